import { saysAny } from '../page/wordings/says-any.ts';
import { defineCleaner } from './define-cleaner.ts';

const isSearch = saysAny('search', 8);
const isFooter = saysAny('footer', 8);

export const siteFurniture = defineCleaner({
  id: 'site-furniture',
  about: 'Search boxes, and lines of the footer that every page of a site has.',
  reasons: {
    search: { group: 'furniture', about: 'The search box of the site.' },
    footer: { group: 'furniture', about: 'A link or line of the footer.' },
  },
  clean(page, { remove, flag }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (isSearch(traits)) remove(block, 'search');
      else if (isFooter(traits)) flag(block, 'footer');
    }
  },
});
