import type { ArticleBlock } from '../../schema/article.ts';
import { MARK_KINDS } from '../../schema/mark-kinds.ts';

type ArticleMark = NonNullable<ArticleBlock['marks']>[number];

/** Inline content as a tree: text, and marks around more of it. */
export type Inline =
  | { readonly text: string }
  | { readonly mark: ArticleMark; readonly text: string; readonly children: readonly Inline[] };

/**
 * The text of a block from `start` up to `end` with its marks, nested: of marks that cross, the later is cut in two.
 * @param isShown the marks that are left out leave their text.
 */
export function inlineTree(
  { text, marks = [] }: ArticleBlock,
  { start, end }: { readonly start: number; readonly end: number },
  isShown: (mark: ArticleMark) => boolean,
): Inline[] {
  const within = clip(mergeTouching(marks.filter(isShown)), start, end);
  return nest(text, start, end, within);
}

function nest(text: string, start: number, end: number, marks: readonly ArticleMark[]): Inline[] {
  const parts: Inline[] = [];
  let at = start;
  let left = marks;
  for (let mark = left[0]; mark; mark = left[0]) {
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start) });
    const inner = clip(left.slice(1), mark.start, mark.end);
    parts.push({
      mark,
      text: text.slice(mark.start, mark.end),
      children: nest(text, mark.start, mark.end, inner),
    });
    at = mark.end;
    left = clip(left.slice(1), at, end);
  }
  if (at < end) parts.push({ text: text.slice(at, end) });
  return parts;
}

/** What of the marks lies between the offsets, in order. */
const clip = (marks: readonly ArticleMark[], start: number, end: number): ArticleMark[] =>
  inOrder(
    marks
      .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
      .filter((mark) => mark.end > mark.start),
  );

const inOrder = (marks: ArticleMark[]): ArticleMark[] =>
  marks.sort((a, b) => a.start - b.start || b.end - a.end || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind));

/** Marks of a kind that touch are one: between them no writer could say where one ends. */
function mergeTouching(marks: readonly ArticleMark[]): ArticleMark[] {
  const merged: ArticleMark[] = [];
  const open = new Map<string, number>();
  for (const mark of inOrder([...marks])) {
    const key = `${mark.kind} ${mark.href ?? ''}`;
    const at = open.get(key);
    const before = at === undefined ? undefined : merged[at];
    if (at !== undefined && before && mark.start <= before.end && mark.kind !== 'math' && mark.kind !== 'line-break')
      merged[at] = { ...before, end: Math.max(before.end, mark.end) };
    else {
      open.set(key, merged.length);
      merged.push(mark);
    }
  }
  return merged;
}
