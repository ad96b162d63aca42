// The measures by hand-counted examples: a benchmark whose measure errs is worse than none.
import { describe, expect, it } from 'vitest';
import { benchModule } from '../helpers/bench-module.ts';

const { agreement, bagScore, sameField, shingleScore } = await benchModule('measures.mjs');
const { scorePage, summarise } = await benchModule('figures.mjs');
const { sentenceRun } = await benchModule('peers/sentence-run.mjs');

describe('agreement', () => {
  it('is the bag F1 of each text with each that follows', () => {
    expect(agreement(['the ferry sank', 'The ferry, sank', 'the ferry', ''])).toEqual([1, 0.8, 0, 0.8, 0, 0]);
  });
});

describe('bag score', () => {
  it('counts words as often as both hold them, whatever their case and order', () => {
    // Shared: the, ferry, ferry of 4 given and 6 wanted.
    expect(bagScore('Ferry the ferry sank', 'The ferry, the old ferry, came')).toEqual({
      shared: 3,
      precision: 3 / 4,
      recall: 3 / 6,
      f1: 0.6,
    });
  });

  it('takes nothing for nothing as right, and nothing for something as lost', () => {
    expect(bagScore('', ' ').f1).toBe(1);
    expect(bagScore(undefined, 'a word').f1).toBe(0);
    expect(bagScore('a word', '').f1).toBe(0);
  });

  it('knows words of every script', () => {
    expect(bagScore('паром вернулся', 'Паром вернулся домой').precision).toBe(1);
  });
});

describe('shingle score', () => {
  it('sees order', () => {
    // Given: abcd bcde cdef; wanted: abcd bcdf cdfe.
    expect(shingleScore('a b c d e f', 'a b c d f e')).toEqual({ precision: 1 / 3, recall: 1 / 3, exact: false });
  });

  it('sees repetition', () => {
    expect(shingleScore('one two three four\none two three four', 'one two three four').precision).toBe(1 / 5);
  });

  it('takes a text of fewer than four words whole', () => {
    expect(shingleScore('The end', 'The end').exact).toBe(true);
    expect(shingleScore('The end', 'The').recall).toBe(0);
  });

  it('has no precision without an extract and no recall without a truth', () => {
    expect(shingleScore('', 'one two three four')).toMatchObject({ precision: null, recall: 0 });
    expect(shingleScore('one two three four', '')).toMatchObject({ precision: 0, recall: null });
  });
});

describe('fields', () => {
  it('are compared without punctuation and case', () => {
    expect(sameField.title('“Ferry” returns!', 'ferry returns')).toBe(true);
    expect(sameField.title('Ferry returns | The Sound', 'Ferry returns')).toBe(false);
  });

  it('know authors in any order', () => {
    expect(sameField.author('By Tom Okafor and Marta Ellingsen', 'Marta Ellingsen, Tom Okafor')).toBe(true);
    expect(sameField.author('Marta Ellingsen', 'Marta Ellingsen, Tom Okafor')).toBe(false);
  });

  it('know dates to the day', () => {
    expect(sameField.date('2022-03-04T06:00-05:00', '2022-03-04')).toBe(true);
    expect(sameField.date('2022-03-05', '2022-03-04')).toBe(false);
  });
});

describe('summary', () => {
  const page = { body: 'The ferry came back today', title: 'Ferry returns', author: '', date: '2022-03-04' };
  const found = { body: page.body, title: 'Ferry returns', author: 'The Sound', date: '2021-03-04' };
  const figures = summarise([scorePage(found, page), scorePage(null, page)]);

  it('counts a page without an article as lost', () => {
    expect(figures).toMatchObject({ pages: 2, none: 1, failed: 1, bagF1: 0.5, recall: 0.5, exact: 0.5 });
  });

  it('averages shingle precision over the pages that gave any text', () => {
    expect(figures.shingleF1).toBeCloseTo((2 * 1 * 0.5) / 1.5, 4);
  });

  it('tells right, wrong and invented fields apart', () => {
    expect(figures.title).toEqual({ right: 1, given: 2, false: 0, absent: 0 });
    expect(figures.author).toEqual({ right: 0, given: 0, false: 1, absent: 2 });
    expect(figures.date).toEqual({ right: 0, given: 2, false: 0, absent: 0 });
  });
});

describe('longest run of sentences', () => {
  const run = (lines: string[]) => sentenceRun(lines, (line: string) => line.endsWith('.'));

  it('bridges a short line between sentences and stops before a longer rest', () => {
    const article = ['The ferry came back to the sound.', 'What comes next', 'It will run at weekends at first.'];
    expect(run(['Home News', ...article, 'A baker, a clock and the longest queue in town', 'Share it.'])).toEqual(
      article,
    );
  });

  it('keeps nothing where nothing is a sentence', () => {
    expect(run(['Home', 'News'])).toEqual([]);
  });
});
