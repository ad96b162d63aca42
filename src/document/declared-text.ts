/** Values that a page's head declares: with their entities decoded, and without what a template leaves where it has none. */

import { phrasesOf } from '../text/phrases.ts';
import { normalizeText } from './normalize-text.ts';

/** Entities that are encoded twice on their way into a head: readers of HTML have decoded them once. */
const ENTITY = /&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[\da-f]{1,5});/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

const decodeEntity = (entity: string): string => {
  const name = entity.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return NAMED[name] ?? (code > 0 && code <= LAST_CODE ? String.fromCodePoint(code) : entity);
};
const LAST_CODE = 0x10ffff;

/** Marks of a template that was not filled in: `{{title}}`, `<%= title %>`, `${title}`. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|\[object /;

let leftovers: ReadonlySet<string> | undefined;

/** A declared value as text; null where it is empty or a template's leftover. */
export function declaredText(value: string): string | null {
  const text = value.includes('&') ? normalizeText(value.replace(ENTITY, decodeEntity)).trim() : value.trim();
  leftovers ??= new Set(phrasesOf('template-leftover'));
  return text === '' || leftovers.has(text.toLowerCase()) || TEMPLATE.test(text) ? null : text;
}
