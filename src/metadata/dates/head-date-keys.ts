/**
 * Keys under which pages state their dates in metas, microdata, RDFa and front matter. A key is matched without the prefix
 * that says where it stood (`itemprop:`, `property:schema:`).
 */

/** The date of publication in the vocabularies that mean just that, the most exact first. */
export const PUBLISHED_KEYS: readonly string[] = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'citation_online_date',
  'citation_publication_date',
];

/** The hundred further spellings of the same: `publish-date`, `w-published-date`, `cXenseParse:recs:publishtime`, `pubdate`. */
export const PUBLISHED_PATTERN =
  /publish(?:ed)?[-_.:]?(?:date|time|on|at)?$|(?:^|[-_.:])pub(?:lication)?[-_.:]?date$|date[-_.:]?original$/;

/** What often means publication and sometimes something else. */
export const DATE_KEYS: readonly string[] = [
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'created',
  'citation_date',
  'displaydate',
];

/** The date of the last change. */
export const MODIFIED_KEYS: readonly string[] = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'last-modified',
];

export const MODIFIED_PATTERN = /(?:modified|updated?)[-_.:]?(?:date|time|on|at)?$|^lastmod$|^revised$/;

/** Where the reader of HTML puts the `datetime` attributes of `time` elements. */
export const TIME_KEY = 'time:datetime';
