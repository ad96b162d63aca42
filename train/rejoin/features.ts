/** What the weights stand for: the names are those that `parseFeature` reads. */

/** Traits of the two lines that meet. */
const single = ['sentences', 'digits', 'titleCase', 'capitals', 'repeats'].flatMap((trait) => [
  `0.${trait}`,
  `1.${trait}`,
]);

/** Traits that say more together. */
const crossed = [
  '0.end 1.start',
  '0.end 0.endsCommon 1.startsCommon',
  '0.end 0.length',
  '1.start 1.length',
  '0.end 1.length',
  '0.end 2.start',
  '-1.end 1.start',
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

export const textNodeFeatures: readonly string[] = [...single, ...crossed];

/** Of wrapped lines: the room for the next word, and how far in the lines begin. */
export const wrappedFeatures: readonly string[] = [
  ...single,
  '0.room 0.end',
  '0.room 1.start',
  '0.room 0.step',
  '0.room 0.length',
  '0.room 1.length',
  '0.room 1.room',
  '-1.room 0.room',
  '0.step 1.step',
  '-1.step 0.step',
  '0.step 1.start',
  '0.room 0.titleCase 1.titleCase',
  '0.room 0.endsCommon 1.startsCommon',
  '0.end 1.start',
  '0.brackets 1.brackets',
  '0.quote 1.quote',
];
