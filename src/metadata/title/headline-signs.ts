/**
 * What speaks for or against a block being the headline, each as a number from about -1 to 1 (most are 0 or 1). None of them
 * decides: `headline-weights.generated.ts` says how much each counts.
 */

import type { PageAnalysis } from '../../page/analyse-page.ts';
import { beginsSmall, foldLetters } from '../fold-letters.ts';
import type { LineShape } from '../line-shape.ts';
import { between, flag, type Sign } from '../weighed-signs.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';
import type { TitleWitness } from './title-witnesses.ts';

type HeadlineSign = Sign<HeadlineCandidate, undefined>;

const length = ({ index, page }: HeadlineCandidate): number => page.lengths[index] ?? 0;
const runStart = ({ page }: HeadlineCandidate): number => page.run?.first ?? 0;
/** Blocks from the candidate to the main run's first; negative within the run. */
const distance = (candidate: HeadlineCandidate): number => runStart(candidate) - candidate.index;
/** All that the patterns of how a headline ends look at: without an anchor before it, a pattern is tried at every letter. */
const end = ({ text }: HeadlineCandidate): string => text.slice(-3);
const block = ({ index, page }: HeadlineCandidate) => page.blocks[index];

const is = (looks: keyof LineShape) => (c: HeadlineCandidate) => flag(c.page.shapeOf(c.index)?.[looks]);

/** Whether a block from `from` to `to` away, forwards or backwards, looks so. */
const near = (looks: keyof LineShape, from: number, to: number) => (c: HeadlineCandidate) => {
  for (let at = c.index + from; at <= c.index + to; at++) if (c.page.shapeOf(at)?.[looks]) return 1;
  return 0;
};

const sentencesAfter = ({ index, page }: HeadlineCandidate, ahead: number): number => {
  const { sentencesBefore, blocks } = page;
  const upTo = sentencesBefore[Math.min(blocks.length, index + 1 + ahead)] ?? 0;
  return (upTo - (sentencesBefore[index + 1] ?? 0)) / ahead;
};

/** Share of the page's sentences that hold a word of the candidate. */
const shareOfSentences = ({ recurring, page }: HeadlineCandidate): number =>
  recurring.length === 0 ? 0 : page.vocabulary.countOfAny(recurring) / Math.max(3, page.vocabulary.size);

/** Whether a block could itself be the headline by its looks: what stands under a headline is less likely one. */
export const couldBeHeadline = (page: PageAnalysis, at: number): boolean => {
  const size = page.lengths[at] ?? 0;
  if (size < 4 || size > 20 || page.isSentence[at] || /[.:]$/.test(page.blocks[at]?.text ?? '')) return false;
  const words = page.subjectOf(at);
  const known = words.filter((word) => page.vocabulary.countOf(word) > 1);
  if (known.length < Math.max(2, words.length * 0.6)) return false;
  const shape = page.shapeOf(at);
  return !(
    !shape ||
    shape.isBreadcrumb ||
    shape.speaksOfDate ||
    shape.isFurniture ||
    shape.isByline ||
    shape.isCaption
  );
};

const headlinesBefore = ({ index, page }: HeadlineCandidate, from: number, to: number): number => {
  let count = 0;
  for (let step = from; step <= to; step++) count += flag(couldBeHeadline(page, index - step));
  return count;
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

/** How well the best witness of a kind agrees, 0 where there is none. */
const witness = (kind: TitleWitness['kind']) => (c: HeadlineCandidate) => c.agreementWith(kind);

/** Whether it says just what the page declares to be its headline. */
export const isAsDeclared = (c: HeadlineCandidate): boolean => witness('declared')(c) > 0.95;

/** Share of the address's subject words that the candidate has. */
const coversAddress = (c: HeadlineCandidate): number => {
  const subject = c.witnesses.all.find(({ kind }) => kind === 'address')?.subject ?? [];
  return subject.length === 0 ? 0 : subject.filter((word) => c.stems.has(word)).length / subject.length;
};

export const HEADLINE_SIGNS: readonly HeadlineSign[] = [
  // Its length in words.
  { id: 'one-word', of: (c) => between(length(c), 0, 1) },
  { id: 'two-words', of: (c) => between(length(c), 1.5, 2) },
  { id: 'three-words', of: (c) => between(length(c), 2.5, 3) },
  { id: 'four-words', of: (c) => between(length(c), 3.5, 4) },
  { id: 'sixteen-to-twenty-one-words', of: (c) => between(length(c), 16, 21.5) },
  { id: 'twenty-two-words-and-more', of: (c) => between(length(c), 22, Infinity) },
  // How it is written.
  { id: 'ends-with-full-stop', of: (c) => flag(/[.。।]["'”’»)]?$/.test(end(c))) },
  { id: 'ends-with-question', of: (c) => flag(/[?？؟!！]["'”’»)]?$/.test(end(c))), isDear: true },
  { id: 'ends-with-colon', of: (c) => flag(/[:：,;]$/.test(end(c))) },
  { id: 'ends-open', of: (c) => flag(/(?:…|\.\.\.)$/.test(end(c))), isDear: true },
  { id: 'begins-lower-case', of: (c) => flag(beginsSmall(c.text)), isDear: true },
  { id: 'begins-with-number', of: (c) => flag(/^\d+\s?[.)]\s/.test(c.text)), isDear: true },
  {
    id: 'begins-with-mark',
    of: (c) => flag(/^[^A-Za-zÀàª\d²"'“‘«„¿¡([]/.test(foldLetters(c.text.slice(0, 1)))),
    isDear: true,
  },
  {
    id: 'capitals-only',
    of: (c) => flag(!/[a-z]/.test(c.text) && c.text === c.text.toUpperCase() && c.text !== c.text.toLowerCase()),
    isDear: true,
  },
  { id: 'holds-address', of: (c) => flag(/https?:|www\.|@|\S\.(?:com|org|net)\b/.test(c.text)), isDear: true },
  { id: 'holds-bar', of: (c) => flag(/ [|•·›»] /.test(c.text)), isDear: true },
  { id: 'is-breadcrumb', of: is('isBreadcrumb'), isDear: true },
  { id: 'is-name-like', of: is('isNameLike'), isDear: true },
  { id: 'is-date', of: is('isDate'), isDear: true },
  { id: 'speaks-of-date', of: is('speaksOfDate'), isDear: true },
  { id: 'is-reading-time', of: is('isReadingTime'), isDear: true },
  { id: 'is-byline', of: is('isByline'), isDear: true },
  { id: 'is-caption', of: is('isCaption'), isDear: true },
  { id: 'is-furniture', of: (c) => (length(c) <= 5 ? is('isFurniture')(c) : 0), isDear: true },
  { id: 'speaks-of-furniture', of: (c) => (length(c) > 5 ? is('isFurniture')(c) : 0), isDear: true },
  // What the page's sentences speak of.
  { id: 'words-recur', of: (c) => c.recurring.length / Math.max(1, c.page.subjectOf(c.index).length), isDear: true },
  { id: 'recurring-words', of: (c) => Math.min(6, c.recurring.length) / 6, isDear: true },
  {
    id: 'often-recurring-words',
    of: (c) => {
      let sum = 0;
      for (const word of c.recurring) sum += Math.log2(1 + c.page.vocabulary.countOf(word));
      return Math.min(1, sum / 20);
    },
    isDear: true,
  },
  { id: 'sentences-on-its-subject', of: shareOfSentences, isDear: true },
  // Where it stands.
  { id: 'within-run', of: (c) => flag(distance(c) < 0) },
  { id: 'far-within-run', of: (c) => Math.min(1, Math.max(0, -distance(c)) / 20) },
  { id: 'just-before-run', of: (c) => between(distance(c), 0, 1) },
  { id: 'some-way-before-run', of: (c) => between(distance(c), 11, 30) },
  { id: 'far-before-run', of: (c) => between(distance(c), 31, Infinity) },
  { id: 'very-far-before-run', of: (c) => Math.min(1, Math.max(0, distance(c) - 30) / 100) },
  { id: 'sentences-soon-after', of: (c) => sentencesAfter(c, 4) },
  { id: 'sentences-after', of: (c) => sentencesAfter(c, 12) },
  { id: 'sentence-before', of: (c) => flag(c.page.isSentence[c.index - 1]) },
  { id: 'sentences-before', of: (c) => Math.min(5, c.page.sentencesBefore[c.index] ?? 0) / 5 },
  { id: 'first-block', of: (c) => flag(c.index === 0) },
  { id: 'gap-before', of: (c) => flag((block(c)?.gapBefore ?? 0) > 0) },
  { id: 'gap-after', of: (c) => flag((c.page.blocks[c.index + 1]?.gapBefore ?? 0) > 0) },
  { id: 'longer-than-before', of: (c) => Math.max(-1, Math.min(1, (length(c) - lengthsBefore(c)) / 8)) },
  { id: 'like-neighbours', of: likeNeighbours, isDear: true },
  { id: 'headline-just-before', of: (c) => headlinesBefore(c, 1, 1), isDear: true },
  { id: 'headline-shortly-before', of: (c) => Math.min(1, headlinesBefore(c, 2, 3)), isDear: true },
  { id: 'headlines-before', of: (c) => headlinesBefore(c, 4, 15) / 6, isDear: true },
  // Its company.
  { id: 'byline-after', of: near('isByline', 1, 3), isDear: true },
  { id: 'date-after', of: near('speaksOfDate', 1, 4), isDear: true },
  { id: 'bare-date-after', of: near('isDate', 1, 3), isDear: true },
  { id: 'age-after', of: near('isAge', 1, 2), isDear: true },
  { id: 'reading-time-after', of: near('isReadingTime', 1, 4), isDear: true },
  { id: 'caption-after', of: near('isCaption', 1, 4), isDear: true },
  { id: 'caption-before', of: near('isCaption', -2, -1), isDear: true },
  { id: 'date-before', of: near('speaksOfDate', -2, -1), isDear: true },
  { id: 'byline-before', of: near('isByline', -2, -1), isDear: true },
  { id: 'breadcrumb-before', of: near('isBreadcrumb', -2, -1), isDear: true },
  // What repeats it.
  { id: 'stands-before', of: (c) => flag(c.places.some((at) => at < c.index)), isDear: true },
  {
    id: 'stands-again-before-run',
    of: (c) => flag(c.places.some((at) => at > c.index && at <= runStart(c))),
    isDear: true,
  },
  { id: 'stands-again-after', of: (c) => flag(c.places.some((at) => at > c.index && at > runStart(c))), isDear: true },
  { id: 'stands-often', of: (c) => flag(c.places.length > 3), isDear: true },
  {
    id: 'ends-line-before',
    of: (c) => {
      const before = c.page.blocks.slice(Math.max(0, c.index - 4), c.index);
      return flag(before.some(({ text }) => text.length > c.text.length && text.endsWith(c.text)));
    },
    isDear: true,
  },
  { id: 'as-address', of: witness('address'), isDear: true },
  { id: 'well-as-address', of: (c) => flag(witness('address')(c) > 0.65), isDear: true },
  { id: 'covers-address', of: coversAddress, isDear: true },
  { id: 'as-window', of: witness('window'), isDear: true },
  { id: 'just-as-window', of: (c) => flag(witness('window')(c) > 0.95), isDear: true },
  { id: 'as-declared', of: witness('declared'), isDear: true },
  { id: 'just-as-declared', of: (c) => flag(isAsDeclared(c)), isDear: true },
  // How a marked-up page shows it.
  { id: 'heading-1', of: (c) => flag(block(c)?.level === 1) },
  { id: 'heading-2', of: (c) => flag(block(c)?.level === 2) },
  { id: 'heading-3-and-lower', of: (c) => flag((block(c)?.level ?? 0) >= 3) },
  { id: 'list-item', of: (c) => flag(block(c)?.kind === 'list-item') },
  { id: 'is-link', of: (c) => flag((block(c)?.hints?.linkDensity ?? 0) > 0.8) },
];
