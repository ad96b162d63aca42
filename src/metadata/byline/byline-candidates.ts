import type { PageOutline } from '../page-outline.ts';
import { findLeads, isBareLead } from './byline-lead.ts';
import { isAgency, isPersonName, isTeamName, readNames, unglue } from './read-names.ts';

/** A line, or a lead and the lines after it, that may name the authors. */
export interface BylineCandidate {
  /** The block that holds the names. */
  readonly index: number;
  /** The blocks that the reading covers, from a bare lead to the last name. */
  readonly blocks: readonly number[];
  readonly authors: readonly string[];
  /** As printed, without the lead. */
  readonly printed: string;
  /** How it is led in: outright ('written by'), by a plain 'by' or 'von', or not at all. */
  readonly lead: 'outright' | 'plain' | 'none';
  readonly leadIsBare: boolean;
  /** What else the line holds after the names, and before them. */
  readonly rest: string;
  readonly before: string;
  readonly page: PageOutline;
  /** Index of the headline, or of the main run's start where there is none. */
  readonly anchor: number;
}

const LONGEST = 220;
const SEPARATORS = /\s*[|•·]\s*|\s[–—/-]\s|\s*\/\s+/u;
const MAX_AUTHORS = 25;

type Reading = Pick<BylineCandidate, 'authors' | 'printed' | 'lead' | 'rest' | 'before'>;

/** What a line says after a lead, or as a line of names and dates without one. */
function readLine(line: string, speaksOfDate: boolean): Reading | null {
  const text = unglue(line);
  const leads = findLeads(text);
  const lead = leads.find(({ credit }) => credit === 'author');
  if (lead) {
    const upTo = leads.find(({ start }) => start > lead.start)?.start;
    const { names, printed, rest } = readNames(text.slice(lead.end, upTo));
    if (names.length === 0 || names.length > MAX_AUTHORS) return null;
    const after = [rest, upTo === undefined ? '' : text.slice(upTo)].join(' ').trim();
    const before = text.slice(0, lead.start).trim();
    // A 'by' within running text leads in anything.
    if (before.length > 60 && !speaksOfDate) return null;
    return { authors: names, printed, lead: lead.isOutright ? 'outright' : 'plain', rest: after, before };
  }
  if (leads.length > 0) return null;
  const parts = text.split(SEPARATORS).filter((part) => part !== '');
  for (const [at, part] of parts.slice(0, 6).entries()) {
    const start = /^(?:\d|\p{L}+\.? \d)[\p{L}\d,.:\s]*?\d{4}\s+(?=\p{Lu})/u.exec(part)?.[0].length ?? 0;
    const { names, printed, rest } = readNames(part.slice(start));
    if (printed.length > names.join(', and ').length + 50) continue;
    const isNames =
      names.length > 0 &&
      names.length <= MAX_AUTHORS &&
      names.every(
        (name) =>
          isPersonName(name) ||
          isTeamName(name) ||
          isAgency(name) ||
          (names.length === 1 && parts.length <= 3 && !/\s/.test(name)),
      );
    if (!isNames || (/^\p{Ll}/u.test(rest) && !/^(?:in|on) /.test(rest))) continue;
    const before = [...parts.slice(0, at), part.slice(0, start)].join(' ').trim();
    return { authors: names, printed, lead: 'none', rest: [rest, ...parts.slice(at + 1)].join(' | '), before };
  }
  return null;
}

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

/** Every block from a little before the headline to the end that may name the authors. */
export function bylineCandidates(page: PageOutline, anchor: number): BylineCandidate[] {
  const found: BylineCandidate[] = [];
  for (const { index, text } of page.blocks) {
    if (text.length > LONGEST || (page.lengths[index] ?? 0) > 30 || index === anchor) continue;
    if (isBareLead(text)) {
      const gathered = gatherAfterLead(page, index);
      if (!gathered) continue;
      const { names, printed, rest } = readNames(unglue(gathered.text));
      if (names.length === 0 || names.length > MAX_AUTHORS) continue;
      const blocks = Array.from({ length: gathered.last - index + 1 }, (_, step) => index + step);
      found.push({
        index: index + 1,
        blocks,
        authors: names,
        printed,
        lead: /^\p{L}+$/u.test(text) && text.length <= 5 ? 'plain' : 'outright',
        leadIsBare: true,
        rest,
        before: '',
        page,
        anchor,
      });
      continue;
    }
    const reading = readLine(text, page.shapeOf(index)?.speaksOfDate ?? false);
    if (reading) found.push({ ...reading, index, blocks: [index], leadIsBare: false, page, anchor });
  }
  return found;
}
