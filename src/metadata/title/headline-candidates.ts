import { isPageNotice } from '../../cleaners/page-notices.ts';
import type { Document } from '../../document/document.ts';
import type { PageOutline } from '../page-outline.ts';
import { HeadlineCandidate } from './headline-candidate.ts';
import { titleWitnesses } from './title-witnesses.ts';

/** How far into the main run, and how far before it, a headline is looked for, in blocks. */
const AFTER_START = 40;
const BEFORE_START = 600;

/** The blocks that may be the headline: those around the start of the main run with a headline's length. */
export function headlineCandidates(document: Document, page: PageOutline, url: string | null): HeadlineCandidate[] {
  const witnesses = titleWitnesses(document, url);
  const start = page.run?.first ?? 0;
  const found: HeadlineCandidate[] = [];
  for (const { index, text, kind } of page.blocks.slice(Math.max(0, start - BEFORE_START), start + AFTER_START)) {
    const length = page.lengths[index] ?? 0;
    if (length < 1 || length > 40 || text.length > 300 || kind === 'table-row') continue;
    const isParagraph = page.isSentence[index] === true && length >= 16 && /[.。।]['"”’»)]?$/u.test(text.slice(-2));
    if (!isParagraph && !isPageNotice(text)) found.push(new HeadlineCandidate(index, text, page, witnesses));
  }
  return found;
}
