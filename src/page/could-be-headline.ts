import type { Block } from '../document/document.ts';
import type { PageAnalysis } from './analyse-page.ts';
import { LineType } from './line-type.ts';

/** Lines of these types are no headlines. */
const OTHERS = [
  LineType.isFurniture,
  LineType.isBreadcrumb,
  LineType.speaksOfDate,
  LineType.isByline,
  LineType.isCaption,
];

/** Share of a headline's subject words that more than one sentence of the page holds, and the fewest that do. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 2;

/** Whether a block is of `LineType.couldBeHeadline`. */
export function couldBeHeadline(
  { lengths, isSentence, lines, vocabulary }: PageAnalysis,
  { index, text }: Block,
): boolean {
  const size = lengths[index] as number;
  if (size < 4 || size > 20 || isSentence[index] || /[.:]$/.test(text.slice(-1))) return false;
  const { words, recurring } = vocabulary.subjectOf(index, 2);
  if (recurring < Math.max(FEWEST_WORDS, words * LEAST_SHARE)) return false;
  return !OTHERS.some((type) => lines.is(index, type));
}
