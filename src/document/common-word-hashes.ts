import { commonWords } from '../text/common-words.ts';
import { hashWords } from '../text/words.ts';

let hashes: ReadonlySet<number> | null = null;

/** Hashes of the commonest words of every language that has a list of them. */
export function commonWordHashes(): ReadonlySet<number> {
  hashes ??= new Set(Object.values(commonWords).flatMap(hashWords));
  return hashes;
}
