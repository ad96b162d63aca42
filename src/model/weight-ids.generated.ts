// Written by train/train.ts: the first eight digits of the SHA-256 of each file of weights.
export const weightIds = { text: 'c12ec791', marked: '543b4b3f' } as const;
