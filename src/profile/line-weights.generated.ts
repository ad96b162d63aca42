// Written by train/profile/train.ts from the pages described in train/profile/README.md. Do not edit.

/** Log odds for one unit of each of `lineFeatures`: placeAgainst, placeFor, seen, repeatsOutside, repeatsInBodies. */
export const lineWeights: readonly number[] = [2.86, 1.57, -0.51, -0.92, 0.63];
