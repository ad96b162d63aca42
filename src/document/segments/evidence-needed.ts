/** Which lines of a page may hold several blocks, and how much a line must show of that to be cut. */
import { CODE_MARK } from '../page-code/code-blocks.ts';
import type { TextLine } from '../text-lines.ts';
import { isGlued } from './cut-line.ts';

/** Characters of a line that may hold several blocks, on any page, on one whose lines glue words, and if it is most of its page. */
const LONG = 400;
const LONG_IF_GLUED = 60;
const LONG_IF_PAGE = 100;

/**
 * Log odds, added up, from which a line is cut. Of the long paragraphs of pages with line breaks 2 in 100 have twelve, mostly lists
 * of names; a line that is most of a page is cut whatever it shows, if it is long.
 */
const USUAL = 12;
const IF_GLUED = 2;
const IF_SHORT_PAGE = 3;

/** For a line the log odds from which it is cut; null for one that is left whole. */
export function evidenceNeeded(lines: readonly TextLine[], hasCode: boolean): (content: string) => number | null {
  const length = lines.reduce((sum, { content }) => sum + content.length, 0);
  const longest = lines.reduce((most, { content }) => Math.max(most, content.length), 0);
  const isPage = (content: string): boolean => 2 * content.length > length;
  const glues = longest > LONG && lines.some(({ content }) => content.length > LONG && isGlued(content));
  return (content) => {
    if (content.length > LONG) return isPage(content) ? 0 : glues ? IF_GLUED : USUAL;
    if (content.length > LONG_IF_PAGE && isPage(content)) return IF_SHORT_PAGE;
    if (glues && content.length > LONG_IF_GLUED) return IF_GLUED;
    return hasCode && content.includes(CODE_MARK) ? Number.POSITIVE_INFINITY : null;
  };
}
