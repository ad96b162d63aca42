/** What the weights stand for: the names are those that `parseFeature` reads. */

import { traitNames } from '../../src/document/line-traits.ts';

/** Each trait of the two lines that meet (0 and 1) and of the lines before and after them (-1 and 2). */
const single = [-1, 0, 1, 2].flatMap((line) => traitNames.map((trait) => `${line}.${trait}`));

/** Traits that say more together. */
const crossed = [
  '0.end 1.start',
  '0.end 0.endsCommon 1.startsCommon',
  '0.end 0.length',
  '1.start 1.length',
  '0.length 1.length',
  '0.length 1.start',
  '0.end 1.length',
  '0.end 2.start',
  '-1.end 0.start',
  '-1.end 1.start',
  '1.end 2.start',
  '-1.end 0.length',
  '1.length 2.start',
  '-1.length 0.length',
  '-1.length 1.length',
  '0.length 2.length',
  '1.length 2.length',
  '0.start 0.end',
  '1.start 1.end',
  '0.brackets 1.brackets 1.start',
  '0.quote 1.quote',
  '0.titleCase 1.titleCase',
];

export const featureNames: readonly string[] = [...single, ...crossed];
