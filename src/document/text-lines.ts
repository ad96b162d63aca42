import { refuseTooMany } from './most-blocks.ts';

/** A line of text that shows something. */
export interface TextLine {
  /** Without the white space around it; not empty. Inside may be runs of spaces and tabs. */
  readonly content: string;
  /** Line number in the source, from 1. */
  readonly number: number;
  /** Blank lines between this line and the one before it; before the first line, those that the text begins with. */
  readonly gap: number;
  /** Spaces and tabs before the content. */
  readonly indent: number;
}

/** Each takes some sixty bytes, whatever it holds. */
const MOST_LINES = 1_000_000;

/** Joiners and direction marks, which normalising leaves since they spell words, show nothing by themselves. */
const showsNothing = /^[\s\u200c-\u200f]*$/;

/**
 * The lines of a normalised text that show something.
 * @throws CleanArticleError `too-large` for more of them than any page has.
 */
export function linesOf(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let number = 0;
  let lastNumber = 0;
  for (let start = 0; start <= source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    number++;
    let first = start;
    while (first < end && isSpace(source.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isSpace(source.charCodeAt(last - 1))) last--;
    if (last > first) {
      const content = source.slice(first, last);
      if (!mayShowNothing(content) || !showsNothing.test(content)) {
        refuseTooMany(lines.length + 1, 'lines', MOST_LINES);
        lines.push({ content, number, gap: number - lastNumber - 1, indent: first - start });
        lastNumber = number;
      }
    }
    start = end + 1;
  }
  return lines;
}

/** White space, and the mark that stands where code of the page stood. */
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0;

/** Spares nearly every line the regular expression. */
const mayShowNothing = (content: string): boolean => {
  const unit = content.charCodeAt(0);
  return unit >= 0x200c && unit <= 0x200f;
};
