import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { saysAny } from '../../src/page/wordings/says-any.ts';
import { type PhraseClass, phrasesAt } from '../../src/text/phrases.ts';
import '../../src/cleaners/chain.ts';

/** Classes that cleaners ask for, with phrases of each place in a line. */
const CLASSES: readonly PhraseClass[] = ['cookie-notice', 'newsletter', 'share', 'rail-label', 'comment-part', 'legal'];

describe.each(CLASSES)('a line that says a phrase of %s', (name) => {
  const says = saysAny(name, 60);
  const isSaid = (line: string): boolean => says(new PageAnalysis(readText(line)).traitsOf(0));

  it('is found by the hashes of its words', () => {
    const exact = phrasesAt(name, 'exact').filter((phrase) => !isSaid(phrase.toUpperCase()));
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
