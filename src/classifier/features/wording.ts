/** What the lexicon says of a block's words, of its neighbours' and of the surroundings', fading with distance. */
import type { LexicalScores } from '../lexicon.ts';
import { fillDecaying } from './decay.ts';

const OFFSETS = [-1, 1, -2, 2] as const;

/** Shares that are left one block on. */
const FADES = [0.6, 0.86, 0.96] as const;

/** Share that is left, one block on, of the worst that a short line above has said. */
const HEADING_FADE = 0.95;

export const wordingNames: readonly string[] = [
  'lexMean',
  'lexTotal',
  'lexOpening',
  'lexLowest',
  'lexHeading',
  'lexHeadingBefore',
  ...OFFSETS.flatMap((offset) => [`lexMean@${offset}`, `lexOpening@${offset}`]),
  ...FADES.flatMap((fade) => [`lexBefore*${fade}`, `lexAfter*${fade}`]),
  'againstBefore',
  'againstAfter',
  'openingBefore',
  'openingAfter',
];

/** Writes the features of every block from column `at` on. */
export function fillWording(
  { mean, total, opening, lowest, heading }: LexicalScores,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  const count = mean.length;
  let lowestHeading = 0;
  for (let block = 0; block < count; block++) {
    let to = block * width + at;
    rows[to++] = mean[block] as number;
    rows[to++] = total[block] as number;
    rows[to++] = opening[block] as number;
    rows[to++] = lowest[block] as number;
    rows[to++] = heading[block] as number;
    lowestHeading = Math.min(lowestHeading * HEADING_FADE, heading[block] as number);
    rows[to++] = lowestHeading;
    for (const offset of OFFSETS) {
      rows[to++] = mean[block + offset] ?? 0;
      rows[to++] = opening[block + offset] ?? 0;
    }
  }
  let column = at + 6 + 2 * OFFSETS.length;
  for (const fade of FADES) {
    fillDecaying(total, fade, rows, width, column);
    column += 2;
  }
  fillDecaying(
    total.map((value) => Math.min(0, value)),
    FADES[1],
    rows,
    width,
    column,
  );
  fillDecaying(opening, FADES[0], rows, width, column + 2);
}
