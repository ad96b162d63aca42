/** Fields that only a page's head gives: its section, its tags, its description and its address. */

import { declaredText } from '../document/declared-text.ts';
import { declaredUrl } from '../document/declared-url.ts';
import type { Document, PageHead } from '../document/document.ts';
import { articlesIn, linkedText } from '../document/structured-data/linked-data.ts';
import type { Finding } from '../page/finding.ts';

interface HeadRule {
  readonly id: string;
  readonly read: (head: PageHead) => readonly string[];
}

const meta = (id: string, ...keys: string[]): HeadRule => ({
  id,
  read: (head) => keys.map((key) => head.metas.get(key) ?? []).find((values) => values.length > 0) ?? [],
});
const linked = (id: string, key: string): HeadRule => ({
  id,
  read: (head) =>
    articlesIn(head)
      .map((article) => linkedText(article[key]))
      .find((values) => values.length > 0) ?? [],
});

const SECTION_RULES = [
  meta('meta-section', 'article:section', 'parsely-section', 'itemprop:articlesection', 'section'),
  linked('linked-section', 'articleSection'),
];
const TAG_RULES = [
  meta('meta-tags', 'article:tag', 'parsely-tags'),
  linked('linked-keywords', 'keywords'),
  meta('meta-keywords', 'news_keywords', 'keywords', 'tags'),
];
const DESCRIPTION_RULES = [
  meta('meta-description', 'description', 'og:description', 'twitter:description', 'dc.description'),
  linked('linked-description', 'description'),
];

function first<T>(
  head: PageHead | null,
  rules: readonly HeadRule[],
  make: (values: readonly string[]) => T | null,
): Finding<T> | null {
  for (const { id, read } of head ? rules : []) {
    const value = make(read(head as PageHead));
    if (value !== null) return { value, rule: id, blocks: [] };
  }
  return null;
}

const one = (values: readonly string[]): string | null => declaredText(values[0] ?? '');

/** Tags are given one by one or as a list in one value; a hundred are more than any page means. */
const many = (values: readonly string[]): readonly string[] | null => {
  const texts = values.flatMap((value) => declaredText(value) ?? []);
  const tags = (texts.length === 1 ? (texts[0] ?? '').split(/[,;]/) : texts).flatMap((tag) => declaredText(tag) ?? []);
  const unique = [...new Set(tags)].filter((tag) => tag.length <= 80);
  return unique.length > 0 ? unique.slice(0, 100) : null;
};

export const findSection = ({ head }: Document): Finding<string> | null => first(head, SECTION_RULES, one);
export const findTags = ({ head }: Document): Finding<readonly string[]> | null => first(head, TAG_RULES, many);
export const findDescription = ({ head }: Document): Finding<string> | null => first(head, DESCRIPTION_RULES, one);

/** The address that the page gives for itself, in full. */
export function findCanonicalUrl({ head }: Document): Finding<string> | null {
  const url = declaredUrl(head);
  return url && { ...url, blocks: [] };
}
