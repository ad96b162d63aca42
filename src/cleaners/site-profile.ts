import { defineCleaner } from './define-cleaner.ts';

export const siteProfile = defineCleaner({
  id: 'site-profile',
  about:
    'With a profile of the site: lines that other pages of the site also have, outside their articles, and lines in places where other pages have no article text. Removes nothing from pages of sites that are not in the profile.',
  reasons: {
    unwanted: { group: 'rules', about: 'A person has marked the line in the profile for removal.' },
    'site-line': { group: 'unnamed', about: 'Most pages of the site have the line, outside their articles.' },
    'no-place': { group: 'unnamed', about: 'Other pages of the site have no article text in this place.' },
  },
  judgesCode: true,
  clean(page, { remove, flag }) {
    const { site } = page;
    if (!site) return;
    for (const block of page.open()) {
      const decision = site.decision(block.index);
      if (decision === 'remove') remove(block, 'unwanted');
      if (decision !== undefined) continue;
      const repeats = site.repeats(block.index);
      const place = site.isOutOfPlace(block.index);
      if (repeats) flag(block, 'site-line', repeats);
      else if (place) flag(block, 'no-place', place);
    }
  },
});
