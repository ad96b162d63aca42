/** What a span of a block's text can be. */
export const MARK_KINDS = [
  'link',
  'strong',
  'emphasis',
  'strike',
  'superscript',
  'subscript',
  'code',
  'math',
  'line-break',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
