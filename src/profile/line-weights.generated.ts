// Written by train/profile/train.ts from the pages described in train/profile/README.md. Do not edit.

/** Log odds for one unit of each of `lineFeatures`: placeAgainst, placeFor, seen, repeatsOutside, repeatsInBodies. */
export const lineWeights: readonly number[] = [2.04, 2.31, 0.34, -0.24, 0.02];
