/** The languages that a page says it is in, outside its text. */
import type { PageHead } from '../../document/document.ts';
import { articlesIn, linkedText } from '../../document/structured-data/linked-data.ts';
import { languageOfTag } from '../../text/language-tag.ts';

export interface DeclaredLanguage {
  /** ISO 639 code. */
  readonly language: string;
  readonly rule: string;
  /** How much the declaration counts. */
  readonly weight: number;
}

interface LanguageRule {
  readonly rule: string;
  readonly weight: number;
  readonly read: (head: PageHead) => readonly string[];
}

const meta =
  (...keys: string[]) =>
  (head: PageHead) =>
    keys.flatMap((key) => head.metas.get(key) ?? []);

/** What is written by hand for one page counts more than what a system fills in for all of a site's. */
const RULES: readonly LanguageRule[] = [
  { rule: 'lang-attribute', weight: 1.5, read: ({ language }) => (language ? [language] : []) },
  {
    rule: 'linked-language',
    weight: 1.3,
    read: (head) => [
      ...articlesIn(head).flatMap(({ inLanguage }) => languagesIn(inLanguage)),
      ...meta('inlanguage', 'itemprop:inlanguage', 'property:schema:inlanguage')(head),
    ],
  },
  { rule: 'alternate-link', weight: 1.3, read: meta('hreflang') },
  {
    rule: 'content-language',
    weight: 1,
    read: meta('content-language', 'language', 'dc.language', 'dcterms.language'),
  },
  { rule: 'open-graph-locale', weight: 1, read: meta('og:locale') },
];

/** `inLanguage` is a tag, or a `Language` whose `alternateName` is one. */
const languagesIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap((one) => {
    const { alternateName } = (typeof one === 'object' && one !== null ? one : {}) as { alternateName?: unknown };
    return linkedText(alternateName ?? one);
  });

/** One language of each kind of declaration; a kind that names several says nothing. */
export function declaredLanguages(head: PageHead | null): DeclaredLanguage[] {
  if (!head) return [];
  return RULES.flatMap(({ rule, weight, read }) => {
    const languages = new Set(
      read(head)
        .flatMap((value) => value.split(','))
        .map(languageOfTag),
    );
    languages.delete(null);
    const [language] = languages;
    return languages.size === 1 && language ? [{ language, rule, weight }] : [];
  });
}
