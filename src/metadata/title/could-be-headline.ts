import type { PageAnalysis } from '../../page/analyse-page.ts';
import { LineType } from '../line-shape.ts';

/** Lines of these types are no headlines. */
const OTHERS = [
  LineType.isBreadcrumb,
  LineType.speaksOfDate,
  LineType.isFurniture,
  LineType.isByline,
  LineType.isCaption,
];

/** Whether a line could itself be a headline, by its length and wording, and by how much the page speaks of its subject. */
export const couldBeHeadline = (page: PageAnalysis, at: number): boolean => {
  const size = page.lengths[at] ?? 0;
  if (size < 4 || size > 20 || page.isSentence[at] || /[.:]$/.test(page.blocks[at]?.text ?? '')) return false;
  const words = page.subjectOf(at);
  const known = words.filter((word) => page.vocabulary.countOf(word) > 1);
  if (known.length < Math.max(2, words.length * 0.6)) return false;
  return !OTHERS.some((type) => page.lines.is(at, type));
};
