/** Candidates that are surely none of the author, however much speaks for them. */

import { isContactLabel, isInFactBox } from '../../page/labels.ts';
import { LineType } from '../../page/line-type.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { otherStoryAfter } from '../../page/story-boundary.ts';
import { isTagLabel } from '../../page/wordings/tags.ts';
import { isGivenName } from '../../parse/names/given-names.ts';
import { isTeamName } from '../../parse/names/name-kinds.ts';
import { endOfStory } from '../after-story.ts';
import { labelledLines } from '../printed-fields.ts';
import { nameKey } from '../site-names.ts';
import type { BylineCandidate } from './byline-candidates.ts';
import type { BylineContext } from './byline-context.ts';

interface Surroundings extends Pick<BylineContext, 'prefixed' | 'siteNames'> {
  /** The name keys of the headline, and of what is left of it without its brackets. */
  readonly headlines: ReadonlySet<string>;
  /** The name keys of tags and categories that the page prints. */
  readonly categories: ReadonlySet<string>;
  /** Those that a label alone on its line announces, among which a page may print its author. */
  readonly listed: ReadonlySet<string>;
  /** Index of the block with which another story begins. */
  readonly otherStory: number;
  /** Index of the block below which comments and other stories stand. */
  readonly endOfOwn: number;
}

/** How near under the headline a byline of people is surely that of the article, in blocks. */
const REACH = 8;

/** Whether a line is one word, such as an account's name, and a line under the headline says by which people the article is. */
function isAccountBesideByline({ authors, lead }: BylineCandidate, { prefixed }: Surroundings): boolean {
  if (lead !== 'none' || authors.length > 1 || (authors[0] ?? '').includes(' ')) return false;
  return prefixed.some((one) => one.index > one.anchor && one.index <= one.anchor + REACH && one.isOfPeople);
}

/** Whether a bare line above the headline is the name of the site, and not of a person whose site it is. */
const isSitesHead = (
  { authors, nameKeys, lead, index, anchor }: BylineCandidate,
  { siteNames }: Surroundings,
): boolean =>
  lead === 'none' &&
  index < anchor &&
  authors.some((name, at) => siteNames.has(nameKeys[at] as string) && !isGivenName(name.split(' ', 1)[0] ?? ''));

/** What separates two subjects of one name: `Marta Quill (engineer)`. */
const IN_BRACKETS = /\s?\([^()]{1,40}\)$/;

/** Whether a bare line repeats the headline, as the boxes and boards of a wiki do, which names what the page is about. */
const isHeadlineAgain = ({ nameKeys, lead }: BylineCandidate, { headlines }: Surroundings): boolean =>
  lead === 'none' && headlines.has(nameKeys.join('+'));

/** Lines between the label of a contact and the last that it names. */
const CONTACT_REACH = 3;

/** Whether a bare line names whom the press may call, or states a fact in a box. */
function isLabelled({ lead, first, page, anchor }: BylineCandidate): boolean {
  if (lead !== 'none') return false;
  if (isInFactBox(page.factLabels, first)) return true;
  // Above the text a contact is an entry of the menu.
  if (page.sentencesBefore[first] === page.sentencesBefore[Math.min(first, anchor)]) return false;
  for (let at = first - 1; at >= first - CONTACT_REACH && !page.isSentence[at]; at--) {
    if (isContactLabel(page, at)) return true;
  }
  return false;
}

/** Whether a bare line is nothing but tags and categories that the page names as such elsewhere. */
const isCategory = ({ nameKeys, lead }: BylineCandidate, { categories }: Surroundings): boolean =>
  lead === 'none' && categories.size > 0 && nameKeys.every((name) => categories.has(name));

const isListedTag = ({ authors, nameKeys, lead }: BylineCandidate, { listed }: Surroundings): boolean =>
  lead === 'none' &&
  listed.size > 0 &&
  authors.every((name, at) => listed.has(nameKeys[at] as string) && !isGivenName(name.split(' ', 1)[0] ?? ''));

const isOfOtherStory = ({ index }: BylineCandidate, { otherStory }: Surroundings): boolean => index > otherStory;

/** Words before 'by' that make a sentence of a line, if they give no date: `Sparked Retaliation by Gang Members`. */
const SENTENCE_WORDS = 4;

/** Whether a 'by' within a line says who did something, and names no people. */
const isDoer = ({ lead, before, isOfPeople }: BylineCandidate): boolean =>
  lead === 'plain' && !isOfPeople && !/\d/.test(before) && before.split(' ').length >= SENTENCE_WORDS;

/** What names of accounts hold and headings do not. */
const ACCOUNT = /[_\d]|[a-z][A-Z]/;

/** Whether a bare line is a heading that no given name begins: of a section, not a name set large. */
const isSectionHeading = ({ lead, page, index, givenNames, printed }: BylineCandidate): boolean =>
  lead === 'none' && page.blocks[index]?.kind === 'heading' && (givenNames & 1) === 0 && !ACCOUNT.test(printed);

/** Whether a bare line above the headline holds nothing but words that no given name begins: a section, a kicker, an entry of the menu. */
const isKicker = ({ lead, rest, page, index, anchor, givenNames, authors }: BylineCandidate): boolean =>
  lead === 'none' &&
  rest === '' &&
  index < anchor &&
  (givenNames & 1) === 0 &&
  !authors.some(isTeamName) &&
  !page.lines.is(index, LineType.speaksOfDate);

/** Whether a bare line stands below the story, among comments and other stories. */
const isBelowStory = ({ lead, index }: BylineCandidate, { endOfOwn }: Surroundings): boolean =>
  lead === 'none' && index > endOfOwn;

const RULES = [
  isBelowStory,
  isSectionHeading,
  isKicker,
  isAccountBesideByline,
  isSitesHead,
  isHeadlineAgain,
  isLabelled,
  isCategory,
  isListedTag,
  isOfOtherStory,
  isDoer,
];

/** A test of the candidates of one page, true for those that are none of the author; what it needs of the page is found when it is first used. */
export function noAuthorTest({ prefixed, siteNames }: BylineContext): (candidate: BylineCandidate) => boolean {
  let around: Surroundings | undefined;
  return (candidate) => {
    around ??= surroundingsOf(candidate, { prefixed, siteNames });
    const known = around;
    return RULES.some((is) => is(candidate, known));
  };
}

function surroundingsOf({ page, anchor }: BylineCandidate, context: Pick<BylineContext, 'prefixed' | 'siteNames'>) {
  const headline = page.blocks[anchor]?.text ?? '';
  return {
    ...context,
    headlines: new Set([headline, headline.replace(IN_BRACKETS, '')].map(nameKey)),
    categories: new Set(labelledLines(page).flatMap(({ parts }) => parts.map(nameKey))),
    listed: new Set(listedTags(page).map(nameKey)),
    otherStory: otherStoryAfter(page, anchor),
    endOfOwn: endOfStory(page, anchor),
  };
}

/** Words of a tag, and tags below one label. */
const LONGEST_TAG = 4;
const MOST_TAGS = 15;

/** The lines below a label of tags that stands alone on its line. */
function listedTags(page: PageAnalysis): string[] {
  const found: string[] = [];
  for (const { index } of page.blocks) {
    if (page.countAt(index) > LONGEST_TAG || !isTagLabel(page.traitsOf(index))) continue;
    for (let at = index + 1; at <= index + MOST_TAGS; at++) {
      const text = page.blocks[at]?.text;
      if (text === undefined || page.countAt(at) > LONGEST_TAG) break;
      found.push(text);
    }
  }
  return found;
}
