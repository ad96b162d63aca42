/**
 * Addresses that a converter writes behind the words of each link: `the report [https://example.org/report]` (html-to-text),
 * `the report <https://example.org/report>` (mail programs). They are not of the page's text.
 */

import type { TextLine } from '../text-lines.ts';
import type { Cut } from './marked-line.ts';

/** How a converter encloses addresses, and what it encloses as one. */
interface Style {
  readonly enclosed: RegExp;
  /** What is an address wherever it stands. */
  readonly isFull: (inner: string) => boolean;
  /** What is one too, in a text that encloses its addresses so: those relative to the page, and calls of scripts. */
  readonly isAny: (inner: string) => boolean;
}

const full = /^(?:https?:\/\/|mailto:|tel:)\S*$/i;
const rooted = /^(?:[/#]|data:)\S*$/i;
const script = /^javascript:/i;

const styles: readonly Style[] = [
  {
    enclosed: /\[([^[\]]{1,4000})\]/g,
    isFull: (inner) => full.test(inner) || rooted.test(inner),
    isAny: (inner) => script.test(inner) || (/[:/#]/.test(inner) && !/\s/.test(inner)),
  },
  { enclosed: /<([^<>]{1,4000})>/g, isFull: (inner) => full.test(inner), isAny: (inner) => full.test(inner) },
];

const bare = /^https?:\/\/\S+$/i;
const imagePath = /^data:|\.(?:gif|png|jpe?g|svg|webp|bmp|ico|avif)$/i;

/** What such a text holds somewhere: spares other texts the search. */
const tokens = ['[http', '[/', '<http', '[data:'];

/** A writer may give a few sources in this form; a converter gives all links of a page so. */
const fewest = 8;
/** How a source in a list of literature is joined to what is said of it, and how often it may be so in a converted page. */
const joinsSource = /[,:;(]\s*$/;
const mostJoined = 0.2;

/** Finds the addresses in a line; null for a text without them. */
export function findAddresses(lines: readonly TextLine[], text: string): ((content: string) => Cut[]) | null {
  if (!tokens.some((token) => text.includes(token))) return null;
  const used = styles.filter((style) => isOfConverter(lines, style));
  if (used.length === 0) return null;
  return (content) => {
    if (bare.test(content)) return [{ start: 0, end: content.length, reason: 'link-addresses' }];
    return used.flatMap(({ enclosed, isAny }) =>
      [...content.matchAll(enclosed)].flatMap(({ index, 0: address, 1: inner = '' }): Cut[] =>
        isAny(inner) ? [{ start: index, end: index + address.length, reason: reasonOf(inner) }] : [],
      ),
    );
  };
}

const reasonOf = (address: string) =>
  imagePath.test(address.split(/[?#]/)[0] as string) ? 'image-names' : 'link-addresses';

function isOfConverter(lines: readonly TextLine[], { enclosed, isFull }: Style): boolean {
  let count = 0;
  let joined = 0;
  for (const { content } of lines) {
    for (const { index, 1: inner = '' } of content.matchAll(enclosed)) {
      if (!isFull(inner)) continue;
      count++;
      if (joinsSource.test(content.slice(Math.max(0, index - 3), index))) joined++;
    }
  }
  return count >= fewest && joined <= mostJoined * count;
}
