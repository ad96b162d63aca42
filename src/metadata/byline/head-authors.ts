/** The authors that a page's head names, the most reliable first. */

import { declaredText } from '../../document/declared-text.ts';
import type { PageHead } from '../../document/document.ts';
import { articlesIn, linkedText } from '../../document/structured-data/linked-data.ts';
import { isPersonName, isTeamName } from '../../parse/names/name-kinds.ts';
import { readNames } from '../../parse/names/read-names.ts';
import { phrasesOf } from '../../text/phrases.ts';
import { nameKey } from '../site-names.ts';

export interface HeadAuthors {
  readonly rule: string;
  readonly authors: readonly string[];
}

/** Where the head names authors, best first; `twitter:creator` is an account and names none. */
const METAS: readonly { readonly key: string; readonly rule: string; readonly isOnlyOne?: true }[] = [
  { key: 'citation_author', rule: 'cited-author' },
  { key: 'parsely-author', rule: 'meta-author' },
  { key: 'sailthru.author', rule: 'meta-author' },
  { key: 'author', rule: 'meta-author' },
  { key: 'article:author', rule: 'meta-author' },
  { key: 'byl', rule: 'meta-author' },
  { key: 'dc.creator', rule: 'meta-author' },
  { key: 'dcterms.creator', rule: 'meta-author' },
  // Elements of the page: comments and cards have authors too, so more than one says nothing.
  { key: 'itemprop:author', rule: 'microdata-author', isOnlyOne: true },
  { key: 'property:schema:author', rule: 'microdata-author', isOnlyOne: true },
  { key: 'rel:author', rule: 'author-link', isOnlyOne: true },
];

/** The rules that go by elements which readers see. */
export const SEEN_RULES: ReadonlySet<string> = new Set(['microdata-author', 'author-link']);

const LEAD = /^(?:by|von|por|par|di|door|written by|author|autor|auteur|autore)(?:\s*:\s*|\s+)(?=\p{Lu})/iu;
const HOLDS_LETTER = /\p{L}/u;
let placeholders: ReadonlySet<string> | undefined;

/** Whether a value names no one: the account of whoever runs the site, or no letter at all. */
function namesNoOne(text: string): boolean {
  placeholders ??= new Set(phrasesOf('author-placeholder'));
  return placeholders.has(text.toLowerCase()) || !HOLDS_LETTER.test(text);
}
const ADDRESS = /^https?:|^\/|@|\.\w+\/|^\S[^\s.]*\.\S+$/;

/** The names in a declared value: one, or a line of them; an address, a number or a placeholder is none. */
function namesIn(value: string): string[] {
  const text = (declaredText(value) ?? '').replace(LEAD, '').trim();
  if (text.length > 300 || namesNoOne(text) || ADDRESS.test(text)) return [];
  const { names, rest } = readNames(text);
  if (names.length > 0 && rest === '') return [...names];
  return text.length <= 60 && !/[:;]/.test(text) ? [text] : [];
}

/** Papers cite their authors with the family name first: 'Roe, Jane'. */
const inOrder = (value: string): string => value.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

/** Each name once; the site is no author beside people. */
function tidy(names: readonly string[], siteNames: ReadonlySet<string>): string[] {
  const unique = [...new Map(names.map((name) => [nameKey(name), name])).values()];
  const people = unique.filter((name) => !isSite(name, siteNames));
  return people.length > 0 ? people : unique;
}

/** Whether a name is the site's own, and not that of a person whose site it is. */
export const isSite = (name: string, siteNames: ReadonlySet<string>): boolean =>
  (siteNames.has(nameKey(name)) || siteNames.has(nameKey(name.replace(/^the /i, '')))) && !isPersonName(name);

export function headAuthors(head: PageHead, siteNames: ReadonlySet<string>): HeadAuthors[] {
  const found: HeadAuthors[] = [];
  for (const article of articlesIn(head)) {
    const authors = tidy(linkedText(article.author ?? article.creator).flatMap(namesIn), siteNames);
    if (authors.length > 0) found.push({ rule: 'linked-author', authors });
  }
  for (const { key, rule, isOnlyOne } of METAS) {
    const values = (head.metas.get(key) ?? []).map((value) => (rule === 'cited-author' ? inOrder(value) : value));
    const authors = tidy(values.flatMap(namesIn), siteNames);
    const isSure =
      !isOnlyOne || (authors.length === 1 && authors.every((name) => isPersonName(name) || isTeamName(name)));
    if (authors.length > 0 && isSure) found.push({ rule, authors });
  }
  return found;
}
