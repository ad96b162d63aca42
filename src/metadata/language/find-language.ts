/**
 * The language that an article is written in: what its body reads as and what the page says are weighed together. Declarations
 * are often those of a theme, a system or another page, so a body that is long enough to be sure of outweighs them all; of a
 * short one they are more likely to be right.
 */
import type { Block, PageHead } from '../../document/document.ts';
import { languageByWords } from '../../page/detect-language.ts';
import type { Finding } from '../../page/finding.ts';
import type { TokenTable } from '../../page/token-table.ts';
import { isInLettersOf } from '../../text/alphabets.ts';
import { languageOfTag } from '../../text/language-tag.ts';
import { maySeem } from '../../text/look-alikes.ts';
import { type DeclaredLanguage, declaredLanguages } from './declared-languages.ts';

/** Characters of a body that show its language surely, and the most that are read. */
const LONG = 250;
const ENOUGH = 6000;

/** What the words of a long body count, more than all declarations together, and those of a short one, less than one. */
const LONG_WEIGHT = 10;
const SHORT_WEIGHT = 0.9;
/** What the element counts that most of the body stands in, if it has a language of its own: it is nearer than the page's. */
const ELEMENT_WEIGHT = 2;

/**
 * `ofPage` is what all of the page reads as: the last resort, where the body leaves doubt and nothing is declared. Null where
 * neither body nor page shows it.
 */
export function findLanguage(
  table: TokenTable,
  body: readonly Block[],
  { head, ofPage }: { readonly head: PageHead | null; readonly ofPage: string | null },
): Finding<string> | null {
  const { blocks, marked } = ownText(body);
  const stated = [...(marked === null ? [] : [ofElements(marked)]), ...declaredLanguages(head)];
  // Most declarations name the same language, and letters are looked at once for each.
  const named = [...new Set(stated.map(({ language }) => language))];
  const text = named.length === 0 ? '' : blocks.map((block) => block.text.slice(0, ENOUGH)).join('\n');
  const possible = new Set(named.filter((one) => isInLettersOf(text, one)));
  const declared = stated.filter(({ language }) => possible.has(language));
  const seeming = languageByWords(table, blocks);
  const length = blocks.reduce((sum, block) => sum + block.text.length + 1, 0);
  const weight = length >= LONG ? LONG_WEIGHT : SHORT_WEIGHT;
  const candidates = [
    ...(seeming === null ? [] : [{ language: declaredLikeness(seeming, declared), rule: 'words-of-body', weight }]),
    ...declared,
  ];
  const found = chooseLanguage(candidates);
  if (found) return { value: found.language, rule: found.rule, blocks: [] };
  return ofPage === null ? null : { value: ofPage, rule: 'text-of-page', blocks: [] };
}

const ofElements = (language: string): DeclaredLanguage => ({
  language,
  rule: 'lang-of-body',
  weight: ELEMENT_WEIGHT,
});

/** The language that a text which seems to be in `seeming` is in: one that resembles it, where the page names that. */
const declaredLikeness = (seeming: string, declared: readonly DeclaredLanguage[]): string =>
  declared.find(({ language }) => maySeem(language, seeming))?.language ?? seeming;

/** Of the most likely language the declaration that counts most; of equals the first. */
function chooseLanguage(candidates: readonly DeclaredLanguage[]): DeclaredLanguage | null {
  const sums = new Map<string, number>();
  for (const { language, weight } of candidates) sums.set(language, (sums.get(language) ?? 0) + weight);
  const most = Math.max(...sums.values());
  return (
    candidates
      .filter(({ language }) => sums.get(language) === most)
      .sort((a, b) => b.weight - a.weight)
      .at(0) ?? null
  );
}

/**
 * The text of the blocks in the language that most of the body is marked as being in, and that language where the marks are
 * nearer than the page's own: what is quoted in another is not the page's. Code is in none.
 */
function ownText(body: readonly Block[]): { readonly blocks: readonly Block[]; readonly marked: string | null } {
  const prose = body.filter(({ kind }) => kind !== 'code');
  const languages = prose.map(({ hints }) => (hints?.language ? languageOfTag(hints.language) : null));
  const lengths = new Map<string | null, number>();
  for (const [at, { text }] of prose.entries()) {
    const language = languages[at] as string | null;
    lengths.set(language, (lengths.get(language) ?? 0) + text.length);
  }
  let marked: string | null = null;
  let most = 0;
  for (const [language, length] of lengths) if (length > most) [marked, most] = [language, length];
  const blocks: Block[] = [];
  let length = 0;
  for (const [at, block] of prose.entries()) {
    if (length >= ENOUGH) break;
    if (languages[at] !== marked) continue;
    blocks.push(block);
    length += block.text.length + 1;
  }
  return { blocks, marked };
}
