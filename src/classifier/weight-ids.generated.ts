// Written by train/train.ts: the first eight digits of the SHA-256 of each file of weights.
export const weightIds = { text: 'ed8cdd60', marked: 'fd5c7137' } as const;
