import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { saysAny } from '../../src/page/wordings/says-any.ts';
import { type PhraseClass, phrasesAt } from '../../src/text/phrases.ts';
import '../../src/cleaners/chain.ts';

/** Classes that cleaners ask for, with phrases of each place in a line, and the longest lines in which they count, in words. */
const CLASSES: readonly (readonly [name: PhraseClass, upTo: number])[] = [
  ['cookie-notice', 120],
  ['newsletter', 45],
  ['share', 9],
  ['rail-label', 7],
  ['comment-part', 40],
  ['legal', 70],
];

/** Capitals that are the same word again in lower case; not those of Turkish i and of the Greek sigma at a word's end. */
const inCapitals = (phrase: string): string => {
  const capitals = phrase.toUpperCase();
  return capitals.toLowerCase() === phrase && !phrase.includes('ς') ? capitals : phrase;
};

describe.each(CLASSES)('a line that says a phrase of %s', (name, upTo) => {
  const says = saysAny(name, upTo);
  const isSaid = (line: string): boolean => says(new PageAnalysis(readText(line)).traitsOf(0));

  it('is found by the hashes of its words', () => {
    const exact = phrasesAt(name, 'exact').filter((phrase) => !isSaid(inCapitals(phrase)));
    const begins = phrasesAt(name, 'begins').filter((phrase) => !isSaid(`» ${phrase} zq`));
    const contains = phrasesAt(name, 'contains').filter((phrase) => !isSaid(`zq ${phrase} zq`));
    expect({ exact, begins, contains }).toEqual({ exact: [], begins: [], contains: [] });
  });

  it('is not taken for one that says a part of it', () => {
    const beheaded = phrasesAt(name, 'contains').filter((phrase) =>
      isSaid(`zq ${phrase.split(' ').slice(1).join(' ')}`),
    );
    expect(beheaded).toEqual([]);
    expect(isSaid('zq zq')).toBe(false);
  });
});
