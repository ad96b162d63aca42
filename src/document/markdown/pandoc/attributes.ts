import { NameWords } from '../../html/name-words.ts';

/** What stands in braces behind a heading, a link, a span or a fence: `{#top .menu role="navigation"}`. */
export interface Attributes {
  /** Index behind the closing brace. */
  readonly end: number;
  /** Words of its id, classes and role, lower-cased. */
  readonly names: readonly string[];
}

/**
 * A name, a property or a bare word of a name that holds spaces; the first tells attributes from other braces. What each is, its first
 * character decides, and white space parts them, so the pattern never has a choice.
 */
const NAME = String.raw`[.#][^\s{}"]+`;
const VALUE = String.raw`=(?:"(?:[^"\\]|\\[\s\S])*"|[^\s{}"]*)`;
const KEY = String.raw`[^\s{}".#=][^\s{}"=]*`;
const braces = new RegExp(
  String.raw`\{\s*(?:${NAME}|${KEY}${VALUE}|-)(?:\s+(?:${NAME}|${KEY}(?:${VALUE})?))*\s*\}`,
  'y',
);
const named = /(?:^|\s)(?:[.#]([^\s{}"]+)|role="([^"]*)")/g;

const NO_NAMES: readonly string[] = [];

/** The attributes that begin at an index of a text; null where it has none. */
export function attributesAt(text: string, start: number): Attributes | null {
  braces.lastIndex = start;
  const found = braces.exec(text)?.[0];
  if (found === undefined) return null;
  return { end: start + found.length, names: namesIn(found.slice(1, -1)) };
}

/** Words of the names that attributes give. */
export function namesIn(attributes: string): readonly string[] {
  const split = new NameWords();
  const words = [...attributes.matchAll(named)].flatMap(([, name, role]) => split.of(name ?? role ?? ''));
  return words.length === 0 ? NO_NAMES : [...new Set(words)];
}

/** Where attributes begin that end a heading; its length where it has none. */
export function endWithoutAttributes(heading: string): number {
  const text = heading.trimEnd();
  if (!text.endsWith('}')) return heading.length;
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    if (attributesAt(text, at)?.end === text.length) return at;
  }
  return heading.length;
}
