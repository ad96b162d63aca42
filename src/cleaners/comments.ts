import type { Block } from '../document/document.ts';
import { WordClass } from '../page/word-classes.ts';
import { isCommentCount, isCommentPart, opensComments } from '../page/wordings/comments.ts';
import { isOneOf } from '../page/wordings/says-any.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { datedPosts } from './dated-posts.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';
import { timedThreads } from './timed-threads.ts';

/** `Name *`, `E-Mail-Adresse *`: a field of the form that must be filled in. */
const requiredField = () => /^[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2} ?\*$/u;
const SAYS =
  /^\S.{0,60}? (?:says|said|wrote|schreibt|sagt|dit|dice|disse|escribió|ha scritto) ?:?(?: (?:at|on|am) .{4,60})?$/;
/** Blocks of prose between two buttons; the article itself has more. */
const LONGEST_COMMENT = 4;
const REPLIES_OF_THREAD = 2;

const isReply = isOneOf('reply');

/** Whether a line says who wrote what stands below it. */
const saysWhoWrote = (traits: TextTraits): boolean => traits.holds(WordClass.saying) && SAYS.test(traits.key);

export const comments = defineCleaner({
  id: 'comments',
  about: "Readers' comments, the forms to write them, and the counters that link to them.",
  reasons: {
    comments: { group: 'readers', about: 'A comment, its author or its age, or a part of the form.' },
    'comment-count': { group: 'readers', about: 'The number of comments.' },
  },
  judgesCode: true,
  clean(page, { remove, flag }) {
    const open = page.open();
    const tellsOfComments = (block: Block) => opensComments(page.traits(block)) || isCommentCount(page.traits(block));
    const telling = open.map(tellsOfComments);
    const opening = telling.findIndex((tells, at) => tells && isFollowedByComments(page, open, at));
    const thread = opening === -1 ? opening : endOfThread(page, open, opening);
    const threads = telling.includes(true) ? timedThreads(page, tellsOfComments) : [];
    const isInThread = ({ index }: Block) => threads.some(({ start, end }) => start <= index && index <= end);
    const posts = datedPosts(page);
    let formSeen = false;
    for (const [at, block] of open.entries()) {
      const traits = page.traits(block);
      formSeen ||= opensComments(traits);
      if (isCommentPart(traits) || (formSeen && block.text.endsWith('*') && requiredField().test(block.text)))
        remove(block, 'comments');
      else if (page.isThread) continue;
      else if (opensComments(traits)) remove(block, 'comments');
      else if (isCommentCount(traits)) remove(block, 'comment-count');
      else if ((at > opening && at <= thread) || isInThread(block)) remove(block, 'comments');
      else if (opening !== -1 && at > opening) flag(block, 'comments');
      else if (posts[block.index] === 1 || (traits.words <= 14 && saysWhoWrote(traits))) flag(block, 'comments');
    }
  },
});

const isBelowTitle = ({ titleBlock }: Page, { index }: Block): boolean => index > (titleBlock ?? -1);

/**
 * The last button to reply in a thread that certainly is one: it begins after text of the article, has several such
 * buttons, and not much between one and the next. Else the opening itself.
 */
function endOfThread(page: Page, open: readonly Block[], opening: number): number {
  if (!open.slice(0, opening).some((block) => isBelowTitle(page, block) && page.traits(block).isProse)) return opening;
  let end = opening;
  let replies = 0;
  let prose = 0;
  for (let at = opening + 1; at < open.length && prose <= LONGEST_COMMENT; at++) {
    const traits = page.traits(open[at] as Block);
    if (isReply(traits)) {
      replies++;
      prose = 0;
      end = at;
    } else if (traits.isProse) prose++;
  }
  return replies >= REPLIES_OF_THREAD ? end : opening;
}

/** Comments show themselves by ages, dates and replies between short lines and prose. */
function isFollowedByComments(page: Page, open: readonly Block[], at: number): boolean {
  let signs = 0;
  for (const block of open.slice(at + 1, at + 16)) {
    const traits = page.traits(block);
    if (isReply(traits) || isCommentPart(traits) || page.isDated(block) || saysWhoWrote(traits)) signs++;
  }
  return signs >= 2;
}
