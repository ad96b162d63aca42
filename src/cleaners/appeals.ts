import type { Block } from '../document/document.ts';
import { saysAny } from '../page/wordings/says-any.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { phrasePattern, phrasesOf } from '../text/phrases.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

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

/** `5,90 € / month`: what a subscription costs. Words of the longest such line. */
const PRICED = 16;
const PRICE = /\d\s?[€$£¥₩₹₽]|[€$£¥₩₹₽]\s?\d|\d\s?(?:eur|usd|gbp|kr|zł|kč|ft|lei|tl|руб|грн)\b/i;
const perPeriod = phrasePattern(
  'price-period',
  'iu',
  (periods) => `(?:/|\\b(?:per|par|pro|al|por|in)\\s)\\s?${periods}(?![\\p{L}])`,
);

const isPrice = (page: Page, { index, text }: Block, words: number): boolean =>
  words <= PRICED &&
  (page.analysis.table.counts.digits[index] as number) > 0 &&
  PRICE.test(text) &&
  perPeriod().test(text);

export const appeals = defineCleaner({
  id: 'appeals',
  about:
    'Requests to the reader: newsletters, donations, subscriptions, apps. A paragraph that only mentions them is kept.',
  reasons: {
    newsletter: { group: 'offers', about: 'An offer of a newsletter, or its form.' },
    donation: { group: 'offers', about: 'A request for money or support.' },
    subscription: { group: 'offers', about: 'An offer of a subscription, or a paywall that asks for one.' },
    app: { group: 'offers', about: 'An offer of an app, a channel or notifications.' },
  },
  clean(page, { remove, flag }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 45) continue;
      if (isPrice(page, block, traits.words)) flag(block, 'subscription');
      if (traits.wordings === 0) continue;
      const appeal = appealIn(traits);
      if (!appeal || isStep(page, block)) continue;
      // Where a sentence ends and others of the article stand around it, the words alone are not enough.
      const certain = traits.words <= 6 || !traits.isProse || speaksToReader(traits.key) || speaksOfPage(traits.key);
      (certain ? remove : flag)(block, appeal.reason);
    }
  },
});

/** One of several items that ask for something: a step of instructions (`Download the image`), if no other item is an appeal. */
function isStep(page: Page, block: Block): boolean {
  if (block.kind !== 'list-item') return false;
  const beside = [page.blocks[block.index - 1], page.blocks[block.index + 1]].filter(
    (other) => other?.kind === 'list-item' && page.isOpen(other.index),
  ) as Block[];
  return beside.length > 0 && beside.every((other) => appealIn(page.traits(other)) === undefined);
}

const READER = new Set(phrasesOf('reader'));

/** Words are cut at spaces and punctuation, apostrophes aside; a word class of Unicode would cost more than the rest of the cleaner. */
const speaksToReader = (key: string): boolean => key.split(/[\s,.;:!?()"]+/).some((word) => READER.has(word));

const PAGE_ITSELF = phrasesOf('page-itself');

const speaksOfPage = (key: string): boolean => PAGE_ITSELF.some((phrase) => key.includes(phrase));
