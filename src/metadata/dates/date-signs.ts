/**
 * What speaks for or against a date being that of the page's publication, each as a number from 0 to 1. None of them decides:
 * `date-weights.generated.ts` says how much each counts, and how much must come together before a date is believed.
 */
import type { PageAnalysis } from '../../page/analyse-page.ts';
import { flag, onceForEach, type Sign, weigher } from '../weighed-signs.ts';
import { dayNumber } from './calendar-date.ts';
import type { DateCandidate } from './date-candidates.ts';
import type { HeadDates } from './head-dates.ts';
import type { PageLayout } from './page-layout.ts';
import type { DateSetting, VisibleDate } from './visible-dates.ts';

/** What all dates of a page are seen against. */
export interface DateSurroundings {
  readonly page: PageAnalysis;
  readonly layout: PageLayout;
  /** Index of the headline, or of the text's first block where there is none. */
  readonly anchor: number;
  /** How many printed candidates tell each day, and how many of them stand about the headline. */
  readonly printed: ReadonlyMap<number, number>;
  readonly aboutHeadline: ReadonlySet<number>;
  readonly changed: ReadonlySet<number>;
  /** Printed candidates without a label, in the order of the page. */
  readonly bare: readonly { readonly block: number; readonly day: number }[];
  /** How many printed candidates are labelled as published. */
  readonly labelled: number;
  /** Of printed candidates in the order of the page, the first at or under the headline, and the last above it. */
  readonly firstUnder: DateCandidate | undefined;
  readonly lastAbove: DateCandidate | undefined;
  readonly statesPublished: boolean;
  /** Days of the head. */
  readonly headPublished: ReadonlySet<number>;
  readonly headModified: ReadonlySet<number>;
  readonly urlDay: number | null;
  /** Year and month that the address states, as `2020-11`. */
  readonly urlMonth: string | null;
  readonly latest: number;
  readonly earliest: number;
}

/** About the headline: so many blocks from it, on either side. */
const ABOUT = 8;

const dayOf = ({ moment }: DateCandidate): number => dayNumber(moment.date);
const isAbout = (block: number, anchor: number): boolean => Math.abs(block - anchor) <= ABOUT;

/** Whether a date is printed near the headline. */
export const isAboutHeadline = ({ block }: VisibleDate, { anchor }: Pick<DateSurroundings, 'anchor'>): boolean =>
  isAbout(block, anchor);

export function dateSurroundings(
  candidates: readonly DateCandidate[],
  inHead: HeadDates,
  context: { page: PageAnalysis; layout: PageLayout; urlMonth: string | null },
): DateSurroundings {
  const { layout } = context;
  const anchor = layout.titleBlock ?? layout.text[0];
  const printed = new Map<number, number>();
  const prints = candidates.filter((one): one is DateCandidate & { print: VisibleDate } => one.print !== null);
  for (const one of prints) printed.set(dayOf(one), (printed.get(dayOf(one)) ?? 0) + 1);
  const days = candidates.map(dayOf);
  const about = prints.filter(({ print }) => isAbout(print.block, anchor));
  const url = candidates.find(({ source }) => source === 'url');
  return {
    ...context,
    anchor,
    printed,
    aboutHeadline: new Set(about.filter(({ print }) => print.label !== 'modified').map(dayOf)),
    changed: new Set(prints.filter(({ print }) => print.label === 'modified').map(dayOf)),
    bare: prints
      .filter(({ print }) => print.label === null)
      .map((one) => ({ block: one.print.block, day: dayOf(one) })),
    labelled: prints.filter(({ print }) => print.label === 'published').length,
    firstUnder: prints.find(({ print }) => print.block >= anchor && print.label !== 'modified'),
    lastAbove: prints.findLast(({ print }) => print.block < anchor),
    statesPublished: about.some(({ print }) => print.label === 'published'),
    headPublished: new Set(inHead.published.map(({ moment }) => dayNumber(moment.date))),
    headModified: new Set(inHead.modified.map(({ moment }) => dayNumber(moment.date))),
    urlDay: url ? dayOf(url) : null,
    latest: Math.max(...days),
    earliest: Math.min(...days),
  };
}

type DateSign = Sign<DateCandidate, DateSurroundings>;

/** A sign of printed dates; 0 for all others. */
const ofPrint = (
  id: string,
  of: (print: VisibleDate, around: DateSurroundings, candidate: DateCandidate) => boolean,
): DateSign => ({
  id,
  of: (candidate, around) => flag(candidate.print !== null && of(candidate.print, around, candidate)),
});

/** A sign of dates told outside the text; 0 for printed ones. */
const ofHead = (id: string, of: (candidate: DateCandidate, around: DateSurroundings) => boolean): DateSign => ({
  id,
  of: (candidate, around) => flag(candidate.print === null && of(candidate, around)),
});

const SETTINGS: readonly DateSetting[] = ['alone', 'metadata', 'line', 'dateline', 'statement', 'prose'];

/** A bare date so many blocks under the headline; negative above it. */
const under = (id: string, from: number, to: number): DateSign =>
  ofPrint(id, ({ block }, { anchor }) => block - anchor >= from && block - anchor <= to);

const hasDayBeside = (days: ReadonlySet<number>, day: number): boolean => days.has(day - 1) || days.has(day + 1);

const names =
  (pattern: RegExp) =>
  ({ block }: VisibleDate, { page }: DateSurroundings) =>
    page.blocks[block]?.hints?.names.some((name) => pattern.test(name)) ?? false;

const looksBeside =
  (look: 'isByline' | 'isNameLike', reach: number) =>
  (print: VisibleDate, { page }: DateSurroundings) => {
    for (let step = 1; step <= reach; step++) {
      if (page.shapeOf(print.block - step)?.[look] || page.shapeOf(print.block + step)?.[look]) return true;
    }
    return false;
  };

/** Bare dates of a rail stand so close together, in blocks. */
const ROW = 6;

const inRow = ({ block, label }: VisibleDate, { bare }: DateSurroundings): boolean =>
  label === null && bare.filter((one) => one.block !== block && Math.abs(one.block - block) <= ROW).length > 1;

/** The bare dates in the block of a bare date and in those beside it. */
const besideBare = ({ block, label }: VisibleDate, { bare }: DateSurroundings) =>
  label === null ? bare.filter((one) => Math.abs(one.block - block) <= 1) : [];

/** Sentences between the headline and a printed date, as a share of four. */
const sentencesBetween = ({ print }: DateCandidate, { anchor, page: { sentencesBefore } }: DateSurroundings): number =>
  print === null ? 0 : Math.min(4, Math.abs((sentencesBefore[print.block] ?? 0) - (sentencesBefore[anchor] ?? 0))) / 4;

const monthOf = ({ moment: { date } }: DateCandidate): string => `${date.year}-${String(date.month).padStart(2, '0')}`;

const hasHead = ({ headPublished }: DateSurroundings): boolean => headPublished.size > 0;

/** Whether a printed date is one of several alike below the text's beginning: those of a rail, of comments, of things in a list. */
export function isOfSeries(candidate: DateCandidate, around: DateSurroundings): boolean {
  const { print } = candidate;
  if (!print || print.block <= around.layout.firstParagraph) return false;
  return print.label === null ? inRow(print, around) : print.label === 'published' && around.labelled > 1;
}

export const DATE_SIGNS: readonly DateSign[] = [
  // What else its block holds.
  ...SETTINGS.map((setting) => ofPrint(`set-${setting}`, (print) => print.setting === setting)),
  ofPrint('begins-block', ({ start }) => start <= 3),
  ofPrint('ends-block', ({ isLast }) => isLast),
  ofPrint('tells-time', ({ moment }) => moment.time !== null),
  ofPrint('names-weekday', ({ namesWeekday }) => namesWeekday),
  ofPrint('weekday-above-headline', ({ namesWeekday, block }, { anchor }) => namesWeekday && block < anchor - 2),
  ofPrint('byline-in-line', ({ block }, { page }) => page.shapeOf(block)?.isByline ?? false),
  ofPrint('caption-in-line', ({ block }, { page }) => page.shapeOf(block)?.isCaption ?? false),
  ofPrint('furniture-in-line', ({ block }, { page }) => page.shapeOf(block)?.isFurniture ?? false),
  ofPrint('reading-time-in-line', ({ block }, { page }) => page.shapeOf(block)?.isReadingTime ?? false),
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
  under('just-under-headline', 1, 1),
  under('second-under-headline', 2, 2),
  under('shortly-under-headline', 3, 4),
  under('under-headline', 5, 8),
  under('some-way-under-headline', 9, 15),
  under('far-under-headline', 16, 30),
  under('very-far-under-headline', 31, Number.POSITIVE_INFINITY),
  under('just-above-headline', -1, -1),
  under('shortly-above-headline', -3, -2),
  under('above-headline', -8, -4),
  under('far-above-headline', Number.NEGATIVE_INFINITY, -9),
  ofPrint('before-first-paragraph', ({ block }, { layout, anchor }) => block > anchor && block < layout.firstParagraph),
  ofPrint(
    'before-second-paragraph',
    ({ block }, { layout, anchor }) => block > anchor && block < layout.secondParagraph,
  ),
  { id: 'sentences-between', of: sentencesBetween },
  ofPrint(
    'after-a-sentence',
    (print, around, candidate) => print.block > around.anchor && sentencesBetween(candidate, around) > 0,
  ),
  ofPrint('just-before-text', ({ block }, { layout }) => block < layout.text[0] && block >= layout.text[0] - 4),
  ofPrint('before-text', ({ block }, { layout }) => block < layout.text[0] - 4 && block >= layout.text[0] - 12),
  ofPrint('within-text', ({ block }, { layout }) => block > layout.text[0] + 1 && block <= layout.text[1]),
  ofPrint('just-after-text', ({ block }, { layout }) => block > layout.text[1] && block <= layout.text[1] + 6),
  ofPrint('below-text', ({ block }, { layout }) => block > layout.text[1] + 6),
  ofPrint('first-under-headline', (_, { firstUnder }, candidate) => candidate === firstUnder),
  ofPrint('last-above-headline', (_, { lastAbove }, candidate) => candidate === lastAbove),
  ofPrint('byline-beside', looksBeside('isByline', 2)),
  ofPrint('name-beside', looksBeside('isNameLike', 1)),
  // The other dates.
  ofPrint('one-of-few', ({ label }, { bare }) => label === null && bare.length <= 2),
  ofPrint('one-of-many', ({ label }, { bare }) => label === null && bare.length > 5),
  ofPrint(
    'away-from-headline-among-others',
    ({ label, block }, { bare, anchor }) => label === null && !isAbout(block, anchor) && bare.length > 1,
  ),
  ofPrint('printed-again', (_, { printed }, candidate) => (printed.get(dayOf(candidate)) ?? 0) > 1),
  ofPrint('later-beside', (print, around, candidate) =>
    besideBare(print, around).some(({ day }) => day > dayOf(candidate)),
  ),
  ofPrint('earlier-beside', (print, around, candidate) =>
    besideBare(print, around).some(({ day }) => day < dayOf(candidate)),
  ),
  ofPrint('in-a-row', inRow),
  ofPrint('labelled-among-others', ({ label }, { labelled }) => label === 'published' && labelled > 1),
  ofPrint('labelled-among-many', ({ label }, { labelled }) => label === 'published' && labelled > 3),
  { id: 'latest', of: (candidate, { latest, earliest }) => flag(latest > earliest && dayOf(candidate) === latest) },
  { id: 'earliest', of: (candidate, { latest, earliest }) => flag(latest > earliest && dayOf(candidate) === earliest) },
  ofPrint('far-before-latest', (_, { latest }, candidate) => latest - dayOf(candidate) > 365),
  // The address and the head.
  { id: 'as-address-month', of: (candidate, { urlMonth }) => flag(monthOf(candidate) === urlMonth) },
  {
    id: 'against-address-month',
    of: (candidate, { urlMonth }) => flag(urlMonth !== null && monthOf(candidate) !== urlMonth),
  },
  ofPrint('as-address', (_, { urlDay }, candidate) => dayOf(candidate) === urlDay),
  ofPrint('as-head', (_, { headPublished }, candidate) => headPublished.has(dayOf(candidate))),
  ofPrint('beside-head', (_, { headPublished }, candidate) => hasDayBeside(headPublished, dayOf(candidate))),
  ofPrint(
    'against-head',
    (_, around, candidate) =>
      hasHead(around) &&
      !around.headPublished.has(dayOf(candidate)) &&
      !hasDayBeside(around.headPublished, dayOf(candidate)),
  ),
  ofPrint(
    'as-change-in-head',
    (_, around, candidate) => around.headModified.has(dayOf(candidate)) && !around.headPublished.has(dayOf(candidate)),
  ),
  ofPrint(
    'change-beside-published-in-head',
    ({ label }, around, candidate) =>
      label !== 'modified' &&
      hasHead(around) &&
      around.headModified.has(dayOf(candidate)) &&
      !around.headPublished.has(dayOf(candidate)),
  ),
  ofPrint(
    'modified-against-head',
    ({ label }, around, candidate) =>
      label === 'modified' && hasHead(around) && !around.headPublished.has(dayOf(candidate)),
  ),
  ofPrint('marked-as-date', names(/date|time|publish|posted|meta/)),
  ofPrint('marked-as-other', names(/comment|related|sidebar|footer|recommend|recent|widget|card/)),
  ofPrint('is-link', ({ block }, { page }) => (page.blocks[block]?.hints?.linkDensity ?? 0) > 0.8),
  ofPrint('is-list-item', ({ block }, { page }) => page.blocks[block]?.kind === 'list-item'),
  ofHead('linked-data', ({ source }) => source === 'linked-data'),
  ofHead('meta', ({ source }) => source === 'meta'),
  ofHead('time-element', ({ source }) => source === 'time-element'),
  ofHead('url', ({ source }) => source === 'url'),
  ofHead('head-and-address-agree', (candidate, { headPublished, urlDay }) => {
    const day = dayOf(candidate);
    return day === urlDay && headPublished.has(day);
  }),
  ofHead('printed-about-headline', (candidate, { aboutHeadline }) => aboutHeadline.has(dayOf(candidate))),
  ofHead(
    'printed-elsewhere',
    (candidate, { aboutHeadline, printed }) => !aboutHeadline.has(dayOf(candidate)) && printed.has(dayOf(candidate)),
  ),
  ofHead('printed-as-change', (candidate, { changed }) => changed.has(dayOf(candidate))),
  ofHead(
    'other-day-about-headline',
    (candidate, { aboutHeadline }) => aboutHeadline.size > 0 && !aboutHeadline.has(dayOf(candidate)),
  ),
  ofHead(
    'day-beside-about-headline',
    (candidate, { aboutHeadline }) =>
      !aboutHeadline.has(dayOf(candidate)) && hasDayBeside(aboutHeadline, dayOf(candidate)),
  ),
  ofHead('change-is-printed', (_, { aboutHeadline, changed }) => aboutHeadline.size === 0 && changed.size > 0),
  ofHead(
    'change-in-head',
    (candidate, { headModified }) => headModified.size > 0 && !headModified.has(dayOf(candidate)),
  ),
  ofHead('is-also-change', (candidate, { headModified }) => headModified.has(dayOf(candidate))),
  ofHead('against-other-head', (_, { headPublished }) => headPublished.size > 1),
];

/** The weighed sum of a date's signs. */
export const dateScore = onceForEach((weights) => weigher(DATE_SIGNS, weights));
