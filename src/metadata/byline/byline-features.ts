/**
 * What speaks for or against a line naming the article's authors. None of these features decides: `byline-weights.generated.ts`
 * has how much each counts.
 */

import { isAgency, isTeamName } from '../../parse/names/name-kinds.ts';
import { kindsOfNameWord, NameWord } from '../../parse/names/name-words.ts';
import { claimsRights } from '../../parse/names/read-byline.ts';
import { beginsSmall, foldLetters } from '../../text/fold-letters.ts';
import { between, distanceBands, expensive, type Feature, indicator } from '../scoring/feature.ts';
import {
  beside,
  gapBefore,
  isKind,
  isLine,
  type LineTypeName,
  marked,
  near,
  sentencesBetween,
} from '../scoring/page-features.ts';
import type { BylineCandidate } from './byline-candidates.ts';
import { type BylineContext, hasArchive, hasBio, hasPrefix } from './byline-context.ts';

type BylineFeature = Feature<BylineCandidate, BylineContext>;
const costly = expensive<BylineCandidate, BylineContext>;

const after = ({ index, anchor }: BylineCandidate): number => index - anchor;
/** Blocks from the main run's last to the candidate; NaN where there is no run. */
const afterRun = ({ index, page }: BylineCandidate): number => index - (page.run?.last ?? Number.NaN);
/** Of the lines just above and just below that are of a type, the sum of what each counts. */
const aboveAndBelow = (type: LineTypeName, above: number, below: number) => {
  const isAbove = near(type, -1, -1);
  const isBelow = near(type, 1, 1);
  return (c: BylineCandidate) => above * isAbove(c) + below * isBelow(c);
};
const textAt = ({ page }: BylineCandidate, at: number): string => page.blocks[at]?.text ?? '';
/** Bits of `givenNames`: the first word of a name, and those after it. */
const FIRST_WORD = 1;
const LATER_WORDS = 2 | 4;
const says = (pattern: RegExp) => (c: BylineCandidate) => indicator(pattern.test(textAt(c, c.index)));

/** What people are at the paper, in a short text: 'Staff Writer', 'Redakteurin'. */
const tellsRole = (text: string): boolean => text.length < 90 && holdsRole(text.toLowerCase());

const ASCII = /^[\0-\x7f]*$/;
const isRole = (word: string): boolean => (kindsOfNameWord(word) & NameWord.role) !== 0;

const holdsRole = (text: string): boolean =>
  ASCII.test(text)
    ? (text.match(/[a-z-]+/g) ?? []).some((word) => isRole(word))
    : [...foldLetters(text).matchAll(/[A-Za-zÀàª-]+/g)].some(({ index, 0: { length } }) =>
        isRole(text.slice(index, index + length)),
      );

/** Whether a person's name begins a name of the site: Jane Roe of janeroephoto.com. */
const beginsSite = (c: BylineCandidate, siteNames: ReadonlySet<string>): boolean => {
  const name = c.nameKeys[0] ?? '';
  return (
    c.authors.length === 1 && name.length > 6 && [...siteNames].some((site) => site !== name && site.startsWith(name))
  );
};

/** How many other lines of the page name the same first author. */
const sameNames = (c: BylineCandidate, { counts }: BylineContext): number => (counts.get(c.authors[0] ?? '') ?? 1) - 1;

const nameWords = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** Share of the words of the first author's name, from `least` letters up, that pass a test; 0 where there are none. */
function shareOfName({ authors }: BylineCandidate, least: number, test: (word: string) => boolean): number {
  const words = nameWords(authors[0] ?? '').filter((word) => word.length >= least);
  return words.length === 0 ? 0 : words.filter(test).length / words.length;
}

const isOne = ({ authors }: BylineCandidate): boolean => authors.length === 1;
/** Of the scripts without capitals some write a whole name as one word. */
const isOneWord = ({ authors: [name = ''], lead }: BylineCandidate): boolean =>
  !/\s/.test(name) && (lead === 'none' || foldLetters(name.slice(0, 1)) !== 'ª');

export const bylineFeatures: readonly BylineFeature[] = [
  { id: 'any', of: () => 1 },
  { id: 'led-in-outright', of: (c) => indicator(c.lead === 'outright') },
  { id: 'led-in', of: (c) => indicator(c.lead === 'plain') },
  { id: 'lead-on-line-before', of: (c) => indicator(c.first < c.index) },
  { id: 'led-in-far-off', of: (c) => indicator(hasPrefix(c) && (after(c) > 15 || after(c) < -8)) },
  // Where it stands from the headline.
  ...distanceBands(after, {
    'just-under-headline': [1, 1],
    'second-under-headline': [2, 2],
    'shortly-under-headline': [3, 4],
    'under-headline': [5, 8],
    'some-way-under-headline': [9, 15],
    'far-under-headline': [40, Number.POSITIVE_INFINITY],
    'just-above-headline': [-2, -1],
    'shortly-above-headline': [-5, -3],
    'far-above-headline': [Number.NEGATIVE_INFINITY, -6],
  }),
  { id: 'sentences-between', of: (c) => sentencesBetween(c, Math.max(0, c.anchor)) },
  { id: 'after-run', of: (c) => indicator(afterRun(c) > 0) },
  { id: 'just-after-run', of: (c) => between(afterRun(c), 1, 3) },
  { id: 'before-run', of: (c) => indicator(c.page.run !== null && c.index < c.page.run.first) },
  {
    id: 'first-led-in-under-headline',
    of: (c, { prefixed }) => indicator(hasPrefix(c) && after(c) > 0 && prefixed.find((one) => after(one) > 0) === c),
  },
  {
    id: 'led-in-elsewhere-near',
    of: (c, { prefixed }) => indicator(!hasPrefix(c) && prefixed.some((one) => after(one) > -4 && after(one) < 12)),
  },
  {
    id: 'names-above-under-headline',
    of: (c, { order }) => Math.min(3, order.filter((index) => index > c.anchor && index < c.index).length) / 3,
  },
  // What it names.
  { id: 'one-person', of: (c) => indicator(isOne(c) && c.isOfPeople) },
  { id: 'persons', of: (c) => indicator(!isOne(c) && c.isOfPeople) },
  { id: 'given-name-first', of: (c) => indicator(!isOneWord(c) && (c.givenNames & FIRST_WORD) !== 0) },
  { id: 'given-name-alone', of: (c) => indicator(isOneWord(c) && (c.givenNames & FIRST_WORD) !== 0) },
  {
    id: 'given-name-later',
    of: (c) => indicator((c.givenNames & FIRST_WORD) === 0 && (c.givenNames & LATER_WORDS) !== 0),
  },
  { id: 'team', of: (c) => indicator(c.authors.some(isTeamName)) },
  { id: 'agency', of: (c) => indicator(c.authors.some(isAgency)) },
  { id: 'one-word', of: (c) => indicator(isOne(c) && isOneWord(c)) },
  { id: 'one-word-led-in', of: (c) => indicator(hasPrefix(c) && isOne(c) && isOneWord(c)) },
  { id: 'led-in-under-headline', of: (c) => indicator(hasPrefix(c) && after(c) > 0 && after(c) < 9) },
  { id: 'small-letters', of: (c) => indicator(beginsSmall(c.printed)) },
  {
    id: 'capitals-only',
    of: ({ printed }) => indicator(printed === printed.toUpperCase() && printed !== printed.toLowerCase()),
  },
  ...costly([
    {
      id: 'holds-no-name-word',
      of: (c) =>
        indicator(
          c.authors.some((name) => nameWords(name).some((word) => (kindsOfNameWord(word) & NameWord.notName) !== 0)),
        ),
    },
  ]),
  { id: 'holds-digit', of: (c) => indicator(/\d/.test(c.printed)) },
  { id: 'long-name', of: (c) => indicator(c.authors.some((name) => name.split(' ').length > 4)) },
  { id: 'three-word-name', of: (c) => indicator(isOne(c) && c.nameWords.length === 3) },
  { id: 'is-site', of: (c, { siteNames }) => indicator(c.nameKeys.some((name) => siteNames.has(name))) },
  { id: 'begins-site', of: (c, { siteNames }) => indicator(beginsSite(c, siteNames)) },
  { id: 'owns-rights', of: (c) => indicator(claimsRights(c.before)) },
  ...costly([
    {
      id: 'of-headline',
      of: (c) => {
        const headline = new Set(c.page.wordsAt(c.anchor));
        return shareOfName(c, 3, (word) => headline.has(word));
      },
    },
    { id: 'of-article', of: (c) => shareOfName(c, 4, (word) => c.page.vocabulary.countOfWord(word) > 1) },
    { id: 'has-bio', of: (c, context) => indicator(hasBio(c, context)) },
  ]),
  { id: 'stands-twice', of: (c, context) => between(sameNames(c, context), 1, 2) },
  { id: 'stands-often', of: (c, context) => between(sameNames(c, context), 3, Number.POSITIVE_INFINITY) },
  {
    id: 'others-led-in',
    of: (c, { prefixed }) => Math.min(5, prefixed.filter(({ authors }) => authors[0] !== c.authors[0]).length) / 5,
  },
  ...costly([
    { id: 'has-archive', of: (c, context) => indicator(hasArchive(c, context)) },
    { id: 'under-author-label', of: near('isAuthorLabel', -3, -1) },
    { id: 'role-in-line', of: (c) => indicator(tellsRole(`${c.printed} ${c.rest}`)) },
    { id: 'role-after', of: (c) => indicator(tellsRole(textAt(c, c.last + 1))) },
  ]),
  { id: 'first-blocks', of: (c) => indicator(c.index < 4) },
  // What its line holds besides, and what stands around it.
  { id: 'whole-line', of: (c) => indicator(c.rest === '' && c.before === '') },
  { id: 'goes-on', of: (c) => indicator(c.rest.length > 60) },
  { id: 'more-before', of: (c) => indicator(c.before.length > 25) },
  ...costly([
    { id: 'date-in-line', of: isLine('speaksOfDate') },
    { id: 'reading-time-in-line', of: isLine('isReadingTime') },
    { id: 'date-beside', of: beside('speaksOfDate', 1) },
    { id: 'date-near', of: beside('speaksOfDate', 2) },
    { id: 'date-about', of: beside('isDate', 4) },
    { id: 'age-beside', of: beside('isAge', 1) },
    { id: 'reading-time-near', of: beside('isReadingTime', 3) },
    { id: 'names-beside', of: aboveAndBelow('isNameLike', 1, 0.5), most: 1.5 },
    { id: 'caption-before', of: near('isCaption', -1, -1) },
    { id: 'is-caption', of: isLine('isCaption') },
    { id: 'is-furniture', of: isLine('isFurniture') },
    { id: 'furniture-beside', of: aboveAndBelow('isFurniture', 0.5, 0.5) },
  ]),
  { id: 'sentence-after', of: (c) => indicator(c.page.isSentence[c.last + 1]) },
  { id: 'says', of: says(/ (?:says|said|wrote|sagt|schrieb|dice|dit)\b|\breply\b/i) },
  { id: 'copyright', of: says(/©|copyright|all rights/i) },
  { id: 'gap-before', of: gapBefore },
  { id: 'marked-as-author', of: marked(/(?:^|[-_])(?:author|byline|writer|contributor|creator|autor|auteur|autore)/) },
  {
    id: 'marked-as-other',
    of: marked(/(?:^|[-_])(?:comment|related|nav|menu|footer|sidebar|aside|recommend|category)/),
  },
  { id: 'is-list-item', of: isKind('list-item') },
  { id: 'is-heading', of: isKind('heading') },
];
