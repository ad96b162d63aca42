/**
 * Makes the table of all wordings from their phrases. `train/word-tables.ts` writes it down (`wording-table.generated.ts`), so that no
 * start pays for hashing some thousand phrases.
 */

import { ABSENT, phraseNumber } from '../src/page/wordings/wording-table.ts';
import { type PhraseClass, type PhrasePlace, phrasesAt } from '../src/text/phrases.ts';
import { hashPair, hashText, hashWord, hashWords } from '../src/text/words.ts';

/** A phrase by the hash under which it is found: hash, number of the phrase, and of a phrase that may stand anywhere the words beside it. */
type Row = readonly [hash: number, phrase: number, before?: number, after?: number];

const PLACES: readonly PhrasePlace[] = ['exact', 'begins', 'contains'];

/** The table of the wordings of these classes, in the layout that `readWordingTable` reads. */
export function indexWordings(names: readonly PhraseClass[]): number[] {
  return PLACES.flatMap((place) => {
    const rows = names.flatMap((name, wording) =>
      phrasesAt(name, place).map((text, at): Row => rowOf(text, place, phraseNumber(wording, at))),
    );
    rows.sort(([a], [b]) => a - b);
    const columns = place === 'contains' ? [0, 1, 2, 3] : [0, 1];
    return [rows.length, ...columns.flatMap((column) => rows.map((row) => row[column] as number))];
  });
}

function rowOf(text: string, place: PhrasePlace, phrase: number): Row {
  if (place === 'exact') return [hashText(text), phrase];
  if (place === 'contains') return partOf(text, phrase);
  const [first, second] = hashWords(text) as [number, number?];
  return [second === undefined ? first : hashPair(first, second), phrase];
}

/**
 * The hash of the longest ASCII word that stands between two others of the phrase, and so is whole in a line, the last of several,
 * with those of the words beside it that are whole, too; else of the phrase's first word.
 */
function partOf(text: string, phrase: number): Row {
  const words = text.split(' ');
  let best = 0;
  let length = 0;
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at] as string;
    if (!isAscii(word) || word.length < length) continue;
    best = at;
    length = word.length;
  }
  if (best === 0) return [hashWords(text)[0] as number, phrase, ABSENT, ABSENT];
  const wholeAt = (at: number): number => {
    const word = words[at] as string;
    return at > 0 && at < words.length - 1 && isAscii(word) ? hashWord(word) : ABSENT;
  };
  return [hashWord(words[best] as string), phrase, wholeAt(best - 1), wholeAt(best + 1)];
}

const isAscii = (word: string): boolean => /^[a-z]+$/.test(word);

/** Hashes of the words with which a line begins that some wording may be, and of those by one of which it holds a wording. */
export function wordsOfWordings(names: readonly PhraseClass[]): {
  readonly first: readonly number[];
  readonly inner: readonly number[];
} {
  const beginnings = names.flatMap((name) => [...phrasesAt(name, 'exact'), ...phrasesAt(name, 'begins')]);
  const parts = names.flatMap((name) => phrasesAt(name, 'contains'));
  return {
    first: beginnings.map((text) => hashWords(text)[0] as number),
    inner: parts.map((text) => partOf(text, 0)[0]),
  };
}
