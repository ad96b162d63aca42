/** Learns the lexicon of marks: what the tags and names that a block stands under say of it. */
import type { Lexicon } from '../src/classifier/lexicon.ts';
import { addTermsOfNames, addTermsOfPath, type MarkTerms, termsOfMarks } from '../src/classifier/mark-lexicon.ts';
import type { PageMarks } from '../src/classifier/page-marks.ts';
import type { PageScan } from '../src/classifier/page-scan.ts';
import { bySite, type LexiconSettings, lexiconOf, shapeOf, type TermBlock, TermNumbers } from './term-regression.ts';

export interface MarkLexiconPage {
  readonly scan: Pick<PageScan, 'counts' | 'lastKind'>;
  readonly marks: PageMarks;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly site: string;
}

/** Sites that must use a name before it counts. */
const MIN_SITES = 5;
/** Slower than for words: a page has its names on every block. */
const SETTINGS: LexiconSettings = { epochs: 3, rate: 0.02, slots: 1 << 15, entries: 12_000 };

/** The lexicon that a set of pages teaches. The same pages in the same order give the same lexicon. */
export function fitMarkLexicon(pages: readonly MarkLexiconPage[]): Lexicon {
  const known = new TermNumbers();
  for (const { marks, site } of bySite(pages)) {
    const ofSite = byHash(marks, (hash) => known.add(hash, site));
    for (const list of marks.nameLists) addTermsOfNames(list, marks, ofSite);
    for (const list of marks.paths) addTermsOfPath(list, marks, ofSite);
  }
  const numbers = known.usedBy(MIN_SITES);
  return lexiconOf(numbers, blocksOf(pages, numbers), SETTINGS);
}

/** The blocks of the pages; the terms of their names are numbered once. */
function blocksOf(pages: readonly MarkLexiconPage[], numbers: ReadonlyMap<number, number>): () => Generator<TermBlock> {
  const numbered = pages.map(({ marks }) => ({
    names: marks.nameLists.map((list) => numberTerms(marks, (terms) => addTermsOfNames(list, marks, terms), numbers)),
    paths: marks.paths.map((list) => numberTerms(marks, (terms) => addTermsOfPath(list, marks, terms), numbers)),
  }));
  return function* () {
    for (const [k, { scan, marks, labels, weights }] of pages.entries()) {
      const { names, paths } = numbered[k] as (typeof numbered)[number];
      for (let block = 0; block < labels.length; block++) {
        const weight = weights[block] as number;
        if (weight === 0) continue;
        const ofNames = names[marks.namesOf[block] as number] as Terms;
        const ofPath = paths[marks.pathOf[block] as number] as Terms;
        yield {
          shape: shapeOf(scan, block),
          terms: [...ofNames.terms, ...ofPath.terms],
          scales: [...ofNames.scales, ...ofPath.scales],
          label: labels[block] as number,
          weight,
        };
      }
    }
  };
}

interface Terms {
  readonly terms: readonly number[];
  readonly scales: readonly number[];
}

/** The terms that have a number. */
function numberTerms(marks: PageMarks, addTo: (terms: MarkTerms) => void, numbers: ReadonlyMap<number, number>): Terms {
  const terms: number[] = [];
  const scales: number[] = [];
  addTo(
    byHash(marks, (hash, scale) => {
      const number = numbers.get(hash);
      if (number === undefined) return;
      terms.push(number);
      scales.push(scale);
    }),
  );
  return { terms, scales };
}

/** Takes marks by the hashes of their terms, as it takes all others. */
function byHash(marks: PageMarks, add: MarkTerms['add']): MarkTerms {
  const terms = termsOfMarks(marks);
  return { add, addMark: (mark, scale) => add(terms[mark] as number, scale) };
}
