/**
 * What speaks for or against a line naming the article's authors, each as a number from 0 to 1. None of them decides:
 * `byline-weights.generated.ts` says how much each counts, and how much must come together before a line is believed.
 */

import type { Block } from '../../document/document.ts';
import { beginsSmall, foldLetters } from '../fold-letters.ts';
import type { LineShape } from '../line-shape.ts';
import { between, flag, type Sign } from '../weighed-signs.ts';
import type { BylineCandidate } from './byline-candidates.ts';
import { isAuthorLabel } from './byline-lead.ts';
import { isGivenName } from './given-names.ts';
import { NO_NAME, ROLES } from './name-words.ts';
import { claimsRights } from './read-byline.ts';
import { isAgency, isTeamName } from './read-names.ts';

export interface BylineContext {
  /** The candidates that a lead leads in, in the order of the page. */
  readonly ledIn: readonly BylineCandidate[];
  /** Where the candidates stand, in the order of the page. */
  readonly order: readonly number[];
  /** How many candidates name each first author. */
  readonly counts: ReadonlyMap<string, number>;
  /** Names of the site, letters only and in lower case. */
  readonly siteNames: ReadonlySet<string>;
  /** Blocks that may be the beginning of someone's bio, and short ones that may lead to what someone wrote; looked for when first asked for. */
  readonly bios: readonly Block[];
  readonly archives: readonly Block[];
}

const after = ({ index, anchor }: BylineCandidate): number => index - anchor;
const textAt = ({ page }: BylineCandidate, at: number): string => page.blocks[at]?.text ?? '';
/** A word of the first author's name. */
const wordOf = ({ authors }: BylineCandidate, at: number): string => (authors[0] ?? '').split(' ')[at] ?? '';
const first = ({ blocks }: BylineCandidate): number => blocks[0] ?? 0;
const last = ({ blocks }: BylineCandidate): number => blocks.at(-1) ?? 0;

const looks = (c: BylineCandidate, at: number, look: keyof LineShape): boolean => c.page.shapeOf(at)?.[look] ?? false;
const near = (look: keyof LineShape, reach: number) => (c: BylineCandidate) => {
  for (let step = 1; step <= reach; step++) {
    if (looks(c, first(c) - step, look) || looks(c, last(c) + step, look)) return 1;
  }
  return 0;
};
const says = (pattern: RegExp) => (c: BylineCandidate) => flag(pattern.test(textAt(c, c.index)));

/** Whether the markup of the line or of what holds it has a name of this kind. */
const marked = (pattern: RegExp) => (c: BylineCandidate) =>
  flag(c.page.blocks[c.index]?.hints?.names.some((name) => pattern.test(name)));

/** How much of a page is searched for a name: all of any but the longest. */
const MOST_BLOCKS = 2000;

/** A bio's first sentence, after the name: longer blocks are no bios, and the name is among the first letters. */
const BIO_VERB = /^,? (?:is|was|has|writes|covers|ist|schreibt|es|est|é|è) /;
const BIO_LABEL = /^(?:about|meet|über|sobre|à propos)/i;
const HOLDS_BIO_VERB = new RegExp(BIO_VERB.source.slice(1));
const LONGEST_BIO = 1500;
const BIO_REACH = 20;

/** A bio elsewhere in the page: 'Jane Roe is a reporter', 'About Jane Roe'. */
const hasBio = (c: BylineCandidate, { bios }: BylineContext): boolean => {
  const [name] = c.authors;
  if (!name || name.length < 4) return false;
  return bios.some(({ text, index }) => {
    if (index === c.index) return false;
    const at = text.slice(0, BIO_REACH + name.length).indexOf(name);
    return at !== -1 && (BIO_VERB.test(text.slice(at + name.length)) || BIO_LABEL.test(text));
  });
};

const ARCHIVE =
  /(?:posts?|articles?|stories|more|all|profile|beiträge|artikel|artículos|artigos|articoli|follow|contact|email) (?:by|from|for|von|de|di|of|written by)? ?/i;

/** A line elsewhere that leads to what the same person wrote: 'View all posts by Jane Roe'. */
const hasArchive = (c: BylineCandidate, { archives }: BylineContext): boolean => {
  const [name] = c.authors;
  if (!name || name.length < 4) return false;
  return archives.some(({ text, index }) => index !== c.index && text.includes(name));
};

/** What people are at the paper, in a short text: 'Staff Writer', 'Redakteurin'. */
const tellsRole = (text: string): boolean => text.length < 90 && holdsRole(text.toLowerCase());

const ASCII = /^[\0-\x7f]*$/;

const holdsRole = (text: string): boolean =>
  ASCII.test(text)
    ? (text.match(/[a-z-]+/g) ?? []).some((word) => ROLES.has(word))
    : [...foldLetters(text).matchAll(/[A-Za-zÀàª-]+/g)].some(({ index, 0: { length } }) =>
        ROLES.has(text.slice(index, index + length)),
      );

/** Whether a person's name begins a name of the site: Jane Roe of janeroephoto.com. */
const beginsSite = (c: BylineCandidate, siteNames: ReadonlySet<string>): boolean => {
  const name = c.squashed[0] ?? '';
  return (
    c.authors.length === 1 && name.length > 6 && [...siteNames].some((site) => site !== name && site.startsWith(name))
  );
};

/** How many other lines of the page name the same first author. */
const sameNames = (c: BylineCandidate, { counts }: BylineContext): number => (counts.get(c.authors[0] ?? '') ?? 1) - 1;

export function bylineContext(candidates: readonly BylineCandidate[], siteNames: ReadonlySet<string>): BylineContext {
  const counts = new Map<string, number>();
  for (const { authors } of candidates) counts.set(authors[0] ?? '', (counts.get(authors[0] ?? '') ?? 0) + 1);
  const ledIn = candidates.filter(({ lead }) => lead !== 'none');
  const blocks = candidates[0]?.page.blocks.slice(0, MOST_BLOCKS) ?? [];
  const longestName = Math.max(...candidates.map(({ authors }) => authors[0]?.length ?? 0));
  // What follows the name stands within this; the longest verb of them takes ten letters with its blanks.
  const reach = BIO_REACH + longestName + 12;
  let bios: Block[] | undefined;
  let archives: Block[] | undefined;
  return {
    ledIn,
    siteNames,
    counts,
    order: candidates.map(({ index }) => index),
    get bios() {
      bios ??= blocks.filter(
        ({ text }) => text.length <= LONGEST_BIO && (BIO_LABEL.test(text) || HOLDS_BIO_VERB.test(text.slice(0, reach))),
      );
      return bios;
    },
    get archives() {
      archives ??= blocks.filter(({ text }) => text.length < 90 && ARCHIVE.test(text));
      return archives;
    },
  };
}

export const BYLINE_SIGNS: readonly Sign<BylineCandidate, BylineContext>[] = [
  { id: 'any', of: () => 1 },
  { id: 'led-in-outright', of: (c) => flag(c.lead === 'outright') },
  { id: 'led-in', of: (c) => flag(c.lead === 'plain') },
  { id: 'lead-on-line-before', of: (c) => flag(c.leadIsBare) },
  { id: 'led-in-far-off', of: (c) => flag(c.lead !== 'none' && (after(c) > 15 || after(c) < -8)) },
  // Where it stands from the headline.
  { id: 'just-under-headline', of: (c) => between(after(c), 1, 1) },
  { id: 'second-under-headline', of: (c) => between(after(c), 2, 2) },
  { id: 'shortly-under-headline', of: (c) => between(after(c), 3, 4) },
  { id: 'under-headline', of: (c) => between(after(c), 5, 8) },
  { id: 'some-way-under-headline', of: (c) => between(after(c), 9, 15) },
  { id: 'far-under-headline', of: (c) => between(after(c), 40, Infinity) },
  { id: 'just-above-headline', of: (c) => between(after(c), -2, -1) },
  { id: 'shortly-above-headline', of: (c) => between(after(c), -5, -3) },
  { id: 'far-above-headline', of: (c) => between(after(c), -Infinity, -6) },
  {
    id: 'sentences-between',
    of: (c) =>
      Math.min(
        4,
        Math.abs((c.page.sentencesBefore[c.index] ?? 0) - (c.page.sentencesBefore[Math.max(0, c.anchor)] ?? 0)),
      ) / 4,
  },
  { id: 'after-run', of: (c) => flag(c.page.run !== null && c.index > c.page.run.last) },
  { id: 'just-after-run', of: (c) => flag(c.page.run !== null && between(c.index - c.page.run.last, 1, 3) > 0) },
  { id: 'before-run', of: (c) => flag(c.page.run !== null && c.index < c.page.run.first) },
  {
    id: 'first-led-in-under-headline',
    of: (c, { ledIn }) => flag(c.lead !== 'none' && after(c) > 0 && ledIn.find((one) => after(one) > 0) === c),
  },
  {
    id: 'led-in-elsewhere-near',
    of: (c, { ledIn }) => flag(c.lead === 'none' && ledIn.some((one) => after(one) > -4 && after(one) < 12)),
  },
  {
    id: 'names-above-under-headline',
    of: (c, { order }) => Math.min(3, order.filter((index) => index > c.anchor && index < c.index).length) / 3,
  },
  // What it names.
  { id: 'one-person', of: (c) => flag(c.authors.length === 1 && c.isOfPeople) },
  { id: 'persons', of: (c) => flag(c.authors.length > 1 && c.isOfPeople) },
  { id: 'given-name-first', of: (c) => flag(/\s/.test(c.authors[0] ?? '') && isGivenName(wordOf(c, 0))) },
  { id: 'given-name-alone', of: (c) => flag(!/\s/.test(c.authors[0] ?? '') && isGivenName(wordOf(c, 0))) },
  {
    id: 'given-name-later',
    of: (c) => flag(!isGivenName(wordOf(c, 0)) && [1, 2].some((at) => isGivenName(wordOf(c, at)))),
  },
  { id: 'team', of: (c) => flag(c.authors.some(isTeamName)) },
  { id: 'agency', of: (c) => flag(c.authors.some(isAgency)) },
  { id: 'one-word', of: (c) => flag(c.authors.length === 1 && !/\s/.test(c.authors[0] ?? '')) },
  {
    id: 'one-word-led-in',
    of: (c) => flag(c.lead !== 'none' && c.authors.length === 1 && !/\s/.test(c.authors[0] ?? '')),
  },
  { id: 'led-in-under-headline', of: (c) => flag(c.lead !== 'none' && after(c) > 0 && after(c) < 9) },
  { id: 'small-letters', of: (c) => flag(beginsSmall(c.printed)) },
  {
    id: 'capitals-only',
    of: (c) => flag(c.printed === c.printed.toUpperCase() && c.printed !== c.printed.toLowerCase()),
  },
  {
    id: 'holds-no-name-word',
    of: (c) =>
      flag(
        c.authors.some((name) =>
          name
            .toLowerCase()
            .split(/\s+/)
            .some((word) => NO_NAME.has(word)),
        ),
      ),
    isDear: true,
  },
  { id: 'holds-digit', of: (c) => flag(/\d/.test(c.printed)) },
  { id: 'long-name', of: (c) => flag(c.authors.some((name) => name.split(' ').length > 4)) },
  { id: 'three-word-name', of: (c) => flag(c.authors.length === 1 && (c.authors[0] ?? '').split(' ').length === 3) },
  { id: 'is-site', of: (c, { siteNames }) => flag(c.squashed.some((name) => siteNames.has(name))) },
  { id: 'begins-site', of: (c, { siteNames }) => flag(beginsSite(c, siteNames)) },
  { id: 'owns-rights', of: (c) => flag(claimsRights(c.before)) },
  {
    id: 'of-headline',
    of: (c) => {
      const headline = new Set(c.page.wordsAt(c.anchor));
      const words = (c.authors[0] ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.length > 2);
      return words.length === 0 ? 0 : words.filter((word) => headline.has(word)).length / words.length;
    },
    isDear: true,
  },
  {
    id: 'of-article',
    of: (c) => {
      const words = (c.authors[0] ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.length > 3);
      return words.length === 0
        ? 0
        : words.filter((word) => c.page.vocabulary.countOfWord(word) > 1).length / words.length;
    },
    isDear: true,
  },
  { id: 'has-bio', of: (c, context) => flag(hasBio(c, context)), isDear: true },
  { id: 'stands-twice', of: (c, context) => between(sameNames(c, context), 1, 2) },
  { id: 'stands-often', of: (c, context) => between(sameNames(c, context), 3, Infinity) },
  {
    id: 'others-led-in',
    of: (c, { ledIn }) => Math.min(5, ledIn.filter(({ authors }) => authors[0] !== c.authors[0]).length) / 5,
  },
  { id: 'has-archive', of: (c, context) => flag(hasArchive(c, context)), isDear: true },
  {
    id: 'under-author-label',
    of: (c) => flag([1, 2, 3].some((step) => isAuthorLabel(textAt(c, first(c) - step)))),
    isDear: true,
  },
  { id: 'role-in-line', of: (c) => flag(tellsRole(`${c.printed} ${c.rest}`)), isDear: true },
  { id: 'role-after', of: (c) => flag(tellsRole(textAt(c, last(c) + 1))), isDear: true },
  { id: 'first-blocks', of: (c) => flag(c.index < 4) },
  // What its line holds beside, and what stands around it.
  { id: 'whole-line', of: (c) => flag(c.rest === '' && c.before === '') },
  { id: 'goes-on', of: (c) => flag(c.rest.length > 60) },
  { id: 'more-before', of: (c) => flag(c.before.length > 25) },
  { id: 'date-in-line', of: (c) => flag(looks(c, c.index, 'speaksOfDate')), isDear: true },
  { id: 'reading-time-in-line', of: (c) => flag(looks(c, c.index, 'isReadingTime')), isDear: true },
  { id: 'date-beside', of: near('speaksOfDate', 1), isDear: true },
  { id: 'date-near', of: near('speaksOfDate', 2), isDear: true },
  { id: 'date-about', of: near('isDate', 4), isDear: true },
  { id: 'age-beside', of: near('isAge', 1), isDear: true },
  { id: 'reading-time-near', of: near('isReadingTime', 3), isDear: true },
  {
    id: 'names-beside',
    of: (c) => flag(looks(c, first(c) - 1, 'isNameLike')) + flag(looks(c, last(c) + 1, 'isNameLike')) / 2,
    isDear: true,
  },
  { id: 'caption-before', of: (c) => flag(looks(c, first(c) - 1, 'isCaption')), isDear: true },
  { id: 'is-caption', of: (c) => flag(looks(c, c.index, 'isCaption')), isDear: true },
  { id: 'is-furniture', of: (c) => flag(looks(c, c.index, 'isFurniture')), isDear: true },
  {
    id: 'furniture-beside',
    of: (c) => (flag(looks(c, first(c) - 1, 'isFurniture')) + flag(looks(c, last(c) + 1, 'isFurniture'))) / 2,
    isDear: true,
  },
  { id: 'sentence-after', of: (c) => flag(c.page.isSentence[last(c) + 1]) },
  { id: 'says', of: says(/ (?:says|said|wrote|sagt|schrieb|dice|dit)\b|\breply\b/i) },
  { id: 'copyright', of: says(/©|copyright|all rights/i) },
  { id: 'gap-before', of: (c) => flag((c.page.blocks[first(c)]?.gapBefore ?? 0) > 0) },
  { id: 'marked-as-author', of: marked(/(?:^|[-_])(?:author|byline|writer|contributor|creator|autor|auteur|autore)/) },
  {
    id: 'marked-as-other',
    of: marked(/(?:^|[-_])(?:comment|related|nav|menu|footer|sidebar|aside|recommend|category)/),
  },
  { id: 'is-list-item', of: (c) => flag(c.page.blocks[c.index]?.kind === 'list-item') },
  { id: 'is-heading', of: (c) => flag(c.page.blocks[c.index]?.kind === 'heading') },
];
