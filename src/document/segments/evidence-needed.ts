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
  const holdsCode = (content: string): boolean => hasCode && content.includes(CODE_MARK);
  const glues = longest > LONG && lines.some(({ content }) => content.length > LONG && isGlued(content));
  return (content) => {
    if (content.length > LONG) {
      if (isPage(content)) return 0;
      if (glues) return IF_GLUED;
      return isPlainProse(content) && !holdsCode(content) ? null : USUAL;
    }
    if (content.length > LONG_IF_PAGE && isPage(content)) return IF_SHORT_PAGE;
    if (glues && content.length > LONG_IF_GLUED) return IF_GLUED;
    return holdsCode(content) ? Number.POSITIVE_INFINITY : null;
  };
}

/** Share of words with a capital: a tenth in prose of most languages, and more than a half in menus and lists of headlines. */
const FEW_CAPITALS = 0.2;
const spacedCapital = / [A-Z]/g;
const space = / /g;

/** Whether a line is a paragraph at first sight, as nearly all long lines of pages with line breaks are. */
function isPlainProse(content: string): boolean {
  const words = content.match(space)?.length ?? 0;
  return words > 0 && (content.match(spacedCapital)?.length ?? 0) < FEW_CAPITALS * words;
}
