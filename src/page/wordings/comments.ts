import { phrasePattern } from '../../text/phrases.ts';
import { WordClass } from '../word-classes.ts';
import { saysAny } from './says-any.ts';
import type { TextTraits } from './text-traits.ts';

/** Opens the comments: all that follows is theirs, bar the page's own furniture. */
export const opensComments = saysAny('comments-heading', 12);

const NUMBER = /\d/;
/** What may follow the count in its line. */
const REST = '(?:\\s.{0,60})?$';
const counted = phrasePattern('comment-count', '', (noun) => `^\\d[\\d.,]*\\s+${noun}${REST}`);
const counting = phrasePattern('comment-count-before', '', (noun) => `^${noun} ?(?:[(:] ?)?\\d[\\d.,]*${REST}`);
const countedWithTitle = phrasePattern('comment-count-title', '', (noun) => `^\\d[\\d.,]*\\s${noun} .{0,260}$`);

/** How many comments there are: `12 comments`, `4 thoughts on “…”`. */
export function isCommentCount(traits: TextTraits): boolean {
  if (!traits.holds(WordClass.commentCount) || traits.isProse) return false;
  const { key } = traits;
  return NUMBER.test(key) && (counted().test(key) || counting().test(key) || countedWithTitle().test(key));
}

/** Parts of the form and of the comments themselves. */
export const isCommentPart = saysAny('comment-part', 40);
