import { CUES } from '../text/cues.generated.ts';
import { HASH_SEED, hashPair, hashWords } from '../text/words.ts';
import { BEGINS_PAIR, ENDS_PAIR } from './cue-table.ts';
import { cueClasses } from './cues.ts';

/** The cues of `cueTable`, made from the words. `train/word-tables.ts` writes it down, so that no start pays for it. */
export function hashCues(): Map<number, number> {
  const bits = new Map<number, number>();
  for (const [bit, name] of cueClasses.entries()) {
    for (const entry of CUES[name].split('\n')) {
      const [first = HASH_SEED, second] = hashWords(entry);
      const add = (key: number, value: number) => bits.set(key, (bits.get(key) ?? 0) | value);
      if (second === undefined) add(first, 1 << bit);
      else {
        add(first, BEGINS_PAIR);
        add(second, ENDS_PAIR);
        add(hashPair(first, second), 1 << bit);
      }
    }
  }
  return bits;
}
