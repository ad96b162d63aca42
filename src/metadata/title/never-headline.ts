/** Lines that are never the headline, whatever else speaks for them: signposts, notices, links that skip, captions, code. */

import type { Block } from '../../document/document.ts';
import { isInFactBox } from '../../page/labels.ts';
import { LineType } from '../../page/line-type.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { isPageNotice } from '../../page/wordings/page-notices.ts';
import { saysAny } from '../../page/wordings/says-any.ts';
import { alternativesOf, phrasesAt } from '../../text/phrases.ts';

/** A step on the way to the page, or to another: `Bollard 2.4 documentation »`. Quotes that open close. */
const BEGINS_STEP = /^[»›→]\s/;
const ENDS_STEP = /\s[»›→|]$/;
const OPENING_QUOTE = /[«‹]/;
/** The band over the pages of a government. */
const OFFICIAL_SITE = /^an official website of /i;
const STEPS = /[»›→>/]/;
/** How far below the way to it a headline stands, in blocks. */
const END_OF_WAY = 3;

const isSkipLink = saysAny('skip-link', 8);
const isMenuLink = saysAny('menu', 20);
/** Longer lines are no entries of a menu, in words. */
const LONGEST_ENTRY = 3;

/** Whether a block is never a headline. */
export function isNeverHeadline(page: PageAnalysis, index: number): boolean {
  const { text } = page.blocks[index] as Block;
  return (
    isSignpost(page, index) ||
    isPageNotice(text, page.traitsOf(index)) ||
    isSkipLink(page.traitsOf(index)) ||
    isMenuEntry(page, index) ||
    (isBetween(page.lengths[index] ?? 0, SHORTEST_NOTICE, LONGEST_NOTICE) && isAgeNotice(text)) ||
    (has(page, 'brackets', index) && CODE.test(text)) ||
    isCaption(page, index)
  );
}

/** Whether a line is an entry of a menu; a heading may be called the same. */
const isMenuEntry = (page: PageAnalysis, index: number): boolean =>
  page.blocks[index]?.level === null && (page.lengths[index] ?? 0) <= LONGEST_ENTRY && isMenuLink(page.traitsOf(index));

/** Whether a line leads to the headline or states a fact in a box. */
function isSignpost(page: PageAnalysis, index: number): boolean {
  const text = page.blocks[index]?.text ?? '';
  if (isStep(text) || OFFICIAL_SITE.test(text)) return true;
  if (isInFactBox(page.factLabels, index)) return true;
  if (!page.lines.is(index, LineType.isBreadcrumb)) return false;
  const last = text.split(STEPS).at(-1)?.trim();
  return page.blocks.slice(index + 1, index + 1 + END_OF_WAY).some((block) => block.text === last);
}

/** Only the ends of a text are looked at. */
const isStep = (text: string): boolean =>
  (BEGINS_STEP.test(text.slice(0, 2)) || ENDS_STEP.test(text.slice(-2))) && !OPENING_QUOTE.test(text);

/** In words. */
const SHORTEST_NOTICE = 5;
const LONGEST_NOTICE = 14;

const isBetween = (size: number, least: number, most: number): boolean => size >= least && size <= most;

let ageNotices: readonly string[] | undefined;

/** 'This article is more than 3 months old'. */
function isAgeNotice(text: string): boolean {
  ageNotices ??= phrasesAt('age-notice', 'begins');
  const start = text.slice(0, 60).toLowerCase();
  return ageNotices.some((phrase) => start.startsWith(phrase));
}

/** What scripts hold and prose does not. */
const CODE =
  /^[!(]*function\s?\w*\(|^(?:var|let|const) \w+\s?=|^(?:window|document|googletag|dataLayer)[.[]|=>\s?\{|\}\)\s?\(|\)\s?;\s?$/;
/** The fewest characters that say that a line and one below it are of one picture. */
const FEWEST_ALIKE = 20;

/** Whether a line ends in a picture's credit, or begins the next that does, as the text of a picture begins its caption. */
function isCaption(page: PageAnalysis, index: number): boolean {
  const { text } = page.blocks[index] as Block;
  if (endsInCredit(page, index)) return true;
  const next = page.blocks[index + 1]?.text ?? '';
  if (next.length <= text.length || text.length <= FEWEST_ALIKE) return false;
  return next.startsWith(text.slice(0, -1)) && endsInCredit(page, index + 1);
}

/** Whether a block has a character of a kind. */
const has = (page: PageAnalysis, kind: 'brackets' | 'colons' | 'stops' | 'separators', index: number): boolean =>
  (page.table.counts[kind][index] as number) > 0;

/** Characters at a caption's end within which its credit stands. */
const LONGEST_CREDIT = 90;

/** A picture's credit, after what closes a sentence or opens brackets, up to its first character, given as a class. */
const creditBefore = (first: string, flags: string): RegExp =>
  new RegExp(
    `[.!?…)\\]”"’'»|/([]\\s?(?:(?:${alternativesOf('credit-label')})\\s?(?::|：|/|…|\\.\\.\\.)|(?:${alternativesOf('credit-by')})\\s)\\s?[${first}(]`,
    flags,
  );
let creditLabel: RegExp | undefined;
/** Spares nearly every page the pattern above, which takes milliseconds to compile. */
let mayHoldCredit: RegExp | undefined;

/** Whether a picture's credit follows a sentence or stands in brackets: 'The mole at dawn. Photograph: Ida Holm'. */
function endsInCredit(page: PageAnalysis, index: number): boolean {
  if (!has(page, 'colons', index) && !has(page, 'stops', index) && !has(page, 'separators', index)) return false;
  const { text } = page.blocks[index] as Block;
  const end = text.slice(Math.max(1, text.length - LONGEST_CREDIT));
  mayHoldCredit ??= creditBefore('A-Za-z\\d\\xaa-\\uffff', 'i');
  if (!mayHoldCredit.test(end)) return false;
  creditLabel ??= creditBefore('\\p{L}\\p{N}', 'iu');
  return creditLabel.test(end);
}
