/** What speaks for and against the day that was found being that of the publication. */

import type { Document } from '../../document/document.ts';
import { confidenceIn, ramps } from '../scoring/confidence.ts';
import { type Feature, indicator } from '../scoring/feature.ts';
import type { DateCandidate } from './date-candidates.ts';
import { DATE_CONFIDENCE_WEIGHTS } from './date-confidence-weights.generated.ts';
import { type DateSurroundings, isAboutHeadline } from './date-surroundings.ts';

export interface DateEvidence {
  readonly format: Document['format'];
  /** The candidates that give the day, the likeliest first. */
  readonly ranked: readonly [DateCandidate, ...DateCandidate[]];
  /** Their score together, and what it exceeds that of the next day by, in log odds. */
  readonly score: number;
  readonly margin: number;
  readonly around: DateSurroundings;
}

type DateFeature = Feature<DateEvidence, undefined>;

const is = (id: string, test: (evidence: DateEvidence) => boolean): DateFeature => ({
  id,
  of: (evidence) => indicator(test(evidence)),
});

const gives =
  (source: DateCandidate['source']) =>
  ({ ranked }: DateEvidence) =>
    ranked.some((one) => one.source === source);
const day = ({ ranked }: DateEvidence): number => ranked[0].day;
const prints = ({ ranked }: DateEvidence) => ranked.flatMap(({ print }) => (print ? [print] : []));
const hasHead = ({ around }: DateEvidence): boolean => around.headPublished.size > 0;
const isAbout = (evidence: DateEvidence): boolean =>
  prints(evidence).some((print) => isAboutHeadline(print, evidence.around));

export const dateConfidenceFeatures: readonly DateFeature[] = [
  { id: 'any', of: () => 1 },
  is('html', ({ format }) => format === 'html'),
  is('markdown', ({ format }) => format === 'markdown'),
  // What gives the day.
  is('linked-data', gives('linked-data')),
  is('meta', gives('meta')),
  is('time-element', gives('time-element')),
  is('address', gives('url')),
  is('print', (evidence) => prints(evidence).length > 0),
  is('print-about-headline', isAbout),
  is('head-and-print', (evidence) => evidence.around.headPublished.has(day(evidence)) && isAbout(evidence)),
  is('against-head', (evidence) => hasHead(evidence) && !evidence.around.headPublished.has(day(evidence))),
  is('head-differs', ({ around }) => around.headPublished.size > 1),
  is('against-address', ({ around, ranked }) => around.urlDay !== null && around.urlDay !== ranked[0].day),
  is('as-change', ({ around, ranked }) => around.changed.has(ranked[0].day) || around.headModified.has(ranked[0].day)),
  // How it is printed.
  is('labelled-published', (evidence) => prints(evidence).some(({ label }) => label === 'published')),
  is('labelled-modified', (evidence) => prints(evidence)[0]?.label === 'modified'),
  is('only-bare', (evidence) => prints(evidence).length > 0 && prints(evidence).every(({ label }) => label === null)),
  is('alone', (evidence) => prints(evidence)[0]?.setting === 'alone'),
  is('metadata', (evidence) => prints(evidence)[0]?.setting === 'metadata'),
  is('in-statement', (evidence) => prints(evidence)[0]?.setting === 'statement'),
  is('printed-first', ({ around, ranked }) => around.firstUnder !== undefined && ranked.includes(around.firstUnder)),
  is('tells-time', ({ ranked }) => ranked.some(({ dateTime }) => dateTime.time !== null)),
  is(
    'bare-beside-stated',
    (evidence) => evidence.around.statesPublished && prints(evidence).every(({ label }) => label !== 'published'),
  ),
  is('several-bare', ({ around }) => around.bare.length > 2),
  is('many-bare', ({ around }) => around.bare.length > 6),
  is('latest', ({ around, ranked }) => around.latest > around.earliest && ranked[0].day === around.latest),
  is('earliest', ({ around, ranked }) => around.latest > around.earliest && ranked[0].day === around.earliest),
  is('only-day', ({ around }) => around.latest === around.earliest),
  ...ramps<DateEvidence>('score', ({ score }) => score, [-2, -1, 1, 3, 6]),
  ...ramps<DateEvidence>('margin', ({ margin }) => margin, [0, 1, 2.5, 4]),
];

/** The probability that the day is that of the publication; null for no day. */
export const dateConfidence = confidenceIn(dateConfidenceFeatures, DATE_CONFIDENCE_WEIGHTS);
