// Written by train/train.ts: the first eight digits of the SHA-256 of each file of weights.
export const weightIds = { text: '226116b6', marked: '29cc77b4' } as const;
