/** The authors that a page's head names, the most telling witness first. */
import type { PageHead } from '../../document/document.ts';
import { articlesIn, linkedText } from '../linked-data.ts';
import { readNames } from './read-names.ts';

export interface HeadAuthors {
  readonly rule: string;
  readonly authors: readonly string[];
}

/** Metas whose value is an author, with the rule that they win under; `twitter:creator` is an account and tells none. */
const METAS: readonly (readonly [key: string, rule: string])[] = [
  ['parsely-author', 'meta-author'],
  ['sailthru.author', 'meta-author'],
  ['author', 'meta-author'],
  ['article:author', 'meta-author'],
  ['byl', 'meta-author'],
  ['dc.creator', 'meta-author'],
  ['dcterms.creator', 'meta-author'],
  ['citation_author', 'meta-author'],
  ['itemprop:author', 'microdata-author'],
  ['property:schema:author', 'microdata-author'],
  ['rel:author', 'author-link'],
];

const LEAD = /^(?:by|von|por|par|di|door|written by)\s*:?\s+(?=\p{Lu})/iu;

/** A declared value is a name, or a line of names; an address or an account is neither. */
function namesIn(value: string): string[] {
  if (/^https?:|^\/|@|\.(?:com|org|net)\//.test(value) || value.length > 300) return [];
  const text = value.replace(LEAD, '').trim();
  const { names, rest } = readNames(text);
  return names.length > 0 && rest === '' ? [...names] : text === '' ? [] : [text];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

export function headAuthors(head: PageHead): HeadAuthors[] {
  const found: HeadAuthors[] = [];
  for (const article of articlesIn(head)) {
    const authors = unique(linkedText(article.author ?? article.creator).flatMap(namesIn));
    if (authors.length > 0) found.push({ rule: 'linked-author', authors });
  }
  for (const [key, rule] of METAS) {
    const authors = unique((head.metas.get(key) ?? []).flatMap(namesIn));
    if (authors.length > 0) found.push({ rule, authors });
  }
  return found;
}
