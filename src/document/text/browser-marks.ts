/**
 * Marks that text browsers and converters print into a line: the number of a link (`[12]`) or its address, `(BUTTON)`, the
 * brackets around text that was inserted or deleted, the file name of an image. They are not of the page's text, so lines are read without them.
 */

import type { TextLine } from '../text-lines.ts';
import type { TextLayoutReason } from './layout-removals.ts';
import { findAddresses } from './link-addresses.ts';
import { findReferences, type LinkReferences } from './link-references.ts';
import { type Cut, cutLine, type MarkedLine } from './marked-line.ts';

export interface BrowserPage {
  /** Without marks, and without lines that are nothing else. */
  readonly lines: readonly MarkedLine[];
  /** The lines that are marks alone. */
  readonly emptied: readonly { readonly line: TextLine; readonly reason: TextLayoutReason }[];
  /** The list of addresses below the page, or none. */
  readonly references: readonly TextLine[];
  /** Whether its links bear numbers. */
  readonly isNumbered: boolean;
}

const linkMark = /\[(\d{1,5})\](?!\()/g;
const otherMark =
  /\((?:BUTTON|IMAGE)\)|\[(?:INS|DEL|S):|:(?:INS|DEL|S)\]|\[[^\s[\]]{1,80}\.(?:gif|png|jpe?g|svg|webp|bmp|ico)\]/gi;

/** What a page with marks holds somewhere: spares other pages the search. */
const tokens = ['[1]', '(BUTTON)', '[INS:', '[DEL:', ':INS]', ':DEL]'];

/** Without a list of addresses, at least so many numbers in sequence must stand right before words: fewer may be footnotes. */
const fewestNumbers = 5;
/** Share of the numbers in brackets that must be in sequence and stand right before words, without such a list. */
const leastShare = 0.8;

/** Null for a page without such marks, which is nearly every page. */
export function readBrowserMarks(lines: readonly TextLine[], text: string): BrowserPage | null {
  const addressesIn = findAddresses(lines, text);
  const hasMarks = tokens.some((token) => text.includes(token));
  if (!hasMarks && !addressesIn) return null;
  const references = hasMarks ? findReferences(lines) : null;
  const marks = hasMarks ? linkMarks(lines, references) : [];
  const isNumbered = marks.length > 0;
  const end = isNumbered && references ? references.first : lines.length;
  const kept: MarkedLine[] = [];
  const emptied: { line: TextLine; reason: TextLayoutReason }[] = [];
  let next = 0;
  let gap = 0;
  let brokenBy: string | null = null;
  for (let at = 0; at < end; at++) {
    const line = lines[at] as TextLine;
    const addresses = addressesIn?.(line.content) ?? [];
    const cuts: Cut[] = [...addresses, ...(hasMarks ? otherMarks(line.content) : [])];
    for (; marks[next]?.line === at; next++) {
      const { start, end: stop, number } = marks[next] as LinkMark;
      cuts.push({
        start,
        end: stop,
        reason: 'link-marks',
        link: { number, url: references?.urls.get(number) ?? null },
      });
    }
    const cut = cuts.length === 0 ? line : cutLine(line, inOrder(cuts));
    // An address that the line before had no room for stands inside a paragraph.
    if (!cut && addresses.length > 0 && line.gap === 0 && kept.length > 0 && gap === 0) {
      brokenBy ??= line.content;
      emptied.push({ line, reason: 'link-addresses' });
      continue;
    }
    // A line that is left out parts those around it, as a blank one does; so does a button.
    if (cuts[0]?.start === 0 && cuts[0].reason === 'form-controls') gap = Math.max(1, gap);
    if (cut && brokenBy !== null && cut.gap === 0) kept.push({ ...cut, brokenBy });
    else if (cut) kept.push(gap > 0 ? { ...cut, gap: Math.max(gap, cut.gap) } : cut);
    else emptied.push({ line, reason: (cuts.at(-1) as Cut).reason });
    brokenBy = null;
    gap = cut ? 0 : Math.max(1, gap, line.gap);
  }
  return { lines: kept, emptied, references: lines.slice(end), isNumbered };
}

/** In the order of the line; of two that overlap, the first. */
function inOrder(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  return sorted.filter((cut, at) => at === 0 || cut.start >= (sorted[at - 1] as Cut).end);
}

function otherMarks(content: string): Cut[] {
  if (!content.includes('(') && !content.includes(']') && !content.includes('[')) return [];
  return [...content.matchAll(otherMark)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    reason: mark.startsWith('(') ? 'form-controls' : mark.includes('.') ? 'image-names' : 'edit-marks',
  }));
}

interface LinkMark {
  /** Index of the line. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** Right before a word, and not right after one. */
  readonly isBeforeWord: boolean;
}

/**
 * The numbers in brackets that count the page's links: each is one more than the one before, whereas the numbers of
 * footnotes begin anew or come again. Empty where the page counts no links.
 */
function linkMarks(lines: readonly TextLine[], references: LinkReferences | null): LinkMark[] {
  const found: LinkMark[] = [];
  for (let at = 0; at < (references?.first ?? lines.length); at++) {
    const { content } = lines[at] as TextLine;
    if (!content.includes('[')) continue;
    for (const { index: start, 0: mark, 1: number } of content.matchAll(linkMark)) {
      const end = start + mark.length;
      found.push({ line: at, start, end, number: Number(number), isBeforeWord: isBeforeWord(content, start, end) });
    }
  }
  const marks = inSequence(found);
  if (references && references.urls.size > 0) return marks.length > 1 ? marks : [];
  const before = marks.filter((mark) => mark.isBeforeWord).length;
  return before >= fewestNumbers && before >= leastShare * found.length ? marks : [];
}

const isBeforeWord = (content: string, start: number, end: number): boolean =>
  (start === 0 || /[\s(["“‘*•|>/#]/u.test(content[start - 1] as string)) && /[^\s.,;:)]/u.test(content[end] ?? ' ');

/** One is skipped only where it comes nowhere later: some links show nothing. */
function inSequence(found: readonly LinkMark[]): LinkMark[] {
  const lastPlace = new Map<number, number>();
  for (const [at, { number }] of found.entries()) lastPlace.set(number, at);
  let last = 0;
  return found.filter(({ number }, at) => {
    const isNext =
      number === last + 1 || (number > last && (lastPlace.get(last + 1) ?? -1) < at && number <= last + mostSkipped);
    if (isNext) last = number;
    return isNext;
  });
}

/** Fields of a form and links around nothing are counted, and not always shown. */
const mostSkipped = 50;
