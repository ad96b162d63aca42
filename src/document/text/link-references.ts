/** The list of addresses that a text browser prints below a page, a number before each: ` 12. https://www.example.org/`. */

import type { TextLine } from '../text-lines.ts';

export interface LinkReferences {
  /** Indexes of the first line, heading and all, and of the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Empty for a list without numbers. */
  readonly urls: ReadonlyMap<number, string>;
}

const entry = /^(?:\[(\d{1,5})\]|(\d{1,5})\.) +([^ ]+)$/;
const address = /^(?:[a-z][a-z\d+.-]*:|[/#]|www\.)/i;
const bareAddress = /^[a-z][a-z\d+.-]*:[^ ]+$/i;

/** `References`, `Visible links:` and the like, in the browser's language. */
const isHeading = ({ content }: TextLine): boolean => content.length <= 30 && !/\d|[.!?]$/.test(content);

/** A list that ends the text; null where there is none. Fewer bare addresses than this may be the page's own. */
const fewestBare = 3;

export function findReferences(lines: readonly TextLine[]): LinkReferences | null {
  const urls = new Map<number, string>();
  let first = lines.length;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as TextLine;
    const [, bracketed, dotted, url = ''] = entry.exec(line.content) ?? [];
    const number = Number(bracketed ?? dotted);
    if (number < lowest && address.test(url)) {
      urls.set(number, url);
      lowest = number;
      first = at;
    } else if (urls.size === 0 || !isHeading(line) || first - at > 2) break;
  }
  if (urls.size === 0) return bareReferences(lines);
  return { first: first - headingsAbove(lines, first), end: lines.length, urls };
}

/** Lines above the list that head it: `References`, and below it after one blank line `Visible links:`. */
function headingsAbove(lines: readonly TextLine[], first: number): number {
  const [upper, lower] = [lines[first - 2], lines[first - 1]];
  if (lower === undefined || !isHeading(lower) || lower.gap === 0) return 0;
  return upper && isHeading(upper) && lower.gap === 1 && upper.gap > 0 ? 2 : 1;
}

function bareReferences(lines: readonly TextLine[]): LinkReferences | null {
  let first = lines.length;
  while (first > 0 && bareAddress.test((lines[first - 1] as TextLine).content)) first--;
  return lines.length - first >= fewestBare ? { first, end: lines.length, urls: new Map() } : null;
}
