/** Lines of a verse that stand in blocks of their own, put together: the lines of a stanza are one paragraph with line breaks. */
import type { Page } from '../cleaners/page.ts';
import type { Block } from '../document/document.ts';
import { isVerse } from '../document/line-break.ts';

/** Words of a line, on average: names and labels in a row are shorter. */
const FEWEST_WORDS = 3.5;

/** Stanzas of a plain text, in which other short lines stand as close: one alone is a list or an address. */
const FEWEST_STANZAS = 2;

const ENDS_MIDWAY = /[,;，、；—–-]["'”’»]?$/;
const ENDS_OTHERWISE = /[:：]$/;

/** The blocks with the lines of each stanza as one. What was removed or is a field stays as it is. */
export function joinVerse(page: Page, blocks: readonly Block[]): readonly Block[] {
  const stanzas = stanzasIn(page, blocks);
  const isText = page.document.format === 'text';
  if (stanzas.length === 0 || (isText && stanzas.length < FEWEST_STANZAS)) return blocks;
  const joined: Block[] = [];
  let at = 0;
  for (const { first, end } of stanzas) {
    joined.push(...blocks.slice(at, first), joinLines(blocks.slice(first, end)));
    at = end;
  }
  return [...joined, ...blocks.slice(at)];
}

interface Stanza {
  readonly first: number;
  readonly end: number;
}

function stanzasIn(page: Page, blocks: readonly Block[]): Stanza[] {
  const stanzas: Stanza[] = [];
  let first = 0;
  while (first < blocks.length) {
    let end = first + 1;
    while (end < blocks.length && goesOn(page, blocks[end - 1] as Block, blocks[end] as Block)) end++;
    if (page.isOpen((blocks[first] as Block).index) && isStanza(page, blocks.slice(first, end)))
      stanzas.push({ first, end });
    first = end;
  }
  return stanzas;
}

/** Whether a block is the next line right below another, in the same element. */
const goesOn = (page: Page, before: Block, block: Block): boolean =>
  block.gapBefore === 0 &&
  block.kind === 'paragraph' &&
  before.kind === 'paragraph' &&
  block.hints?.container === before.hints?.container &&
  block.index === before.index + 1 &&
  page.isOpen(block.index);

function isStanza(page: Page, lines: readonly Block[]): boolean {
  const texts = lines.flatMap(({ text }) => text.split('\n'));
  if (!isVerse(texts) || texts.some((text) => ENDS_OTHERWISE.test(text))) return false;
  const words = lines.reduce((sum, line) => sum + page.traits(line).words, 0);
  return words >= FEWEST_WORDS * texts.length && texts.some((text) => ENDS_MIDWAY.test(text));
}

function joinLines(lines: readonly Block[]): Block {
  const [first, last] = [lines[0] as Block, lines.at(-1) as Block];
  if (first === last) return first;
  const [start] = first.place.lines;
  const [, end] = last.place.lines;
  const columns = start === end && first.place.columns && last.place.columns;
  return {
    ...first,
    text: lines.map(({ text }) => text).join('\n'),
    place: { lines: [start, end], ...(columns && { columns: [columns[0], last.place.columns?.[1] ?? columns[1]] }) },
  };
}
