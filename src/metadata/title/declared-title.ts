/** The title that a page declares outside its text. */

import { declaredText } from '../../document/declared-text.ts';
import type { Document, PageHead } from '../../document/document.ts';
import { articlesIn, linkedText } from '../../document/structured-data/linked-data.ts';
import type { Finding } from '../../page/finding.ts';
import { nameKey } from '../site-names.ts';
import { trimTitle, trimWindowTitle } from './trim-title.ts';

interface DeclaredRule {
  readonly id: string;
  readonly read: (head: PageHead) => string | null | undefined;
  readonly trim: (title: string, siteNames: ReadonlySet<string>) => string;
}

/** In the order in which they are tried; the first that gives a title declares it. */
const DECLARED_RULES: readonly DeclaredRule[] = [
  // Lines above the text, such as front matter.
  { id: 'stated-title', read: ({ isStated, title }) => (isStated ? title : null), trim: trimTitle },
  {
    id: 'linked-headline',
    read: (head) => articlesIn(head).flatMap((article) => linkedText(article.headline))[0],
    trim: trimTitle,
  },
  {
    id: 'declared-title',
    read: ({ metas }) => (metas.get('og:title') ?? metas.get('twitter:title'))?.[0],
    trim: trimTitle,
  },
  { id: 'window-title', read: ({ title }) => title, trim: trimWindowTitle },
];

/** Longer texts are summaries, in characters. */
const LONGEST_TITLE = 250;

/** Whether a text is a title: neither a summary nor the site's name alone. */
const isTitle = (text: string, siteNames: ReadonlySet<string>): boolean =>
  text !== '' && text.length <= LONGEST_TITLE && !siteNames.has(nameKey(text));

/** The title in the page's head; null where it has none, or no more than the site's name. */
export function findDeclared({ head }: Document, siteNames: ReadonlySet<string>): Finding<string> | null {
  for (const { id, read, trim } of head ? DECLARED_RULES : []) {
    const value = trim(declaredText(read(head as PageHead) ?? '') ?? '', siteNames);
    if (isTitle(value, siteNames)) return { value, rule: id, blocks: [] };
  }
  return null;
}

/** All titles that the page's head gives, the most reliable first. */
export function declaredTitles({ head }: Document, siteNames: ReadonlySet<string>): string[] {
  return DECLARED_RULES.flatMap(({ read, trim }) => {
    const value = head ? trim(declaredText(read(head) ?? '') ?? '', siteNames) : '';
    return isTitle(value, siteNames) ? [value] : [];
  });
}

const SEPARATOR = /\s[|–—·•»›>:-]\s|\s?[|｜]\s?/;

/** The parts of the window's title beside the title that the page declares, as name keys: names of its site and sections. */
export function namesBesideTitle({ head }: Document, title: string): ReadonlySet<string> {
  const declared = nameKey(title);
  const parts = (head?.title ?? '').split(SEPARATOR).map(nameKey);
  const others = parts.filter((part) => part !== '' && !declared.includes(part));
  return new Set(others.length < parts.length ? others : []);
}
