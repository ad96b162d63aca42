/** Dates: the day of publication among those that the page has, or none. */

import { dateConfidenceFeatures } from '../../src/metadata/dates/date-confidence.ts';
import { dateFeatures } from '../../src/metadata/dates/date-features.ts';
import { datesOfPage, findDates } from '../../src/metadata/dates/find-dates.ts';
import { linearScorer } from '../../src/metadata/scoring/linear-scorer.ts';
import { isoDateTime } from '../../src/parse/dates/calendar-date.ts';
import { evidenceOf, exampleOf } from '../fit/example.ts';
import { sameDay } from './same-value.ts';
import type { FieldPage, FieldTask } from './task.ts';

const contextOf = ({ page: { language }, titleBlock }: FieldPage) => ({
  titleBlock,
  language,
  referenceDate: null,
});

export const dateTask: FieldTask = {
  name: 'dates',
  features: dateFeatures.map(({ id }) => id),
  module: {
    path: 'src/metadata/dates/date-weights.generated.ts',
    name: 'DATE_WEIGHTS',
    about: 'How much each feature of a date of publication counts: log odds against the page telling none',
  },
  confidence: {
    features: dateConfidenceFeatures.map(({ id }) => id),
    module: {
      path: 'src/metadata/dates/date-confidence-weights.generated.ts',
      name: 'DATE_CONFIDENCE_WEIGHTS',
      about: 'How much each feature counts for the day of publication being right, in log odds',
    },
  },
  examplesOf(fieldPage) {
    const { page, outline } = fieldPage;
    const truth = page.truths.date;
    if (truth === null) return [];
    const { candidates, around } = datesOfPage(page.document, outline, contextOf(fieldPage));
    const right = Uint8Array.from(candidates, ({ dateTime }) =>
      Number(truth !== '' && sameDay(isoDateTime(dateTime), truth)),
    );
    const answer = { right, mayBeNone: true, isNone: !right.includes(1), weight: page.weight };
    return [exampleOf(candidates, around, dateFeatures, answer)];
  },
  async find(fieldPage, weights) {
    const { page, outline } = fieldPage;
    const scorer = linearScorer(dateFeatures, weights);
    const { published, evidence } = await findDates(page.document, outline, contextOf(fieldPage), scorer);
    const value = published?.value ?? '';
    const truth = page.truths.date;
    const isRight = sameDay(value, truth ?? '');
    return { value, truth, isRight, evidence: evidenceOf(evidence, dateConfidenceFeatures) };
  },
};
