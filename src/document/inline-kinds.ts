import type { MarkKind } from '../schema/mark-kinds.ts';

/** What the text in an inline element is. */
export const INLINE_KINDS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);
