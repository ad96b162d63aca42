/** What notices to the browser and its user say. */
import { saysAny } from './says-any.ts';
import type { TextTraits } from './text-traits.ts';

const NOTICES = [
  {
    reason: 'accessibility-notice',
    says: saysAny('accessibility-notice', 25),
  },
  {
    reason: 'javascript-notice',
    says: saysAny('javascript-notice', 45),
  },
  {
    reason: 'browser-notice',
    says: saysAny('browser-notice', 45),
  },
  {
    reason: 'cookie-notice',
    says: saysAny('cookie-notice', 120),
  },
  {
    reason: 'ad-blocker-notice',
    says: saysAny('ad-blocker-notice', 60),
  },
  {
    reason: 'advertisement',
    says: saysAny('advertisement', 30),
  },
] as const;

/** Words without which no line of some length is a notice of the page. */
const SPEAKS_OF_PAGE = /javascript|cookie|browser|navegador|navigateur|ad ?block/i;

/** Whether a line is a notice of the page, which is never its headline. */
export const isPageNotice = (text: string, traits: TextTraits): boolean =>
  SPEAKS_OF_PAGE.test(text) && noticeIn(traits) !== undefined;

/** The notice that a line is, if any. */
export const noticeIn = (traits: TextTraits) => NOTICES.find(({ says }) => says(traits));
