import { saysAny } from '../page/wordings/says-any.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { defineCleaner } from './define-cleaner.ts';

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

const noticeIn = (traits: TextTraits) => NOTICES.find(({ says }) => says(traits));

export const pageNotices = defineCleaner({
  id: 'page-notices',
  about: 'Notices to the browser and its user: JavaScript, cookies, accessibility, advertisements.',
  reasons: {
    'accessibility-notice': 'A notice of an accessibility tool.',
    'javascript-notice': 'A request to turn JavaScript on.',
    'browser-notice': 'A notice that the browser is too old or cannot play something.',
    'cookie-notice': 'A cookie or consent notice, or one of its buttons.',
    'ad-blocker-notice': 'A request to turn an ad blocker off.',
    advertisement: 'The label of an advertisement.',
  },
  clean(page, { remove }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.wordings === 0) continue;
      const notice = noticeIn(traits);
      if (notice) remove(block, notice.reason);
    }
  },
});
