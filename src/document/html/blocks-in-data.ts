import type { Block } from '../document.ts';
import { proseInData } from '../structured-data/prose-in-data.ts';
import type { PageElement } from './page-tree.ts';
import { walkPage } from './page-walk.ts';
import { parsePage } from './parse-page.ts';
import { SourceLines } from './source-lines.ts';
import { toBlocks } from './to-blocks.ts';

const blockTag = /<(?:p|div|br|h[1-6]|ul|ol|section|article)\b/i;

/** The article of a page that keeps it as data alone. Places are those of the elements that hold it, from the first to the last. */
export function blocksInData(root: PageElement, source: string): Block[] {
  const data = proseInData(root);
  if (!data) return [];
  const lines = new SourceLines(source);
  const first = lines.lineOf(data.holder.startIndex);
  const last = lines.lineOf((data.lastHolder ?? data.holder).endIndex);
  const blocks = data.texts.flatMap((text) => {
    const html = blockTag.test(text) ? text : text.replaceAll('\n', '<br>');
    return toBlocks(walkPage(parsePage(html), true).blocks, html);
  });
  return blocks.map((block, index) => ({ ...block, index, place: { lines: [first, last] } }));
}
