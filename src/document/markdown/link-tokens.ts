/** Links at the ends of headings and paragraphs that are no part of them, found in markdown-it's tokens as in HTML. */
import type { Token } from 'markdown-it';
import { isCallAfter } from '../line-break.ts';

const anyLetter = /[\p{L}\p{N}]/u;

/** Without the links to the heading itself that show but a sign (`¶`, `#`). */
export function withoutPermalinks(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let opened = -1;
  for (const token of tokens) {
    if (token.type === 'link_open') opened = String(token.attrGet('href')).includes('#') ? kept.length : -1;
    kept.push(token);
    if (token.type !== 'link_close' || opened === -1) continue;
    if (!kept.slice(opened).some(({ content }) => anyLetter.test(content))) kept.length = opened;
    opened = -1;
  }
  return kept;
}

/** Where the link begins that calls on the reader at the end of the tokens (`… at noon. [Read more](…)`); -1 for none. */
export function trailingCall(tokens: readonly Token[]): number {
  const end = tokens.findLastIndex(({ type, content }) => type !== 'text' || content.trim() !== '');
  if (tokens[end]?.type !== 'link_close') return -1;
  const start = tokens.findLastIndex(({ type }) => type === 'link_open');
  const before = tokens.slice(0, start).findLast(({ type, content }) => type === 'text' && content.trim() !== '');
  const text = tokens.slice(start, end).map(({ type, content }) => (type === 'image' ? '' : content));
  return before && isCallAfter(before.content.trim(), text.join('').trim()) ? start : -1;
}
