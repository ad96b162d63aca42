// Written by train/train.ts: the first eight digits of the SHA-256 of each file of weights.
export const weightIds = { text: 'a5630836', marked: 'f4ce6901' } as const;
