import { saysAny } from '../page/wordings/says-any.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { phrasesOf } from '../text/phrases.ts';
import { defineCleaner } from './define-cleaner.ts';

/** An appeal speaks to the reader and asks for something: it begins with the request. A story about newsletters does not. */
const APPEALS = [
  {
    reason: 'newsletter',
    says: saysAny('newsletter', 45),
  },
  {
    reason: 'donation',
    says: saysAny('donation', 45),
  },
  {
    reason: 'subscription',
    says: saysAny('subscription', 40),
  },
  {
    reason: 'app',
    says: saysAny('app', 22),
  },
] as const;

const appealIn = (traits: TextTraits) => APPEALS.find(({ says }) => says(traits));

export const appeals = defineCleaner({
  id: 'appeals',
  about:
    'Requests to the reader: newsletters, donations, subscriptions, apps. A paragraph that only mentions them is kept.',
  reasons: {
    newsletter: 'An offer of a newsletter, or its form.',
    donation: 'A request for money or support.',
    subscription: 'An offer of a subscription, or a paywall that asks for one.',
    app: 'An offer of an app, a channel or notifications.',
  },
  clean(page, { remove, flag }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 45 || traits.wordings === 0) continue;
      const appeal = appealIn(traits);
      if (!appeal) continue;
      // Where a sentence ends and others of the article stand around it, the words alone are not enough.
      const certain = traits.words <= 6 || !traits.isProse || speaksToReader(traits.key) || speaksOfPage(traits.key);
      (certain ? remove : flag)(block, appeal.reason);
    }
  },
});

const READER = new Set(phrasesOf('reader'));

/** Words are cut at spaces and punctuation, apostrophes aside; a word class of Unicode would cost more than the rest of the cleaner. */
const speaksToReader = (key: string): boolean => key.split(/[\s,.;:!?()"]+/).some((word) => READER.has(word));

const PAGE_ITSELF = phrasesOf('page-itself');

const speaksOfPage = (key: string): boolean => PAGE_ITSELF.some((phrase) => key.includes(phrase));
