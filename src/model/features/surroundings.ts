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
const PERSON_1 = cue('firstPerson');
const PERSON_2 = cue('secondPerson');
const REPORTED = cue('reported');

/** Quantities of a block, each of which is summed. */
const QUANTITIES: readonly { readonly name: string; readonly of: (page: PageView, block: number) => number }[] = [
  { name: 'proseWords', of: ({ counts, prose }, b) => (counts.words[b] as number) * (prose[b] as number) },
  { name: 'otherWords', of: ({ counts, prose }, b) => (counts.words[b] as number) * (1 - (prose[b] as number)) },
  { name: 'shortBlocks', of: ({ counts }, b) => Number((counts.words[b] as number) < SHORT) },
  { name: 'junk', of: ({ junk }, b) => junk[b] as number },
];

/** As above, with the middle reach alone. */
const SINGLE: typeof QUANTITIES = [
  { name: 'comment', of: ({ cues }, b) => Math.min(2, cues[b * cueClasses.length + COMMENT] as number) },
  {
    name: 'ago',
    of: ({ cues, counts }, b) =>
      Number((cues[b * cueClasses.length + AGO] as number) > 0 && (counts.words[b] as number) < 12),
  },
  {
    name: 'month',
    of: ({ cues, counts }, b) =>
      Number((cues[b * cueClasses.length + MONTH] as number) > 0 && (counts.words[b] as number) < 12),
  },
  {
    name: 'related',
    of: ({ cues, counts }, b) =>
      Number((cues[b * cueClasses.length + RELATED] as number) > 0 && (counts.words[b] as number) < 9),
  },
  { name: 'caption', of: ({ cues }, b) => Math.min(2, cues[b * cueClasses.length + CAPTION] as number) },
  { name: 'firstPerson', of: ({ cues }, b) => cues[b * cueClasses.length + PERSON_1] as number },
  { name: 'secondPerson', of: ({ cues }, b) => cues[b * cueClasses.length + PERSON_2] as number },
  { name: 'reported', of: ({ cues }, b) => cues[b * cueClasses.length + REPORTED] as number },
  { name: 'quotes', of: ({ counts }, b) => Math.min(4, counts.quotes[b] as number) },
  { name: 'listItems', of: ({ blocks }, b) => Number(blocks[b]?.kind === 'list-item') },
];

const SUMS = [
  ...QUANTITIES.flatMap((quantity) => FADES.map((fade) => ({ ...quantity, fade }))),
  ...SINGLE.map((quantity) => ({ ...quantity, fade: FADES[1] })),
];

export const surroundings: FeatureGroup = {
  names: SUMS.flatMap(({ name, fade }) => [`${name}Before*${fade}`, `${name}After*${fade}`]),
  fill(page, rows, width, at) {
    const count = page.blocks.length;
    const values = new Float64Array(count);
    let last: unknown;
    for (const [index, { of, fade }] of SUMS.entries()) {
      if (of !== last) for (let block = 0; block < count; block++) values[block] = of(page, block);
      last = of;
      const column = at + 2 * index;
      let sum = 0;
      for (let block = 0; block < count; block++) {
        rows[block * width + column] = sum;
        sum = (sum + (values[block] as number)) * fade;
      }
      sum = 0;
      for (let block = count - 1; block >= 0; block--) {
        rows[block * width + column + 1] = sum;
        sum = (sum + (values[block] as number)) * fade;
      }
    }
  },
};
