// Written by train/profile/train.ts from the pages described in train/profile/README.md. Do not edit.

/** Log odds for one unit of each of `lineFeatures`. */
export const lineWeights: readonly number[] = [1.71, 1.5, -0.48, -1.11, -0.61];
