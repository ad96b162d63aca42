import type { PageOutline } from '../page-outline.ts';
import { isAuthorLabel, isBareLead } from './byline-lead.ts';
import { type BylineReading, readByline } from './read-byline.ts';
import { readNames, unglue } from './read-names.ts';

/** A line, or a lead and the lines after it, that may name the authors. */
export interface BylineCandidate extends BylineReading {
  /** The block that holds the names. */
  readonly index: number;
  /** The blocks that the reading covers, from a bare lead to the last name. */
  readonly blocks: readonly number[];
  /** Whether the lead is a line of its own. */
  readonly leadIsBare: boolean;
  readonly page: PageOutline;
  /** Index of the headline, or of the main run's start where there is none. */
  readonly anchor: number;
}

const LONGEST = 220;
const MAX_AUTHORS = 25;

/** The names after a bare lead: on the next line, or over several joined by 'and' and commas. */
function gatherAfterLead(page: PageOutline, index: number): { text: string; last: number } | null {
  let text = page.blocks[index + 1]?.text ?? '';
  if (text === '' || text.length > LONGEST) return null;
  let last = index + 1;
  for (let at = index + 2; at < index + 14; at++) {
    const next = page.blocks[at]?.text ?? '';
    const isJoint = /^(?:,|;|&|and|und|y|e|et|, and)$/iu.test(next);
    if (isJoint || /(?:,|;|&| and| und| y| e| et)$/iu.test(` ${text}`)) {
      text = `${text} ${next}`;
      last = at;
    } else break;
  }
  return { text: text.replace(/ ,/g, ','), last };
}

/** Where a name without a lead may name the author, in blocks: around the headline, and after the main run. */
const BEFORE_HEADLINE = 12;
const AFTER_HEADLINE = 24;
const AFTER_RUN = 30;

/** Whether a bare name at this place could be a byline; far from headline and article's end it is someone else's. */
function isInReach(index: number, anchor: number, end: number): boolean {
  return (
    (index >= anchor - BEFORE_HEADLINE && index <= anchor + AFTER_HEADLINE) || (index > end && index <= end + AFTER_RUN)
  );
}

/** The short lines of a page that may name the authors of what stands under the headline at `anchor`. */
export function bylineCandidates(page: PageOutline, anchor: number, siteNames: ReadonlySet<string>): BylineCandidate[] {
  const found: BylineCandidate[] = [];
  const end = page.run?.last ?? page.blocks.length;
  for (const { index, text } of page.blocks) {
    if (text.length > LONGEST || (page.lengths[index] ?? 0) > 30 || index === anchor) continue;
    const words = page.words[index] ?? [];
    if (isBareLead(text, words)) {
      const gathered = gatherAfterLead(page, index);
      if (!gathered) continue;
      const { names, printed, rest } = readNames(unglue(gathered.text), siteNames);
      if (names.length === 0 || names.length > MAX_AUTHORS) continue;
      const blocks = Array.from({ length: gathered.last - index + 1 }, (_, step) => index + step);
      const lead = words.length === 1 && text.length <= 5 ? 'plain' : 'outright';
      found.push({
        index: index + 1,
        blocks,
        authors: names,
        printed,
        lead,
        leadIsBare: true,
        rest,
        before: '',
        page,
        anchor,
      });
      continue;
    }
    const speaksOfDate = /\d/.test(text) && (page.shapeOf(index)?.speaksOfDate ?? false);
    const mayLackLead = isInReach(index, anchor, end) || isAuthorLabel(page.blocks[index - 1]?.text ?? '');
    const reading = readByline(text, { words, speaksOfDate, mayLackLead, siteNames });
    if (reading) found.push({ ...reading, index, blocks: [index], leadIsBare: false, page, anchor });
  }
  return found;
}
