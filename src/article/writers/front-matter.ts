import type { Article } from '../../schema/article.ts';
import { escapeJson } from '../../text/escape-controls.ts';

/** Fields of an article that describe it. */
const DESCRIBING = [
  'title',
  'byline',
  'authors',
  'siteName',
  'section',
  'tags',
  'datePublished',
  'dateModified',
  'dateline',
  'language',
  'description',
  'url',
  'wordCount',
  'confidence',
  'warnings',
  'id',
] as const satisfies readonly (keyof Article)[];

/** The known fields of an article as YAML, between its fences. Values are JSON, which YAML takes. */
export function writeFrontMatter(article: Article): string {
  const known = DESCRIBING.filter((field) => {
    const value = article[field];
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return ['---', ...known.map((field) => `${field}: ${escapeJson(JSON.stringify(article[field]))}`), '---'].join('\n');
}
