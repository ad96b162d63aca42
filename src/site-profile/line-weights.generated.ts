// Written by train/profile/train.ts from the pages described in train/profile/README.md. Do not edit.

/** Log odds for one unit of each of `lineFeatures`: placeAgainst, placeFor, seen, repeatsOutside, repeatsInBodies. */
export const lineWeights: readonly number[] = [1.98, 2.24, 0.43, -0.04, -0.45];
