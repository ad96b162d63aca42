// Written by train/train.ts: the first eight digits of the SHA-256 of each file of weights.
export const weightIds = { text: '7de6176a', marked: '867984f1' } as const;
