import { phrasePattern } from '../../text/phrases.ts';
import { saysAny } from './says-any.ts';

/** Labels that stand over, or before each of, the headlines of other stories. */
export const isRailLabel = saysAny('rail-label', 7);

/** Buttons, not labels: what follows them is not theirs. */
export const isReadMore = saysAny('read-more');

/** Beginnings after which, in the same line, the headline of another story follows: `Read more: …`. */
const inlineLabel = phrasePattern(
  'inline-label',
  'i',
  (label) => `^[\\W_]{0,4}${label}\\s*(?::|\\||–|—|>|»|→|>>)\\s*\\S`,
);
const INLINE_SIGN = /[:|–—>»→]/;
/** No label is longer, in characters. */
const LONGEST_LABEL = 48;

/** Whether a line begins with such a label and goes on as a headline. */
export const hasInlineLabel = (text: string): boolean =>
  INLINE_SIGN.test(text.slice(0, LONGEST_LABEL)) && inlineLabel().test(text);
