import { blockOfLine } from './block-of-line.ts';
import type { Block, Document } from './document.ts';
import { normalizeText } from './normalize-text.ts';

/** Reads plain text. Never throws; a text without letters or signs gives no blocks. Time is linear in the length. */
export function readText(text: string): Document {
  const source = normalizeText(text);
  const blocks: Block[] = [];
  let lastLine = 0;
  let line = 0;
  for (let start = 0; start <= source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    line++;
    const content = source.slice(start, end).trim();
    start = end + 1;
    if (content === '') continue;
    blocks.push(blockOfLine(content, blocks.length, [line, line], line - lastLine - 1));
    lastLine = line;
  }
  return { format: 'text', blocks, head: null };
}
