/**
 * What a block's wider surroundings are made of, on each side: sums that fade with distance in blocks, so that a lone
 * paragraph in a rail and one in a story differ. One pass forwards and one backwards, whatever the reach.
 */

import { cueClasses } from '../cues.ts';
import type { PageView } from '../page-view.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Shares of a sum that are left one block on: a reach of about 2, 6 and 25 blocks. */
const FADES = [0.6, 0.86, 0.96] as const;

/** Blocks shorter than this are labels, headlines, menu entries. */
const SHORT = 9;

const cue = (name: (typeof cueClasses)[number]) => cueClasses.indexOf(name);
const COMMENT = cue('comment');
const AGO = cue('ago');
const RELATED = cue('related');
const MONTH = cue('month');
const CAPTION = cue('caption');
const PERSON_1 = cue('first-person');
const PERSON_2 = cue('second-person');
const REPORTED = cue('reported');

/** Quantities of a block that are summed over each reach, then those that are over the middle one alone. */
const WIDE = ['proseWords', 'otherWords', 'shortBlocks', 'junk'] as const;
const SINGLE = [
  'comment',
  'ago',
  'month',
  'related',
  'caption',
  'first-person',
  'second-person',
  'reported',
  'quotes',
  'listItems',
] as const;
const quantities = WIDE.length + SINGLE.length;

const SUMS = [
  ...WIDE.flatMap((name, quantity) => FADES.map((fade) => ({ name, quantity, fade }))),
  ...SINGLE.map((name, k) => ({ name, quantity: WIDE.length + k, fade: FADES[1] })),
];
const quantityOf = Uint8Array.from(SUMS, ({ quantity }) => quantity);
const fadeOf = Float64Array.from(SUMS, ({ fade }) => fade);

export const surroundings: FeatureGroup = {
  names: SUMS.flatMap(({ name, fade }) => [`${name}Before*${fade}`, `${name}After*${fade}`]),
  fill(page, rows, width, at) {
    const count = page.blocks.length;
    const values = quantitiesOf(page);
    const sums = new Float64Array(SUMS.length);
    for (const step of [1, -1]) {
      sums.fill(0);
      for (let turn = 0; turn < count; turn++) {
        const block = step > 0 ? turn : count - 1 - turn;
        const own = block * quantities;
        let to = block * width + at + Number(step < 0);
        for (let k = 0; k < sums.length; k++) {
          const sum = sums[k] as number;
          rows[to] = sum;
          to += 2;
          sums[k] = (sum + (values[own + (quantityOf[k] as number)] as number)) * (fadeOf[k] as number);
        }
      }
    }
  },
};

/** For each block its quantities, in the order of `WIDE` and `SINGLE`. */
function quantitiesOf({ blocks, counts, prose, junk, cues }: PageView): Float64Array {
  const values = new Float64Array(blocks.length * quantities);
  let to = 0;
  for (let block = 0; block < blocks.length; block++) {
    const words = counts.words[block] as number;
    const likeness = prose[block] as number;
    const cue = block * cueClasses.length;
    values[to++] = words * likeness;
    values[to++] = words * (1 - likeness);
    values[to++] = Number(words < SHORT);
    values[to++] = junk[block] as number;
    values[to++] = Math.min(2, cues[cue + COMMENT] as number);
    values[to++] = Number((cues[cue + AGO] as number) > 0 && words < 12);
    values[to++] = Number((cues[cue + MONTH] as number) > 0 && words < 12);
    values[to++] = Number((cues[cue + RELATED] as number) > 0 && words < 9);
    values[to++] = Math.min(2, cues[cue + CAPTION] as number);
    values[to++] = cues[cue + PERSON_1] as number;
    values[to++] = cues[cue + PERSON_2] as number;
    values[to++] = cues[cue + REPORTED] as number;
    values[to++] = Math.min(4, counts.quotes[block] as number);
    values[to++] = Number(blocks[block]?.kind === 'list-item');
  }
  return values;
}
