import { isPageNotice } from '../../cleaners/page-notices.ts';
import type { Document } from '../../document/document.ts';
import type { PageOutline } from '../page-outline.ts';
import type { HeadlineCandidate } from './headline-signs.ts';
import { stemsOf, titleWitnesses } from './title-witnesses.ts';

/** How far into the main run, and how far before it, a headline is looked for, in blocks. */
const AFTER_START = 40;
const BEFORE_START = 600;

/** What a page without witnesses need not know. */
const NONE: ReadonlySet<string> = new Set();

/** The blocks that may be the headline: those around the start of the main run with a headline's length. */
export function headlineCandidates(document: Document, page: PageOutline, url: string | null): HeadlineCandidate[] {
  const witnesses = titleWitnesses(document, url);
  const placesOf = placesByWords(page);
  const start = page.run?.first ?? 0;
  const found: HeadlineCandidate[] = [];
  for (const { index, text, kind } of page.blocks.slice(Math.max(0, start - BEFORE_START), start + AFTER_START)) {
    const length = page.lengths[index] ?? 0;
    const isParagraph = page.isSentence[index] === true && length >= 16 && /[.。।]['"”’»)]?$/u.test(text);
    if (
      length >= 1 &&
      length <= 40 &&
      text.length <= 300 &&
      !isParagraph &&
      kind !== 'table-row' &&
      !isPageNotice(text)
    ) {
      found.push({
        index,
        text,
        page,
        witnesses,
        places: placesOf(page.words[index] ?? []),
        stems: witnesses.length === 0 ? NONE : stemsOf(page.words[index] ?? []),
        recurring: page.subjectOf(index).filter((word) => page.vocabulary.has(word)),
      });
    }
  }
  return found;
}

/** More words than any headline has. */
const MOST_WORDS = 60;

/** The blocks that say just these words, in the order of the page. */
function placesByWords(page: PageOutline): (words: readonly string[]) => readonly number[] {
  const byFirstWord = new Map<string | undefined, number[]>();
  for (const [index, words] of page.words.entries()) {
    if (words.length > MOST_WORDS) continue;
    const known = byFirstWord.get(words[0]);
    if (known) known.push(index);
    else byFirstWord.set(words[0], [index]);
  }
  return (words) => (byFirstWord.get(words[0]) ?? []).filter((at) => areEqual(page.words[at] ?? [], words));
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
