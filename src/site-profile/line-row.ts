/** The features by which a profile's evidence on a line is weighed; all are 0 where it says nothing. */
import type { Block } from '../document/document.ts';
import { countWords } from '../text/words.ts';
import type { LineEvidence } from './known-site.ts';

export const lineFeatures = ['placeAgainst', 'placeFor', 'seen', 'repeatsOutside', 'repeatsInBodies'] as const;
export const WIDTH = lineFeatures.length;

/** Words at which a block counts for half when its place speaks for it: tables and links stand among paragraphs, too. */
const SHORT = 8;

/** @returns a row of `WIDTH`, in the order of `lineFeatures`. */
export function lineRow(
  { articles, standings, body, present }: LineEvidence,
  index: number,
  block: Block,
): Float64Array {
  const inside = body[index] as number;
  const outside = (present[index] as number) - inside;
  // One page's worth each way before anything is counted (Laplace).
  const place = Math.log((inside + 1) / (outside + 1));
  const { articles: seen = 0, inBody = 0 } = standings[index] ?? {};
  const words = countWords(block.text);
  return Float64Array.of(
    Math.min(0, place),
    (Math.max(0, place) * words) / (words + SHORT),
    Number(seen > 0),
    (seen - inBody) / (articles + 1),
    inBody / (articles + 1),
  );
}
