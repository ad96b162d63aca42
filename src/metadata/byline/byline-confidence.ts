/** What speaks for and against the authors that were found being those of the article, all of them and no one else. */
import type { Document } from '../../document/document.ts';
import { isAgency, isPersonName, isTeamName } from '../../parse/names/name-kinds.ts';
import { confidenceIn, ramps } from '../scoring/confidence.ts';
import { type Feature, indicator } from '../scoring/feature.ts';
import { nameKey } from '../site-names.ts';
import type { BylineCandidate } from './byline-candidates.ts';
import { AUTHORS_CONFIDENCE_WEIGHTS } from './byline-confidence-weights.generated.ts';
import { type HeadAuthors, isSite, SEEN_RULES } from './head-authors.ts';

export interface BylineEvidence {
  readonly authors: readonly string[];
  readonly format: Document['format'];
  /** The line that prints them; null where they are declared alone. */
  readonly printed: BylineCandidate | null;
  /** The score of that line, and what it exceeds the next best by, in log odds; null where none was weighed. */
  readonly score: number | null;
  readonly margin: number | null;
  /** What the page declares outside its text, the most reliable first. */
  readonly declared: readonly HeadAuthors[];
  readonly siteNames: ReadonlySet<string>;
}

type BylineFeature = Feature<BylineEvidence, undefined>;

const is = (id: string, test: (evidence: BylineEvidence) => boolean): BylineFeature => ({
  id,
  of: (evidence) => indicator(test(evidence)),
});

const keyOf = (authors: readonly string[]): string => authors.map(nameKey).sort().join('+');
const agreeing = ({ authors, declared }: BylineEvidence): number =>
  declared.filter((one) => keyOf(one.authors) === keyOf(authors)).length;
const isDeclared = ({ declared }: BylineEvidence): boolean => declared.length > 0;
const after = ({ printed }: BylineEvidence): number => (printed ? printed.index - printed.anchor : Number.NaN);
const words = ({ authors: [name = ''] }: BylineEvidence): number => name.split(/\s+/).length;

export const bylineConfidenceFeatures: readonly BylineFeature[] = [
  { id: 'any', of: () => 1 },
  is('html', ({ format }) => format === 'html'),
  is('markdown', ({ format }) => format === 'markdown'),
  is('is-printed', ({ printed }) => printed !== null),
  // What the page declares.
  is('declared', isDeclared),
  is('declared-once', (evidence) => agreeing(evidence) === 1),
  is('declared-twice', (evidence) => agreeing(evidence) > 1),
  is('declared-in-linked-data', ({ declared }) => declared[0]?.rule === 'linked-author'),
  is('declared-in-elements', ({ declared }) => declared.some(({ rule }) => SEEN_RULES.has(rule))),
  is('against-declared', (evidence) => isDeclared(evidence) && agreeing(evidence) === 0),
  is('declared-differ', ({ declared }) => new Set(declared.map(({ authors }) => keyOf(authors))).size > 1),
  is('declared-and-printed', (evidence) => evidence.printed !== null && agreeing(evidence) > 0),
  // How it is printed.
  is('prefixed-outright', ({ printed }) => printed?.lead === 'outright'),
  is('prefixed', ({ printed }) => printed?.lead === 'plain'),
  is('name-alone', ({ printed }) => printed?.lead === 'none' && printed.rest === '' && printed.before === ''),
  is('more-before', ({ printed }) => (printed?.before ?? '').length > 0),
  is('more-after', ({ printed }) => (printed?.rest ?? '').length > 60),
  is('just-under-headline', (evidence) => after(evidence) > 0 && after(evidence) < 3),
  is('under-headline', (evidence) => after(evidence) > 2 && after(evidence) < 9),
  is('far-under-headline', (evidence) => after(evidence) > 15),
  is('above-headline', (evidence) => after(evidence) < 0),
  ...ramps<BylineEvidence>('score', ({ score }) => score, [-2.6, -1, 1, 3, 6]),
  ...ramps<BylineEvidence>('margin', ({ margin }) => margin, [0, 1, 2.5, 4]),
  // Whom it names.
  is('people', ({ authors }) => authors.every(isPersonName)),
  is('several', ({ authors }) => authors.length > 1),
  is('many', ({ authors }) => authors.length > 3),
  is('team', ({ authors }) => authors.some(isTeamName)),
  is('agency', ({ authors }) => authors.some(isAgency)),
  is('site', ({ authors, siteNames }) => authors.some((name) => isSite(name, siteNames))),
  is('one-word', (evidence) => words(evidence) === 1),
  is('many-words', (evidence) => words(evidence) > 3),
  is('begins-with-given-name', ({ printed }) => printed !== null && (printed.givenNames & 1) !== 0),
  is('holds-sign', ({ authors }) => authors.some((name) => /[^\p{L}\p{M}\s.'’-]/u.test(name))),
];

/** The probability that the authors are right; null for none. */
export const bylineConfidence = confidenceIn(bylineConfidenceFeatures, AUTHORS_CONFIDENCE_WEIGHTS);
