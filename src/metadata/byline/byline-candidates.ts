import { LineType } from '../../page/line-type.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { gluedLeadKinds, isBareLead } from '../../parse/names/byline-lead.ts';
import { creditInText } from '../../parse/names/credit-in-text.ts';
import { isGivenName } from '../../parse/names/given-names.ts';
import { unglue, withoutRepeat } from '../../parse/names/glued.ts';
import { isPersonName } from '../../parse/names/name-kinds.ts';
import {
  type BylineReading,
  claimsRights,
  MAX_AUTHORS,
  mayFollowNames,
  readByline,
} from '../../parse/names/read-byline.ts';
import { readNames } from '../../parse/names/read-names.ts';
import { nearEnds } from '../near-ends.ts';
import type { Placed } from '../scoring/page-features.ts';
import { nameKey } from '../site-names.ts';

/** A line, or a lead and the lines after it, that may name the authors. */
export interface BylineCandidate extends BylineReading, Placed {
  /** Its authors as letters and digits alone, in lower case. */
  readonly nameKeys: readonly string[];
  /** Whether they are all people. */
  readonly isOfPeople: boolean;
  /** The words of the first author's name, and a bit for each of the first three that is a given name. */
  readonly nameWords: readonly string[];
  readonly givenNames: number;
  /** Index of the headline, or of the main run's start where there is none. */
  readonly anchor: number;
}

const LONGEST = 220;

const ENDS_OPEN = /(?:[,;&]| and| und| y| e| et| och| og| en)$/i;
/** The last letters and signs of these. */
const OPEN_END = ',;&dyethgn';
const endsOpen = (text: string): boolean =>
  OPEN_END.includes(text.slice(-1).toLowerCase()) && ENDS_OPEN.test(text.slice(-4));
const IS_JOINT = /^(?:[,;&]|,? ?and|und|y|e|et|och|og|en)$/i;
/** More lines than the longest list of authors takes, each name and each joint on its own. */
const MOST_LINES = 2 * MAX_AUTHORS;

/** A text from the block at `first` on, with the lines after it that joints and commas tie to it. */
function joinedFrom(page: PageAnalysis, first: number): { text: string; last: number } {
  let text = page.blocks[first]?.text ?? '';
  let last = first;
  for (let at = first + 1; at <= first + MOST_LINES; at++) {
    const next = page.blocks[at]?.text;
    if (next === undefined || text.length + next.length > 2 * LONGEST) break;
    if (!endsOpen(text) && !IS_JOINT.test(next)) break;
    text = `${text} ${next}`;
    last = at;
  }
  return { text: text.replace(/ (?=[,;])/g, ''), last };
}

/** Where any bare line may name the author, in blocks: around the headline, and after the main run. */
const BEFORE_HEADLINE = 12;
const AFTER_HEADLINE = 24;
const AFTER_RUN = 30;

/** Whether a bare line at this place could be a byline; far from headline and article's end it is most likely something else. */
function isInReach(index: number, anchor: number, end: number): boolean {
  return (
    (index >= anchor - BEFORE_HEADLINE && index <= anchor + AFTER_HEADLINE) || (index > end && index <= end + AFTER_RUN)
  );
}

/** More words than a name has with its titles and initials. */
const MOST_NAME_WORDS = 5;

/** Whether a line is a row of a table of three columns or more: its cells look like names and are none. */
const isRowOfCells = (text: string): boolean => text.indexOf('\t') !== text.lastIndexOf('\t');

function firstWordOf(text: string): string {
  const end = text.indexOf(' ');
  return end === -1 ? text : text.slice(0, end);
}

/** Whether a line is worth a look wherever it stands: a person's name alone, or whose the rights are. */
function isSignature(text: string, length: number): boolean {
  return claimsRights(text) || (length > 1 && length <= MOST_NAME_WORDS && isGivenName(firstWordOf(text)));
}

function givenNamesOf(words: readonly string[]): number {
  let given = 0;
  for (let at = 0; at < words.length && at < 3; at++) given |= Number(isGivenName(words[at] as string)) << at;
  return given;
}

/** A page that names more is a list of names: what weighs candidates against each other must stay within bounds. */
const MOST_CANDIDATES = 300;

/** The names on the lines after a bare lead. */
function readAfterLead(page: PageAnalysis, index: number, siteNames: ReadonlySet<string>): BylineReading | null {
  const lead = page.countAt(index) === 1 && (page.blocks[index]?.text.length ?? 0) <= 5 ? 'plain' : 'outright';
  if (page.lines.is(index + 1, LineType.isDate)) return null;
  const { names, printed, rest } = readNames(withoutRepeat(unglue(joinedFrom(page, index + 1).text)), siteNames);
  return names.length > 0 && names.length <= MAX_AUTHORS && (isPersonName(names[0] as string) || mayFollowNames(rest))
    ? { authors: names, printed, lead, rest, before: '' }
    : null;
}

/** The short lines of a page that may name the authors of what stands under the headline at `anchor`. */
export function bylineCandidates(
  page: PageAnalysis,
  anchor: number,
  siteNames: ReadonlySet<string>,
): BylineCandidate[] {
  const found: BylineCandidate[] = [];
  const add = (reading: BylineReading, index: number, first: number, last: number): void => {
    const { authors, printed, lead, rest, before } = reading;
    const nameKeys = authors.map(nameKey);
    const isOfPeople = authors.every(isPersonName);
    const nameWords = (authors[0] ?? '').split(' ');
    found.push({
      authors,
      printed,
      lead,
      rest,
      before,
      nameKeys,
      isOfPeople,
      nameWords,
      givenNames: givenNamesOf(nameWords),
      page,
      index,
      first,
      last,
      anchor,
    });
  };
  const end = page.run?.last ?? page.blocks.length;
  for (const { index, kind, text } of nearEnds(page.blocks)) {
    if (found.length >= MOST_CANDIDATES) break;
    if (kind === 'code') continue;
    const credit = isInReach(index, anchor, end) ? creditInText(text) : null;
    if (credit) add(credit, index, index, index);
    if (credit || text.length > LONGEST || (page.lengths[index] ?? 0) > 30 || index === anchor) continue;
    const leads = page.leadsAt(index);
    if (isBareLead(text, leads)) {
      const reading = readAfterLead(page, index, siteNames);
      if (reading) add(reading, index + 1, index, joinedFrom(page, index + 1).last);
      continue;
    }
    const whole = endsOpen(text) ? joinedFrom(page, index) : { text, last: index };
    const speaksOfDate = () => page.lines.is(index, LineType.speaksOfDate);
    const mayLackLead =
      (isInReach(index, anchor, end) ||
        isSignature(text, page.countAt(index)) ||
        page.lines.is(index - 1, LineType.isAuthorLabel)) &&
      !isRowOfCells(text) &&
      !page.lines.is(index, LineType.isDate);
    const reading = readByline(whole.text, {
      leads: whole.last > index ? leads | gluedLeadKinds(true) : leads,
      speaksOfDate,
      mayLackLead,
      siteNames,
    });
    if (reading) add(reading, index, index, whole.last);
  }
  return found;
}
