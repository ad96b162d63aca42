/**
 * What a block's wider surroundings are made of, on each side: sums that fade with distance in blocks, so that a lone
 * paragraph in a rail and one in a story differ. One pass forwards and one backwards, whatever the reach.
 */

import { cueClasses } from '../cues.ts';
import type { PageView } from '../page-view.ts';
import { fillDecaying } from './decay.ts';
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

const QUANTITIES = [...WIDE, ...SINGLE] as const;
type Quantities = Readonly<Record<(typeof QUANTITIES)[number], Float64Array>>;

const SUMS = [
  ...WIDE.flatMap((name) => FADES.map((fade) => ({ name, fade }))),
  ...SINGLE.map((name) => ({ name, fade: FADES[1] })),
];

export const surroundings: FeatureGroup = {
  names: SUMS.flatMap(({ name, fade }) => [`${name}Before*${fade}`, `${name}After*${fade}`]),
  fill(page, rows, width, at) {
    const values = quantitiesOf(page);
    let column = at;
    for (const { name, fade } of SUMS) {
      fillDecaying(values[name], fade, rows, width, column);
      column += 2;
    }
  },
};

/** The quantities of all blocks, in columns of one buffer. */
function quantitiesOf({ blocks, counts, prose, junk, cues, cueBits }: PageView): Quantities {
  const count = blocks.length;
  const buffer = new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT * count * QUANTITIES.length);
  const columns = QUANTITIES.map(
    (name, k) => [name, new Float64Array(buffer, Float64Array.BYTES_PER_ELEMENT * count * k, count)] as const,
  );
  const values = Object.fromEntries(columns) as Quantities;
  const { proseWords, otherWords, shortBlocks, comment, ago, month, related, caption, reported, quotes, listItems } =
    values;
  const { junk: junks, 'first-person': first, 'second-person': second } = values;
  for (let block = 0; block < count; block++) {
    const words = counts.words[block] as number;
    const likeness = prose[block] as number;
    proseWords[block] = words * likeness;
    otherWords[block] = words * (1 - likeness);
    shortBlocks[block] = Number(words < SHORT);
    junks[block] = junk[block] as number;
    quotes[block] = Math.min(4, counts.quotes[block] as number);
    listItems[block] = Number(blocks[block]?.kind === 'list-item');
    if (cueBits[block] === 0) continue;
    const cue = block * cueClasses.length;
    comment[block] = Math.min(2, cues[cue + COMMENT] as number);
    ago[block] = Number((cues[cue + AGO] as number) > 0 && words < 12);
    month[block] = Number((cues[cue + MONTH] as number) > 0 && words < 12);
    related[block] = Number((cues[cue + RELATED] as number) > 0 && words < 9);
    caption[block] = Math.min(2, cues[cue + CAPTION] as number);
    first[block] = cues[cue + PERSON_1] as number;
    second[block] = cues[cue + PERSON_2] as number;
    reported[block] = cues[cue + REPORTED] as number;
  }
  return values;
}
