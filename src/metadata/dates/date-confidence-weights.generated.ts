// Written by train/metadata/train.ts; see train/README.md. Do not edit.

/** empty. */
export const DATE_CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
};
