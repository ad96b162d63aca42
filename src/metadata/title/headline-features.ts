/**
 * What speaks for or against a block being the headline. None of these features decides: `headline-weights.generated.ts` has how
 * much each counts.
 */

import { LineType } from '../../page/line-type.ts';
import { Kind } from '../../text/characters.ts';
import { beginsSmall, foldLetters } from '../../text/fold-letters.ts';
import { SYLLABIC_WORDS } from '../../text/words.ts';
import { distanceBands, expensive, type Feature, indicator, onlyIf } from '../scoring/feature.ts';
import { gapAfter, gapBefore, isKind, isLine, isLink, near } from '../scoring/page-features.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';

type HeadlineFeature = Feature<HeadlineCandidate, undefined>;
const costly = expensive<HeadlineCandidate, undefined>;
const where = onlyIf<HeadlineCandidate, undefined>;

/** Headlines in ideographs are dense: three say about what a word does. Characters of syllabic scripts count as they are. */
const DENSITY = 0.25;
function length({ index, page }: HeadlineCandidate): number {
  const unspaced = page.table.counts.unspaced[index] ?? 0;
  const size = page.lengths[index] ?? 0;
  return unspaced === 0 ? size : Math.max(size - DENSITY * unspaced, Math.min(size, SYLLABIC_WORDS * unspaced));
}
const runStart = ({ page }: HeadlineCandidate): number => page.run?.first ?? 0;
/** Blocks from the candidate to the main run's first; negative within the run. */
const distance = (candidate: HeadlineCandidate): number => runStart(candidate) - candidate.index;
/** All that the patterns of how a headline ends read: without an anchor before it, a pattern is tried at every letter. */
const end = ({ text }: HeadlineCandidate): string => text.slice(-3);
/** Whether the last character but closing quotes and brackets is of a kind: it spares most candidates the patterns. */
const endsIn = ({ index, page }: HeadlineCandidate, kind: number): boolean => page.table.lastKind[index] === kind;
const level = ({ index, page }: HeadlineCandidate): number => page.blocks[index]?.level ?? 0;

const isFurniture = isLine('isFurniture');

const sentencesAfter = ({ index, page }: HeadlineCandidate, ahead: number): number => {
  const { sentencesBefore, blocks } = page;
  const upTo = sentencesBefore[Math.min(blocks.length, index + 1 + ahead)] ?? 0;
  return (upTo - (sentencesBefore[index + 1] ?? 0)) / ahead;
};

/** Share of the page's sentences that hold a word of the candidate. */
const shareOfSentences = ({ recurring, page }: HeadlineCandidate): number =>
  page.vocabulary.countOfAny(recurring) / Math.max(3, page.vocabulary.size);

/** How often its words recur, each on a logarithmic scale. */
function recurrence({ recurring, page }: HeadlineCandidate): number {
  let sum = 0;
  for (const word of recurring) sum += Math.log2(1 + page.vocabulary.countOf(word));
  return Math.min(1, sum / 20);
}

/** Share of so many blocks above, from `from` to `to` away, that could be headlines: what stands under one is less likely one. */
const headlinesAbove = ({ index, page }: HeadlineCandidate, from: number, to: number): number => {
  let count = 0;
  for (let step = from; step <= to; step++) count += indicator(page.lines.is(index - step, LineType.couldBeHeadline));
  return count / (to - from + 1);
};

const lengthsBefore = ({ index, page }: HeadlineCandidate): number =>
  ((page.lengths[index - 1] ?? 0) + (page.lengths[index - 2] ?? 0) + (page.lengths[index - 3] ?? 0)) / 3;

const likeNeighbours = (c: HeadlineCandidate): number => {
  const { page, index } = c;
  let alike = 0;
  for (let at = index - 2; at <= index + 2; at++) {
    const other = page.lengths[at] ?? 0;
    if (at !== index && other > 3 && Math.abs(other - length(c)) <= 4 && !page.isSentence[at]) alike++;
  }
  return alike / 4;
};

const endsLineBefore = ({ index, page, text }: HeadlineCandidate): boolean =>
  page.blocks
    .slice(Math.max(0, index - 4), index)
    .some((block) => block.text.length > text.length && block.text.endsWith(text));

/** Share of the address's subject words that the candidate has. */
const coversAddress = (c: HeadlineCandidate): number => {
  const subject = c.references.all.find(({ kind }) => kind === 'address')?.subject ?? [];
  return subject.length === 0 ? 0 : subject.filter((word) => c.stems.has(word)).length / subject.length;
};

/** Whether it is just what the page declares to be its headline. */
export const isAsDeclared = (c: HeadlineCandidate): boolean => c.agreementWith('declared') > 0.95;

export const headlineFeatures: readonly HeadlineFeature[] = [
  // Its length in words.
  ...distanceBands(length, {
    'one-word': [0, 1],
    'two-words': [1.5, 2],
    'three-words': [2.5, 3],
    'four-words': [3.5, 4],
    'sixteen-to-twenty-one-words': [16, 21.5],
    'twenty-two-words-and-more': [22, Number.POSITIVE_INFINITY],
  }),
  // How it is written.
  { id: 'ends-with-full-stop', of: (c) => indicator(endsIn(c, Kind.sentenceEnd) && /[.。।]["'”’»)]?$/.test(end(c))) },
  {
    id: 'ends-with-colon',
    of: (c) => indicator((endsIn(c, Kind.colon) || endsIn(c, Kind.comma)) && /[:：,;]$/.test(end(c))),
  },
  ...costly([
    { id: 'ends-with-question', of: (c) => indicator(/[?？؟!！]["'”’»)]?$/.test(end(c))) },
    { id: 'ends-open', of: (c) => indicator(/(?:…|\.\.\.)$/.test(end(c))) },
    { id: 'begins-lower-case', of: (c) => indicator(beginsSmall(c.text)) },
    { id: 'begins-with-number', of: (c) => indicator(/^\d+\s?[.)]\s/.test(c.text)) },
    {
      id: 'begins-with-mark',
      of: (c) => indicator(/^[^A-Za-zÀàª\d²"'“‘«„¿¡([]/.test(foldLetters(c.text.slice(0, 1)))),
    },
    {
      id: 'capitals-only',
      of: ({ text }) => indicator(!/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()),
    },
    { id: 'holds-address', of: (c) => indicator(/https?:|www\.|@|\S\.(?:com|org|net)\b/.test(c.text)) },
    { id: 'holds-bar', of: (c) => indicator(/ [|•·›»] /.test(c.text)) },
    { id: 'is-breadcrumb', of: isLine('isBreadcrumb') },
    { id: 'is-name-like', of: isLine('isNameLike') },
    { id: 'is-date', of: isLine('isDate') },
    { id: 'speaks-of-date', of: isLine('speaksOfDate') },
    { id: 'is-reading-time', of: isLine('isReadingTime') },
    { id: 'is-byline', of: isLine('isByline') },
    { id: 'is-caption', of: isLine('isCaption') },
    { id: 'is-furniture', of: (c) => (length(c) <= 5 ? isFurniture(c) : 0) },
    { id: 'speaks-of-furniture', of: (c) => (length(c) > 5 ? isFurniture(c) : 0) },
  ]),
  // What the page's sentences speak of.
  ...where(
    ({ isOnSubject }) => isOnSubject,
    [
      { id: 'words-recur', of: (c) => c.recurring.length / Math.max(1, c.subjectSize) },
      { id: 'recurring-words', of: (c) => Math.min(6, c.recurring.length) / 6 },
      { id: 'often-recurring-words', of: recurrence },
      { id: 'sentences-on-its-subject', of: shareOfSentences },
    ],
  ),
  // Where it stands.
  { id: 'within-run', of: (c) => indicator(distance(c) < 0) },
  { id: 'far-within-run', of: (c) => Math.min(1, Math.max(0, -distance(c)) / 20) },
  ...distanceBands(distance, {
    'just-before-run': [0, 1],
    'some-way-before-run': [11, 30],
    'far-before-run': [31, Number.POSITIVE_INFINITY],
  }),
  { id: 'very-far-before-run', of: (c) => Math.min(1, Math.max(0, distance(c) - 30) / 100) },
  { id: 'sentences-soon-after', of: (c) => sentencesAfter(c, 4) },
  { id: 'sentences-after', of: (c) => sentencesAfter(c, 12) },
  { id: 'sentence-before', of: (c) => indicator(c.page.isSentence[c.index - 1]) },
  { id: 'sentences-before', of: (c) => Math.min(5, c.page.sentencesBefore[c.index] ?? 0) / 5 },
  { id: 'first-block', of: (c) => indicator(c.index === 0) },
  { id: 'gap-before', of: gapBefore },
  { id: 'gap-after', of: gapAfter },
  { id: 'longer-than-before', of: (c) => Math.max(-1, Math.min(1, (length(c) - lengthsBefore(c)) / 8)) },
  ...costly([
    { id: 'like-neighbours', of: likeNeighbours },
    { id: 'headline-just-before', of: (c) => headlinesAbove(c, 1, 1) },
    { id: 'headline-shortly-before', of: (c) => Math.min(1, 2 * headlinesAbove(c, 2, 3)) },
    { id: 'headlines-before', of: (c) => 2 * headlinesAbove(c, 4, 15), most: 2 },
    // What stands near it.
    { id: 'byline-after', of: near('isByline', 1, 3) },
    { id: 'date-after', of: near('speaksOfDate', 1, 4) },
    { id: 'bare-date-after', of: near('isDate', 1, 3) },
    { id: 'age-after', of: near('isAge', 1, 2) },
    { id: 'reading-time-after', of: near('isReadingTime', 1, 4) },
    { id: 'caption-after', of: near('isCaption', 1, 4) },
    { id: 'caption-before', of: near('isCaption', -2, -1) },
    { id: 'date-before', of: near('speaksOfDate', -2, -1) },
    { id: 'byline-before', of: near('isByline', -2, -1) },
    { id: 'breadcrumb-before', of: near('isBreadcrumb', -2, -1) },
  ]),
  // What repeats it.
  ...where(
    ({ isRepeated }) => isRepeated,
    [
      { id: 'stands-before', of: (c) => indicator(c.places.some((at) => at < c.index)) },
      {
        id: 'stands-again-before-run',
        of: (c) => indicator(c.places.some((at) => at > c.index && at <= runStart(c))),
      },
      { id: 'stands-again-after', of: (c) => indicator(c.places.some((at) => at > c.index && at > runStart(c))) },
      { id: 'stands-often', of: (c) => indicator(c.places.length > 3) },
    ],
  ),
  ...costly([{ id: 'ends-line-before', of: (c) => indicator(endsLineBefore(c)) }]),
  // What else gives the title.
  ...where(
    ({ isMentioned }) => isMentioned,
    [
      { id: 'as-address', of: (c) => c.agreementWith('address') },
      { id: 'well-as-address', of: (c) => indicator(c.agreementWith('address') > 0.65) },
      { id: 'covers-address', of: coversAddress },
      { id: 'as-window', of: (c) => c.agreementWith('window') },
      { id: 'just-as-window', of: (c) => indicator(c.agreementWith('window') > 0.95) },
      { id: 'as-declared', of: (c) => c.agreementWith('declared') },
      { id: 'just-as-declared', of: (c) => indicator(isAsDeclared(c)) },
    ],
  ),
  // How a marked-up page shows it.
  { id: 'heading-1', of: (c) => indicator(level(c) === 1) },
  { id: 'heading-2', of: (c) => indicator(level(c) === 2) },
  { id: 'heading-3-and-lower', of: (c) => indicator(level(c) >= 3) },
  { id: 'list-item', of: isKind('list-item') },
  { id: 'is-link', of: isLink },
];
