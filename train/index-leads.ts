/** Makes the table of the words with which leads begin. `train/word-tables.ts` writes it down (`lead-starts.generated.ts`). */

import { ALONE, LEAD_BITS, type LeadKind } from '../src/parse/names/lead-starts.ts';
import { phrasesOf } from '../src/text/phrases.ts';
import { hashWords } from '../src/text/words.ts';

const CLASSES = { outright: 'byline-prefix', plain: 'byline-prefix-plain', other: 'byline-prefix-other' } as const;

/** For each lead the hash of its first word, that of its second or `ALONE`, and its bit; each pair of words once. */
export function indexLeads(): number[] {
  const found = new Map<string, [first: number, second: number, bits: number]>();
  for (const [kind, leads] of Object.entries(CLASSES) as [LeadKind, (typeof CLASSES)[LeadKind]][]) {
    for (const lead of phrasesOf(leads)) {
      const [first, second = ALONE] = hashWords(lead);
      if (first === undefined) continue;
      const row = found.get(`${first} ${second}`) ?? [first, second, 0];
      row[2] |= LEAD_BITS[kind];
      found.set(`${first} ${second}`, row);
    }
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d).flat();
}

/** The hashes of the words with which leads begin. */
export const leadBeginnings = (): number[] => indexLeads().filter((_, at) => at % 3 === 0);
