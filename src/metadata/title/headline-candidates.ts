import { isPageNotice } from '../../cleaners/page-notices.ts';
import type { Block, Document } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/analyse-page.ts';
import { isInFactBox } from '../labels.ts';
import { LineType } from '../line-type.ts';
import { HeadlineCandidate } from './headline-candidate.ts';
import { titleReferences } from './title-references.ts';

/** How far into the main run, and how far before it, a headline is looked for, in blocks. */
const AFTER_START = 40;
const BEFORE_START = 600;

/** A step on the way to the page, or to another: `Bollard 2.4 documentation »`. Quotes that open close. */
const BEGINS_STEP = /^[»›→]\s/;
const ENDS_STEP = /\s[»›→|]$/;
const OPENING_QUOTE = /[«‹]/;
/** The band over the pages of a government. */
const OFFICIAL_SITE = /^an official website of /i;
const STEPS = /[»›→>/]/;
/** How far below the way to it a headline stands, in blocks. */
const END_OF_WAY = 3;

/** Whether a line leads to the headline or states a fact in a box, and is itself none. */
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

/** The blocks that may be the headline: those around the start of the main run with a headline's length. */
export function headlineCandidates(document: Document, page: PageAnalysis, url: string | null): HeadlineCandidate[] {
  const references = titleReferences(document, url);
  const start = page.run?.first ?? 0;
  const found: HeadlineCandidate[] = [];
  const end = Math.min(page.blocks.length, start + AFTER_START);
  for (let index = Math.max(0, start - BEFORE_START); index < end; index++) {
    const { text, kind } = page.blocks[index] as Block;
    const length = page.lengths[index] ?? 0;
    if (length < 1 || length > 40 || text.length > 300 || kind === 'table-row') continue;
    const isParagraph = page.isSentence[index] === true && length >= 16 && /[.。।]['"”’»)]?$/u.test(text.slice(-2));
    if (isParagraph || isSignpost(page, index) || isPageNotice(text, page.traitsOf(index))) continue;
    found.push(new HeadlineCandidate(index, text, page, references));
  }
  return found;
}
