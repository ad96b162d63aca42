import { saysAny } from '../page/wordings/says-any.ts';
import { defineCleaner } from './define-cleaner.ts';

const isSkipLink = saysAny('skip-link', 8);

const isAccountLink = saysAny('account');

const isMenuLink = saysAny('menu', 20);

const BREADCRUMB = /^[^.!?›»>]{1,60}(?:[›»>][^.!?›»>]{1,80}){1,6}[›»>]?$/;
/** From the first page or an arrow on; a number by itself may count something of the article's. */
const PAGE_NUMBERS = /^(?:1(?=\D)|[«‹<…›»>|])[\d\s«‹<…›»>|]*$/;

export const navigation = defineCleaner({
  id: 'navigation',
  about: 'Menus, skip links, breadcrumbs, log-in links and page numbers, detected by their words.',
  reasons: {
    'skip-link': { group: 'furniture', about: 'A link for screen readers that skips to a part of the page.' },
    account: { group: 'furniture', about: 'A link to log in, register or subscribe.' },
    navigation: { group: 'furniture', about: 'An entry of a menu or a link to another page of the site.' },
    breadcrumb: { group: 'furniture', about: 'The path of sections that leads to the page.' },
    pagination: { group: 'furniture', about: 'Page numbers and the like.' },
  },
  clean(page, { remove, flag }) {
    const { letters, separators, quotes } = page.analysis.table.counts;
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 25) continue;
      if (isSkipLink(traits)) remove(block, 'skip-link');
      else if (isAccountLink(traits)) remove(block, 'account');
      else if (isMenuLink(traits)) remove(block, 'navigation');
      else if (letters[block.index] === 0 && block.kind !== 'table-row' && PAGE_NUMBERS.test(block.text))
        flag(block, 'pagination');
      else if ((separators[block.index] as number) + (quotes[block.index] as number) > 0 && BREADCRUMB.test(block.text))
        flag(block, 'breadcrumb');
    }
  },
});
