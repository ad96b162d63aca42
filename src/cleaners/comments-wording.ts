import type { TextTraits } from '../page/text-traits.ts';
import { phrasePattern } from '../text/phrases.ts';
import { saysAny } from './wording.ts';

/** Opens the comments: all that follows is theirs, bar the page's own furniture. */
export const opensComments = saysAny('comments-heading', 12);

const NUMBER = /\d/;
/** What may follow the count in its line. */
const REST = '(?:\\s.{0,60})?$';
const counted = phrasePattern('comment-count', '', (noun) => `^\\d[\\d.,]*\\s+${noun}${REST}`);
const counting = phrasePattern('comment-count-before', '', (noun) => `^${noun} ?(?:[(:] ?)?\\d[\\d.,]*${REST}`);
const THOUGHTS = /^\d[\d.,]*\sthoughts? on .{0,260}$/;

/** How many comments there are: `12 comments`, `4 thoughts on “…”`. */
export const isCommentCount = ({ key, isProse }: TextTraits): boolean =>
  !isProse && NUMBER.test(key) && (counted().test(key) || counting().test(key) || THOUGHTS.test(key));

/** Parts of the form and of the comments themselves. */
export const isCommentPart = saysAny('comment-part', 40);
