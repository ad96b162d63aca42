import { defineCleaner } from './define-cleaner.ts';

export const siteProfile = defineCleaner({
  id: 'site-profile',
  about:
    'With a profile of the site: what other pages of it have too, outside their articles, and what stands where they have nothing of an article. Of a site that the profile does not hold it takes nothing.',
  reasons: {
    unwanted: 'A person has marked the line in the profile as not of any article.',
    'site-line': 'Most pages of the site have the line, outside their articles.',
    'no-place': 'Where it stands other pages of the site have nothing of their articles.',
  },
  clean(page, { remove, suspect }) {
    const { site } = page;
    if (!site) return;
    for (const block of page.open()) {
      const decision = site.decision(block.index);
      if (decision === 'remove') remove(block, 'unwanted');
      if (decision !== undefined) continue;
      const repeats = site.repeats(block.index);
      const place = site.isOutOfPlace(block.index);
      if (repeats) suspect(block, 'site-line', repeats);
      else if (place) suspect(block, 'no-place', place);
    }
  },
});
