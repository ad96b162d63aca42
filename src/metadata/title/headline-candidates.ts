import type { Block, Document } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { HeadlineCandidate } from './headline-candidate.ts';
import { isNeverHeadline } from './never-headline.ts';
import { titleReferences } from './title-references.ts';

/** How far into the main run, and how far before it, a headline is looked for, in blocks. */
const AFTER_START = 40;
const BEFORE_START = 600;

/** The blocks that may be the headline: those around the start of the main run with a headline's length. */
export function headlineCandidates(
  document: Document,
  page: PageAnalysis,
  url: string | null,
  line: string | null,
): HeadlineCandidate[] {
  const references = titleReferences(document, url, line);
  const start = page.run?.first ?? 0;
  const found: HeadlineCandidate[] = [];
  const end = Math.min(page.blocks.length, start + AFTER_START);
  for (let index = Math.max(0, start - BEFORE_START); index < end; index++) {
    const { text, kind } = page.blocks[index] as Block;
    const length = page.lengths[index] ?? 0;
    if (length < 1 || length > 40 || text.length > 300 || kind === 'table-row') continue;
    const isParagraph = page.isSentence[index] === true && length >= 16 && /[.。।]['"”’»)]?$/u.test(text.slice(-2));
    if (isParagraph || isNeverHeadline(page, index)) continue;
    found.push(new HeadlineCandidate(index, text, page, references));
  }
  return found;
}
