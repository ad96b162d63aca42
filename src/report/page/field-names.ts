import type { ArticleField } from '../../schema/article-fields.ts';

/** The fields that a line can become, as the report calls them. */
export const FIELD_NAMES: Readonly<Record<ArticleField, string>> = {
  title: 'Title',
  byline: 'Byline',
  datePublished: 'Published',
  dateModified: 'Changed',
  siteName: 'Site',
  section: 'Section',
  tags: 'Tags',
  description: 'Description',
};
