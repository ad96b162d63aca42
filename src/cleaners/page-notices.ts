import { noticeIn } from '../page/wordings/page-notices.ts';
import { defineCleaner } from './define-cleaner.ts';

export const pageNotices = defineCleaner({
  id: 'page-notices',
  about: 'Notices to the browser and its user: JavaScript, cookies, accessibility, advertisements.',
  reasons: {
    'accessibility-notice': { group: 'notices', about: 'A notice of an accessibility tool.' },
    'javascript-notice': { group: 'notices', about: 'A request to turn JavaScript on.' },
    'browser-notice': { group: 'notices', about: 'A notice that the browser is too old or cannot play something.' },
    'cookie-notice': { group: 'notices', about: 'A cookie or consent notice, or one of its buttons.' },
    'ad-blocker-notice': { group: 'notices', about: 'A request to turn an ad blocker off.' },
    advertisement: { group: 'offers', about: 'The label of an advertisement.' },
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
