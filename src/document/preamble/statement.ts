/** What lines around the text say of the page: front matter, labels with their values, the banner of an archive. */
import { cleanLine } from '../block-text.ts';
import type { PageHead, PreambleReason, SetAside } from '../document.ts';

/** What a line states. `other` is nothing that an article has a field for. */
export type StatementKey =
  | 'title'
  | 'author'
  | 'published'
  | 'modified'
  | 'url'
  | 'site'
  | 'description'
  | 'section'
  | 'tags'
  | 'language'
  | 'other';

export interface Statement {
  readonly key: StatementKey;
  /** As the page calls it, lower-cased. */
  readonly name: string;
  readonly values: readonly string[];
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  readonly reason: PreambleReason;
}

/** Lines that are no text of the page, and what they state. */
export interface Preamble {
  readonly statements: readonly Statement[];
  /** Lines, from 1, of which only a part is text: that part. All other lines of the statements are none. */
  readonly rests: ReadonlyMap<number, string>;
}

/** Where a head has what is stated. */
const META_KEYS: Readonly<Partial<Record<StatementKey, string>>> = {
  author: 'author',
  published: 'article:published_time',
  modified: 'article:modified_time',
  site: 'og:site_name',
  description: 'description',
  section: 'article:section',
  tags: 'article:tag',
};

const FIELDS: Readonly<Partial<Record<StatementKey, SetAside['field']>>> = {
  title: 'title',
  author: 'byline',
  published: 'datePublished',
  modified: 'dateModified',
  site: 'siteName',
  description: 'description',
  section: 'section',
  tags: 'tags',
};

/** Entries of front matter that give the address of the lead image. */
const IMAGE_NAMES: ReadonlySet<string> = new Set(['image', 'cover', 'thumbnail']);

/** The head that the statements make; null for none. Of keys stated twice the first value counts, of lists all. */
export function headOf(statements: readonly Statement[]): PageHead | null {
  if (statements.every(({ key }) => key === 'other')) return null;
  const metas = new Map<string, string[]>();
  const first = (key: StatementKey, isGood: (value: string) => boolean = () => true): string | null =>
    statements
      .filter((one) => one.key === key)
      .flatMap(({ values }) => values)
      .map(cleanLine)
      .find((value) => value !== '' && isGood(value)) ?? null;
  for (const { key, name, values } of statements) {
    const list = values.map(cleanLine).filter((value) => value !== '');
    const metaKey = META_KEYS[key] ?? (key === 'other' && !IMAGE_NAMES.has(name) ? null : name);
    if (metaKey === null || list.length === 0) continue;
    metas.set(metaKey, [...(metas.get(metaKey) ?? []), ...list]);
  }
  return {
    title: first('title'),
    metas,
    linkedData: [],
    canonicalUrl: first('url', (value) => URL.canParse(value)),
    language: first('language'),
    isStated: true,
  };
}

/** The statements' lines as entries of the ledger. */
export const setAsideOf = (statements: readonly Statement[], lines: readonly string[]): readonly SetAside[] =>
  statements
    .map(({ key, lines: [first, last], reason }) => ({
      text: cleanLine(lines.slice(first - 1, last).join(' ')),
      lines: [first, last] as const,
      ...(FIELDS[key] && { field: FIELDS[key] }),
      reason,
    }))
    .filter(({ text }) => text !== '');
