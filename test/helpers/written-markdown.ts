import MarkdownIt, { type Token } from 'markdown-it';
import { textStart } from '../../src/article/writers/item-text.ts';
import { cellsOfRow } from '../../src/article/writers/table-grid.ts';
import type { Article } from '../../src/schema/article.ts';

/** A block as a parser of CommonMark sees it: its kind, its level where it is a heading, and its text. */
export interface ReadBlock {
  readonly kind: string;
  readonly text: string;
}

const spaces = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The blocks of Markdown, read by markdown-it as CommonMark with tables and strikethrough. */
export function blocksOfMarkdown(markdown: string): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const around: string[] = [];
  let row: string[] | null = null;
  for (const token of new MarkdownIt({ html: true }).parse(markdown, {})) {
    const { type, tag, nesting, content } = token;
    if (type === 'tr_open') row = [];
    else if (type === 'tr_close') {
      blocks.push({ kind: 'row', text: (row ?? []).filter((cell) => cell !== '').join('\t') });
      row = null;
    } else if (type === 'fence' || type === 'code_block') blocks.push({ kind: 'code', text: content.trimEnd() });
    else if (type === 'html_block') blocks.push({ kind: 'html', text: content });
    else if (type === 'inline') {
      const text = spaces(textOf(token));
      const heading = around.findLast((name) => /^h\d$/.test(name));
      if (row) row.push(text);
      else if (text !== '') blocks.push({ kind: heading ?? (around.includes('li') ? 'item' : 'text'), text });
    } else if (nesting === 1) around.push(tag);
    else if (nesting === -1) around.pop();
  }
  return blocks;
}

const textOf = ({ children }: Token): string =>
  (children ?? [])
    .map(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return ' ';
      return type === 'image' || type === 'html_inline' ? '' : content;
    })
    .join('');

/** The same of an article: what its Markdown must give back. */
export function blocksToWrite({ title, blocks }: Article): ReadBlock[] {
  const written: ReadBlock[] = title === null || spaces(title) === '' ? [] : [{ kind: 'h1', text: spaces(title) }];
  for (const block of blocks) {
    const { kind, text, level, list, definition, lineBreak } = block;
    const box = list?.task === undefined || list.continues ? '' : list.task ? '[x] ' : '[ ] ';
    const own = spaces(`${box}${withDollars(block, textStart(block))}`);
    const last = written.at(-1);
    if (kind === 'image' || own === '') continue;
    if (kind === 'code') written.push({ kind: 'code', text: text.trimEnd() });
    else if (kind === 'table-row') {
      const cells = cellsOfRow(block).map(({ start, end }) => spaces(withDollars(block, start, end)));
      written.push({ kind: 'row', text: cells.filter((cell) => cell !== '').join('\t') });
    } else if (kind === 'heading') written.push({ kind: `h${Math.max(2, level ?? 2)}`, text: own });
    else if (lineBreak && last && last === previous(blocks, block, written))
      written[written.length - 1] = { ...last, text: `${last.text} ${own}` };
    else written.push({ kind: list || definition || kind === 'list-item' ? 'item' : 'text', text: own });
  }
  return written;
}

type Block = Article['blocks'][number];

/** What was written of the block before, where the two are of one paragraph. */
function previous(blocks: readonly Block[], block: Block, written: readonly ReadBlock[]): ReadBlock | undefined {
  const before = blocks[blocks.indexOf(block) - 1];
  const isOfParagraph =
    before !== undefined &&
    before.kind === block.kind &&
    ['paragraph', 'quote', 'list-item'].includes(block.kind) &&
    !block.definition &&
    (block.list === undefined || block.list.continues === true) &&
    (before.quote ?? 0) === (block.quote ?? 0);
  return isOfParagraph ? written.at(-1) : undefined;
}

/** The text with the dollar signs that its formulas are written in. */
function withDollars({ text, marks = [] }: Block, start: number, end = text.length): string {
  let written = '';
  let at = start;
  for (const mark of marks) {
    if (mark.kind !== 'math' || mark.start < at || mark.end > end) continue;
    const tex = text.slice(mark.start, mark.end);
    const sign = /^\$.*\$$/.test(tex) ? '' : mark.display ? '$$' : '$';
    written += `${text.slice(at, mark.start)}${sign}${tex}${sign}`;
    at = mark.end;
  }
  return written + text.slice(at, end);
}
