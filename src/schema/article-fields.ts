/** What the code needs to know of the article without its schema, which takes milliseconds to load. */

/** The version of the article's shape: raised whenever a consumer of the JSON could notice. */
export const SCHEMA_VERSION = 2;

/** The versions that can be asked for: the present one, and for one minor release the one before it. */
export const SCHEMA_VERSIONS = [1, SCHEMA_VERSION] as const;
export type SchemaVersion = (typeof SCHEMA_VERSIONS)[number];

/** The fields that a block of the page can become. */
export const ARTICLE_FIELDS = [
  'title',
  'byline',
  'datePublished',
  'dateModified',
  'siteName',
  'section',
  'tags',
  'description',
] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** The fields that rules find. */
export const FOUND_FIELDS = [
  ...ARTICLE_FIELDS,
  'authors',
  'dateline',
  'language',
  'canonicalUrl',
  'image',
  'publisher',
] as const;
export type FoundField = (typeof FOUND_FIELDS)[number];
