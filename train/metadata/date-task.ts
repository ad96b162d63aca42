/** Dates: the day of publication among those that the page tells, or none. */
import { isoMoment } from '../../src/metadata/dates/calendar-date.ts';
import { DATE_SIGNS } from '../../src/metadata/dates/date-signs.ts';
import { datesOfPage, findDates } from '../../src/metadata/dates/find-dates.ts';
import type { SignWeights } from '../../src/metadata/weighed-signs.ts';
import type { HeadlinedPage } from './byline-task.ts';
import { sameDay } from './same-value.ts';
import { type Choice, makeChoice } from './softmax.ts';

const contextOf = ({ page: { language }, titleBlock }: HeadlinedPage) => ({
  titleBlock,
  language,
  referenceDate: null,
});

/** The dates of a page; where none is that of the truth, 'none' is right. */
export function dateChoice(headlined: HeadlinedPage): Choice | null {
  const { page, outline } = headlined;
  const truth = page.truths.date;
  if (truth === null) return null;
  const { candidates, around } = datesOfPage(page.document, outline, contextOf(headlined));
  const right = Uint8Array.from(candidates, ({ moment }) => Number(truth !== '' && sameDay(isoMoment(moment), truth)));
  const answer = { right, mayBeNone: true, isNone: !right.includes(1), weight: page.weight };
  return makeChoice(candidates, around, DATE_SIGNS, answer);
}

export async function dateOf(headlined: HeadlinedPage, weights: SignWeights): Promise<string> {
  const { published } = await findDates(headlined.page.document, headlined.outline, contextOf(headlined), weights);
  return published?.value ?? '';
}
