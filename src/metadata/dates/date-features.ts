/**
 * What speaks for or against a date being that of the page's publication. None of these features decides:
 * `date-weights.generated.ts` has how much each counts.
 */
import { distanceBands, type Feature, indicator } from '../scoring/feature.ts';
import { beside, isKind, isLine, isLink, marked, sentencesBetween } from '../scoring/page-features.ts';
import type { DateCandidate } from './date-candidates.ts';
import { type DateSurroundings, isAbout } from './date-surroundings.ts';
import type { DateSetting, VisibleDate } from './visible-dates.ts';

type DateFeature = Feature<DateCandidate, DateSurroundings>;

/** A feature of printed dates; 0 for all others. */
const ofPrint = (
  id: string,
  is: (print: VisibleDate, around: DateSurroundings, candidate: DateCandidate) => boolean,
): DateFeature => ({
  id,
  of: (candidate, around) => indicator(candidate.print !== null && is(candidate.print, around, candidate)),
});

const isPrinted = ({ print }: DateCandidate): boolean => print !== null;

/** A feature of the block that prints a date; 0 for dates outside the text. */
const ofBlock = (id: string, of: (candidate: DateCandidate) => number): DateFeature => ({
  id,
  of: (candidate) => (isPrinted(candidate) ? of(candidate) : 0),
  isExpensive: true,
  needs: isPrinted,
});

/** A feature of dates outside the text; 0 for printed ones. */
const ofHead = (id: string, is: (candidate: DateCandidate, around: DateSurroundings) => boolean): DateFeature => ({
  id,
  of: (candidate, around) => indicator(candidate.print === null && is(candidate, around)),
});

const SETTINGS: readonly DateSetting[] = ['alone', 'metadata', 'line', 'dateline', 'statement', 'prose'];

/** Blocks from the headline to a printed date; NaN for others. */
const under = ({ print }: DateCandidate, { anchor }: DateSurroundings): number => (print?.block ?? Number.NaN) - anchor;

const hasDayBeside = (days: ReadonlySet<number>, day: number): boolean => days.has(day - 1) || days.has(day + 1);

/** Bare dates of a rail stand so close together, in blocks. */
const ROW = 6;

const inRow = ({ block, label }: VisibleDate, { bare }: DateSurroundings): boolean =>
  label === null && bare.filter((one) => one.block !== block && Math.abs(one.block - block) <= ROW).length > 1;

/** The bare dates in the block of a bare date and in those beside it. */
const besideBare = ({ block, label }: VisibleDate, { bare }: DateSurroundings) =>
  label === null ? bare.filter((one) => Math.abs(one.block - block) <= 1) : [];

const sentencesFromHeadline = (candidate: DateCandidate, { anchor }: DateSurroundings): number =>
  candidate.print === null ? 0 : sentencesBetween(candidate, anchor);

const monthOf = ({ dateTime: { date } }: DateCandidate): string =>
  `${date.year}-${String(date.month).padStart(2, '0')}`;

const hasHead = ({ headPublished }: DateSurroundings): boolean => headPublished.size > 0;

/** Whether a printed date is one of several alike below the text's beginning: those of a rail, of comments, of things in a list. */
export function isOfSeries(candidate: DateCandidate, around: DateSurroundings): boolean {
  const { print } = candidate;
  if (!print || print.block <= around.layout.firstParagraph) return false;
  return print.label === null ? inRow(print, around) : print.label === 'published' && around.labelled > 1;
}

export const dateFeatures: readonly DateFeature[] = [
  // What else its block holds.
  ...SETTINGS.map((setting) => ofPrint(`set-${setting}`, (print) => print.setting === setting)),
  ofPrint('begins-block', ({ start }) => start <= 3),
  ofPrint('ends-block', ({ isLast }) => isLast),
  ofPrint('tells-time', ({ dateTime }) => dateTime.time !== null),
  ofPrint('names-weekday', ({ namesWeekday }) => namesWeekday),
  ofPrint('weekday-above-headline', ({ namesWeekday, block }, { anchor }) => namesWeekday && block < anchor - 2),
  ofBlock('byline-in-line', isLine('isByline')),
  ofBlock('caption-in-line', isLine('isCaption')),
  ofBlock('furniture-in-line', isLine('isFurniture')),
  ofBlock('reading-time-in-line', isLine('isReadingTime')),
  // What its label says.
  ofPrint('published', ({ label }) => label === 'published'),
  ofPrint('modified', ({ label }) => label === 'modified'),
  ofPrint('published-statement', ({ label, setting }) => label === 'published' && setting === 'statement'),
  ofPrint('label-on-line-before', ({ companions }) => companions.length > 0),
  ofPrint('labelled-about-headline', ({ label, block }, { anchor }) => label !== null && isAbout(block, anchor)),
  ofPrint('bare-beside-stated', ({ label }, { statesPublished }) => label !== 'published' && statesPublished),
  ofPrint(
    'modified-and-none-bare',
    ({ label }, { bare, statesPublished }) => label === 'modified' && bare.length === 0 && !statesPublished,
  ),
  // Where it stands.
  ofPrint('in-headline', ({ block }, { layout }) => block === layout.titleBlock),
  ...distanceBands(under, {
    'just-under-headline': [1, 1],
    'second-under-headline': [2, 2],
    'shortly-under-headline': [3, 4],
    'under-headline': [5, 8],
    'some-way-under-headline': [9, 15],
    'far-under-headline': [16, 30],
    'very-far-under-headline': [31, Number.POSITIVE_INFINITY],
    'just-above-headline': [-1, -1],
    'shortly-above-headline': [-3, -2],
    'above-headline': [-8, -4],
    'far-above-headline': [Number.NEGATIVE_INFINITY, -9],
  }),
  ofPrint('before-first-paragraph', ({ block }, { layout, anchor }) => block > anchor && block < layout.firstParagraph),
  ofPrint(
    'before-second-paragraph',
    ({ block }, { layout, anchor }) => block > anchor && block < layout.secondParagraph,
  ),
  { id: 'sentences-between', of: sentencesFromHeadline },
  ofPrint(
    'after-a-sentence',
    (print, around, candidate) => print.block > around.anchor && sentencesFromHeadline(candidate, around) > 0,
  ),
  ofPrint('just-before-text', ({ block }, { layout }) => block < layout.text[0] && block >= layout.text[0] - 4),
  ofPrint('before-text', ({ block }, { layout }) => block < layout.text[0] - 4 && block >= layout.text[0] - 12),
  ofPrint('within-text', ({ block }, { layout }) => block > layout.text[0] + 1 && block <= layout.text[1]),
  ofPrint('just-after-text', ({ block }, { layout }) => block > layout.text[1] && block <= layout.text[1] + 6),
  ofPrint('below-text', ({ block }, { layout }) => block > layout.text[1] + 6),
  ofPrint('first-under-headline', (_, { firstUnder }, candidate) => candidate === firstUnder),
  ofPrint('last-above-headline', (_, { lastAbove }, candidate) => candidate === lastAbove),
  ofBlock('byline-beside', beside('isByline', 2)),
  ofBlock('name-beside', beside('isNameLike', 1)),
  // The other dates.
  ofPrint('one-of-few', ({ label }, { bare }) => label === null && bare.length <= 2),
  ofPrint('one-of-many', ({ label }, { bare }) => label === null && bare.length > 5),
  ofPrint(
    'away-from-headline-among-others',
    ({ label, block }, { bare, anchor }) => label === null && !isAbout(block, anchor) && bare.length > 1,
  ),
  ofPrint('printed-again', (_, { printed }, candidate) => (printed.get(candidate.day) ?? 0) > 1),
  ofPrint('later-beside', (print, around, candidate) =>
    besideBare(print, around).some(({ day }) => day > candidate.day),
  ),
  ofPrint('earlier-beside', (print, around, candidate) =>
    besideBare(print, around).some(({ day }) => day < candidate.day),
  ),
  ofPrint('in-a-row', inRow),
  ofPrint('labelled-among-others', ({ label }, { labelled }) => label === 'published' && labelled > 1),
  ofPrint('labelled-among-many', ({ label }, { labelled }) => label === 'published' && labelled > 3),
  { id: 'latest', of: (candidate, { latest, earliest }) => indicator(latest > earliest && candidate.day === latest) },
  {
    id: 'earliest',
    of: (candidate, { latest, earliest }) => indicator(latest > earliest && candidate.day === earliest),
  },
  ofPrint('far-before-latest', (_, { latest }, candidate) => latest - candidate.day > 365),
  // The address and the head.
  { id: 'as-address-month', of: (candidate, { urlMonth }) => indicator(monthOf(candidate) === urlMonth) },
  {
    id: 'against-address-month',
    of: (candidate, { urlMonth }) => indicator(urlMonth !== null && monthOf(candidate) !== urlMonth),
  },
  ofPrint('as-address', (_, { urlDay }, candidate) => candidate.day === urlDay),
  ofPrint('as-head', (_, { headPublished }, candidate) => headPublished.has(candidate.day)),
  ofPrint('beside-head', (_, { headPublished }, candidate) => hasDayBeside(headPublished, candidate.day)),
  ofPrint(
    'against-head',
    (_, around, candidate) =>
      hasHead(around) && !around.headPublished.has(candidate.day) && !hasDayBeside(around.headPublished, candidate.day),
  ),
  ofPrint(
    'as-change-in-head',
    (_, around, candidate) => around.headModified.has(candidate.day) && !around.headPublished.has(candidate.day),
  ),
  ofPrint(
    'change-beside-published-in-head',
    ({ label }, around, candidate) =>
      label !== 'modified' &&
      hasHead(around) &&
      around.headModified.has(candidate.day) &&
      !around.headPublished.has(candidate.day),
  ),
  ofPrint(
    'modified-against-head',
    ({ label }, around, candidate) =>
      label === 'modified' && hasHead(around) && !around.headPublished.has(candidate.day),
  ),
  ofBlock('marked-as-date', marked(/date|time|publish|posted|meta/)),
  ofBlock('marked-as-other', marked(/comment|related|sidebar|footer|recommend|recent|widget|card/)),
  ofBlock('is-link', isLink),
  ofBlock('is-list-item', isKind('list-item')),
  ofHead('linked-data', ({ source }) => source === 'linked-data'),
  ofHead('meta', ({ source }) => source === 'meta'),
  ofHead('time-element', ({ source }) => source === 'time-element'),
  ofHead('url', ({ source }) => source === 'url'),
  ofHead('head-and-address-agree', ({ day }, { headPublished, urlDay }) => day === urlDay && headPublished.has(day)),
  ofHead('printed-about-headline', (candidate, { aboutHeadline }) => aboutHeadline.has(candidate.day)),
  ofHead(
    'printed-elsewhere',
    (candidate, { aboutHeadline, printed }) => !aboutHeadline.has(candidate.day) && printed.has(candidate.day),
  ),
  ofHead('printed-as-change', (candidate, { changed }) => changed.has(candidate.day)),
  ofHead(
    'other-day-about-headline',
    (candidate, { aboutHeadline }) => aboutHeadline.size > 0 && !aboutHeadline.has(candidate.day),
  ),
  ofHead(
    'day-beside-about-headline',
    (candidate, { aboutHeadline }) => !aboutHeadline.has(candidate.day) && hasDayBeside(aboutHeadline, candidate.day),
  ),
  ofHead('change-is-printed', (_, { aboutHeadline, changed }) => aboutHeadline.size === 0 && changed.size > 0),
  ofHead('change-in-head', (candidate, { headModified }) => headModified.size > 0 && !headModified.has(candidate.day)),
  ofHead('is-also-change', (candidate, { headModified }) => headModified.has(candidate.day)),
  ofHead('against-other-head', (_, { headPublished }) => headPublished.size > 1),
];
