/** The kinds of pages. */
export const PAGE_KINDS = ['article', 'documentation', 'forum', 'listing', 'product', 'service'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
