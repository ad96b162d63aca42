import type { TextTraits } from '../page/text-traits.ts';
import { saysAny } from './wording.ts';

/** Opens the comments: all that follows is theirs, bar the page's own furniture. */
export const opensComments = saysAny('comments-heading', 12);

const MAY_BE_COUNT = /^(?:\d[\d.,]*\s+)?(?:comm|resp|repl|thou|kom|com|reac|комм)/;
const COUNT =
  /^(?:\d[\d.,]*\s+(?:comments?|responses?|replies|reply|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties|komentarzy|комментари\p{L}+)|(?:comments?|responses?|kommentare?|commentaires?|comentarios?|comentários?|commenti) ?(?:[(:] ?)?\d[\d.,]*)(?:\s.{0,60})?$|^\d[\d.,]*\sthoughts? on .{0,260}$/u;

/** How many comments there are: `12 comments`, `4 thoughts on “…”`. */
export const isCommentCount = ({ key, isProse }: TextTraits): boolean =>
  !isProse && MAY_BE_COUNT.test(key) && COUNT.test(key);

/** Parts of the form and of the comments themselves. */
export const isCommentPart = saysAny('comment-part', 40);
