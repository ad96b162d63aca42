/** Learns the lexicon of marks: what the tags and names that a block stands under say of it. */
import type { Lexicon } from '../src/model/lexicon.ts';
import { type MarkTerms, termsOfNames, termsOfPath } from '../src/model/mark-lexicon.ts';
import type { PageMarks } from '../src/model/page-marks.ts';
import type { PageScan } from '../src/model/page-scan.ts';
import { bySite, shapeOf, TermNumbers, TermRegression } from './term-regression.ts';

export interface MarkLexiconPage {
  readonly scan: Pick<PageScan, 'counts' | 'lastKind'>;
  readonly marks: PageMarks;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly site: string;
}

/** Sites that must use a name before it counts. */
const MIN_SITES = 5;
const SLOTS = 1 << 15;
const ENTRIES = 12_000;
const EPOCHS = 3;
/** Slower than for words: a page bears its names on every block. */
const RATE = 0.02;

/** The lexicon that a set of pages teaches. The same pages in the same order give the same lexicon. */
export function fitMarkLexicon(pages: readonly MarkLexiconPage[]): Lexicon {
  const known = new TermNumbers();
  for (const { marks, site } of bySite(pages)) {
    for (const list of marks.nameLists) for (const term of termsOfNames(list, marks).hashes) known.add(term, site);
    for (const list of marks.paths) for (const term of termsOfPath(list, marks).hashes) known.add(term, site);
  }
  const numbers = known.usedBy(MIN_SITES);
  const regression = new TermRegression(numbers, RATE);
  const numbered = pages.map(({ marks }) => ({
    names: marks.nameLists.map((list) => numberTerms(termsOfNames(list, marks), numbers)),
    paths: marks.paths.map((list) => numberTerms(termsOfPath(list, marks), numbers)),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const [k, { scan, marks, labels, weights }] of pages.entries()) {
      const { names, paths } = numbered[k] as (typeof numbered)[number];
      for (let block = 0; block < labels.length; block++) {
        const weight = weights[block] as number;
        if (weight === 0) continue;
        const ofNames = names[marks.namesOf[block] as number] as Terms;
        const ofPath = paths[marks.pathOf[block] as number] as Terms;
        regression.learn(
          shapeOf(scan, block),
          [...ofNames.terms, ...ofPath.terms],
          [...ofNames.scales, ...ofPath.scales],
          labels[block] as number,
          weight,
        );
      }
    }
  }
  return regression.lexicon(SLOTS, ENTRIES);
}

interface Terms {
  readonly terms: readonly number[];
  readonly scales: readonly number[];
}

/** The terms that have a number. */
function numberTerms({ hashes, scales }: MarkTerms, numbers: ReadonlyMap<number, number>): Terms {
  const kept = hashes.flatMap((hash, k) => {
    const number = numbers.get(hash);
    return number === undefined ? [] : { number, scale: scales[k] as number };
  });
  return { terms: kept.map(({ number }) => number), scales: kept.map(({ scale }) => scale) };
}
