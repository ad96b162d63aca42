import type { BlockLink, Omission } from '../document.ts';
import type { TextLine } from '../text-lines.ts';
import type { TextLayoutReason } from './layout-removals.ts';

/** A line of text without what the tool that wrote it added: link numbers, buttons, bullets. */
export interface MarkedLine extends TextLine {
  /** The content with everything that was left out: what the tool wrapped. Absent where nothing was. */
  readonly printed?: string;
  /** What stood alone on the line before and was left out: an address for which the line before that had no room. */
  readonly brokenBy?: string;
  /** What was left out, in the order of the line. */
  readonly omitted?: readonly Omission[];
  readonly links?: readonly BlockLink[];
  /** Whether a bullet was left out. */
  readonly isItem?: boolean;
  /** Whether its last word goes on in the next line, without the hyphen that was left out. */
  readonly isHyphenated?: boolean;
  /** Whether it is the first of a printed page but the first. */
  readonly isPageStart?: boolean;
}

/** A part of a line's content that is left out. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly reason: TextLayoutReason;
  /** The link that it marks. */
  readonly link?: BlockLink;
}

const wordPart = /[\p{L}\p{M}\p{N}]/u;
/** What clings to the word before it. */
const clings = /[,.;:!?)\]]/;

/** The line without the cuts, which are in order and apart; null where nothing is left of it. Words on both sides of a cut stay two words. */
export function cutLine(line: MarkedLine, cuts: readonly Cut[]): MarkedLine | null {
  const { content } = line;
  const omitted = [...(line.omitted ?? [])];
  const links: BlockLink[] = [];
  let text = '';
  let from = 0;
  for (const { start, end, reason, link } of cuts) {
    text += content.slice(from, start);
    omitted.push({ text: content.slice(start, end), reason });
    const parts = start > 0 && wordPart.test(content[start - 1] as string) && wordPart.test(content[end] ?? '');
    if (parts) text += ' ';
    else if (clings.test(content[end] ?? '')) text = text.trimEnd();
    else if (text === '' || text.endsWith(' ')) text = text.trimEnd() + (text.trim() === '' ? '' : ' ');
    if (link) links.push(link);
    from = end;
    if (text === '' || text.endsWith(' ')) while (content[from] === ' ') from++;
  }
  text = (text + content.slice(from)).trimEnd();
  if (text === '') return null;
  return {
    ...line,
    content: text,
    printed: line.printed ?? content,
    omitted,
    ...(links.length > 0 && { links }),
  };
}
