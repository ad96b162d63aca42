/** Features from which the kind of a page is detected: what it declares, the words of its address, and how its lines are made. */
import { objectsIn } from '../../document/structured-data/linked-data.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { type PhraseClass, phrasesOf } from '../../text/phrases.ts';

export const kindFeatureNames = [
  'bias',
  'declaresArticle',
  'declaresForum',
  'declaresProduct',
  'declaresListing',
  'declaresDocumentation',
  'graphArticle',
  'graphProduct',
  'graphWebsite',
  'addressForum',
  'addressDocumentation',
  'addressListing',
  'addressProduct',
  'addressArticle',
  'addressDated',
  'addressSlug',
  'addressRoot',
  'blocks',
  'words',
  'prose',
  'wordsOfBlock',
  'links',
  'code',
  'headings',
  'items',
  'dates',
  'forumLines',
  'buyControls',
  'prices',
  'hasByline',
  'hasDate',
  'titleAsks',
] as const;

/** Types of structured data by what they declare. */
const TYPES: readonly RegExp[] = [
  /(?<!Tech)Article$|BlogPosting|^Report$|^Recipe$/,
  /^(?:DiscussionForumPosting|QAPage|Question|SocialMediaPosting)$/,
  /^(?:Product|ProductGroup|Offer|AggregateOffer)$/,
  /^(?:CollectionPage|SearchResultsPage|ItemList|OfferCatalog|ProfilePage)$/,
  /^(?:TechArticle|APIReference|SoftwareSourceCode)$/,
];

const ADDRESSES = (['url-forum', 'url-documentation', 'url-listing', 'url-product', 'url-article'] as const).map(
  wordsOf,
);
const FORUM_LINES = wordsOf('forum-line');
const BUY_CONTROLS = wordsOf('buy-control');

/** `$5`, `5,90 €`. */
const PRICE = /[€$£¥₹₽]\s?\d|\d\s?(?:[€£¥₹₽]|eur\b|usd\b|kr\b|zł)/i;
/** Longest line that a control or a price is, in words. */
const SHORT = 6;
const MOST_BLOCKS = 3000;

function wordsOf(name: PhraseClass): ReadonlySet<string> {
  return new Set(phrasesOf(name));
}

/** What the finders have found of the page. */
export interface FoundFields {
  readonly title: { readonly value: string } | null;
  readonly byline: unknown;
  readonly datePublished: unknown;
}

/** The values of the features, in the order of their names; most lie between 0 and 3. */
export function kindFeatures(page: PageAnalysis, found: FoundFields): Float64Array {
  return Float64Array.from([
    1,
    ...declared(page),
    ...ofAddress(page.url),
    ...ofLines(page),
    Number(found.byline !== null),
    Number(found.datePublished !== null),
    Number(/[?？؟]\s*$/.test(found.title?.value ?? '')),
  ]);
}

function declared({ document: { head } }: PageAnalysis): number[] {
  const types = head?.linkedData.flatMap(objectsIn) ?? [];
  const graph = head?.metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  return [
    ...TYPES.map((type) => Number(types.some((one) => type.test(one)))),
    Number(graph === 'article'),
    Number(graph.startsWith('product')),
    Number(graph === 'website'),
  ];
}

function ofAddress(url: string | null): number[] {
  let parsed: URL | null = null;
  try {
    parsed = url === null ? null : new URL(url);
  } catch {
    // What is no address says nothing.
  }
  if (!parsed) return new Array(ADDRESSES.length + 3).fill(0);
  const path = parsed.pathname.toLowerCase().split('/').filter(Boolean);
  const last = path.at(-1) ?? '';
  const words = [...parsed.hostname.toLowerCase().split('.').slice(0, -2), ...path.slice(0, 4), last].map((part) =>
    part.replace(/\.\w{2,5}$/, ''),
  );
  return [
    ...ADDRESSES.map((some) => Number(words.some((word) => some.has(word)))),
    Number(/\/(?:19|20)\d\d[/-]?\d\d?/.test(parsed.pathname)),
    Math.min(6, last.split('-').length - 1) / 3,
    Number(path.length === 0),
  ];
}

function ofLines(page: PageAnalysis): number[] {
  const { lengths } = page;
  const blocks = page.blocks.slice(0, MOST_BLOCKS);
  const count = Math.max(1, blocks.length);
  let words = 0;
  let prose = 0;
  let links = 0;
  const seen = { code: 0, heading: 0, item: 0, date: 0, forum: 0, buy: 0, price: 0 };
  for (const block of blocks) {
    const { index, kind, text, hints } = block;
    const length = lengths[index] as number;
    words += length;
    links += length * (hints?.linkDensity ?? 0);
    if (page.isSentence[index]) prose += length;
    if (kind === 'code') seen.code++;
    else if (kind === 'heading') seen.heading++;
    else if (kind === 'list-item' || kind === 'table-row') seen.item++;
    if (length > SHORT) continue;
    if (page.times.isDateLine(block)) seen.date++;
    if (PRICE.test(text)) seen.price++;
    const key = page.traitsOf(index).key.replace(/^[\d.,:\s]{1,12}|[\d.,:\s]{1,12}$/g, '');
    if (FORUM_LINES.has(key)) seen.forum++;
    else if (BUY_CONTROLS.has(key)) seen.buy++;
  }
  const log = (value: number) => Math.log1p(value) / 2;
  return [
    log(count) / 2,
    log(words) / 2,
    prose / Math.max(1, words),
    log(words / count),
    links / Math.max(1, words),
    log(seen.code),
    log(seen.heading),
    seen.item / count,
    log(seen.date),
    log(seen.forum),
    log(seen.buy),
    log(seen.price),
  ];
}
