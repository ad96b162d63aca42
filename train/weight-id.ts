import { createHash } from 'node:crypto';

/** What tells one file of weights from another: the first eight digits of its SHA-256. */
export const weightIdOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
