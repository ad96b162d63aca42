/** Keys under which pages state their dates in metas, microdata and front matter, the most exact vocabularies first. */

export const PUBLISHED_KEYS: readonly string[] = [
  ...[
    'article:published_time',
    'datepublished',
    'og:published_time',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
  ],
  ...[
    'cxenseparse:recs:publishtime',
    'shareaholic:article_published_time',
    'vr:published_time',
    'bt:pubdate',
    'rnews:datepublished',
    'article:published',
  ],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'dcterms.created',
    'datecreated',
    'article:created_time',
    'weibo:article:create_at',
  ],
  ...[
    'citation_online_date',
    'citation_publication_date',
    'citation_date',
    'prism.publicationdate',
    'eprints.datestamp',
  ],
  ...[
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publication-date',
    'publicationdate',
    'published',
    'publish_time',
    'published_time',
  ],
  ...[
    'article_date_original',
    'originalpublicationdate',
    'article.published',
    'date_published',
    'displaydate',
    'created',
    'date',
  ],
];

export const MODIFIED_KEYS: readonly string[] = [
  ...[
    'article:modified_time',
    'datemodified',
    'og:updated_time',
    'article:updated_time',
    'og:article:modified_time',
    'dcterms.modified',
    'dc.date.modified',
    'dc.modified',
  ],
  ...[
    'last-modified',
    'lastmod',
    'last_modified',
    'date_modified',
    'modified',
    'moddate',
    'updated',
    'article.updated',
    'revised',
    'weibo:article:update_at',
  ],
];

/** Where readers of HTML put the `datetime` attributes of `time` elements. */
export const TIME_KEY = 'time:datetime';
