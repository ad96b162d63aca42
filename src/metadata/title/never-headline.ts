/** Lines that are never the headline, whatever else speaks for them: signposts, notices, links that skip, captions, code. */
import { isPageNotice } from '../../cleaners/page-notices.ts';
import { saysAny } from '../../cleaners/wording.ts';
import type { Block } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/analyse-page.ts';
import { alternativesOf, phrasesAt } from '../../text/phrases.ts';
import { isInFactBox } from '../labels.ts';
import { LineType } from '../line-type.ts';

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

/** Whether a block is never a headline. */
export function isNeverHeadline(page: PageAnalysis, index: number): boolean {
  const { text } = page.blocks[index] as Block;
  return (
    isSignpost(page, index) ||
    isPageNotice(text, page.traitsOf(index)) ||
    isSkipLink(page.traitsOf(index)) ||
    isAgeNotice(text) ||
    isCode(text) ||
    isCaption(page, index)
  );
}

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

let ageNotices: readonly string[] | undefined;

/** 'This article is more than 3 months old'. */
function isAgeNotice(text: string): boolean {
  ageNotices ??= phrasesAt('age-notice', 'begins');
  const start = text.slice(0, 60).toLowerCase();
  return ageNotices.some((phrase) => start.startsWith(phrase));
}

/** What scripts hold and prose does not. */
const CODE =
  /^[!(]*function\s?\w*\(|^(?:var|let|const) \w+\s?=|^(?:window|document|googletag|dataLayer)[.[]|=>\s?\{|\}\)\s?\(|\)\s?;\s?$|^@(?:media|import)\b/;
const CODE_MARK = /[(){};=@[]/;

const isCode = (text: string): boolean => CODE_MARK.test(text) && CODE.test(text);

/** How far below the text of a picture its caption stands, in blocks, and the fewest characters that say that they are of one picture. */
const CAPTION_REACH = 2;
const FEWEST_ALIKE = 20;

/** Whether a line ends in a picture's credit, or begins a line below it that does, as the text of a picture begins its caption. */
function isCaption(page: PageAnalysis, index: number): boolean {
  const { text } = page.blocks[index] as Block;
  if (endsInCredit(text)) return true;
  const start = text.slice(0, -1);
  if (start.length < FEWEST_ALIKE) return false;
  return page.blocks
    .slice(index + 1, index + 1 + CAPTION_REACH)
    .some((other) => other.text.length > text.length && other.text.startsWith(start) && endsInCredit(other.text));
}

/** Characters at a caption's end within which its credit stands. */
const LONGEST_CREDIT = 90;

let creditLabel: RegExp | undefined;

/** Whether a picture's credit follows a sentence or stands in brackets: 'The mole at dawn. Photograph: Ida Holm'. */
function endsInCredit(text: string): boolean {
  const end = text.slice(Math.max(1, text.length - LONGEST_CREDIT));
  if (!/[:：…./]/.test(end)) return false;
  creditLabel ??= new RegExp(
    `[.!?…)\\]”"’'»|/([]\\s?(?:${alternativesOf('credit-label')})\\s?(?::|：|/|…|\\.\\.\\.)\\s?[\\p{L}\\p{N}(]`,
    'iu',
  );
  return creditLabel.test(end);
}
