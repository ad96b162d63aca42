/** Values that a page's head declares: with their entities decoded, and without what a template leaves where it has none. */

import { phrasesOf } from '../text/phrases.ts';
import { normalizeText } from './normalize-text.ts';

/** Entities that are encoded twice on their way into a head, and those of JSON-LD: readers of HTML have decoded a head's once. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '',
  szlig: 'ß',
  euro: '€',
  pound: '£',
  iexcl: '¡',
  iquest: '¿',
};
/** Letters whose case the name's first letter gives, and letters with a mark. */
const LETTERS: Readonly<Record<string, string>> = { aelig: 'æ', oelig: 'œ', oslash: 'ø', eth: 'ð', thorn: 'þ' };
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  const small = name.toLowerCase();
  if (name.startsWith('#')) {
    const code = small[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    const isCharacter = code > 0 && code <= LAST_CODE && (code < FIRST_SURROGATE || code > LAST_SURROGATE);
    return isCharacter ? String.fromCodePoint(code) : entity;
  }
  const letter = LETTERS[small];
  if (letter) return name[0] === small[0] ? letter : letter.toUpperCase();
  const mark = MARKS[small.slice(1)];
  return mark ? `${name[0]}${mark}`.normalize('NFC') : (NAMED[small] ?? entity);
}
const LAST_CODE = 0x10ffff;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Marks of a template that was not filled in: `{{title}}`, `<%= title %>`, `${title}`, `%title%`, `[title]`. */
const TEMPLATE = /\{\{|\{%|<[%?]|\$\{|\[object |^%{1,2}\w[\w.-]*%{1,2}$|^\[[a-z_]+\]$/;
/** Code of the page, which a broken template or a script within a headline leaves in its declarations. */
const CODE = /\bfunction\s?\w*\(|\(\)\s?=>|\b(?:var|let|const) \w+\s?=|\b(?:document|window)\.\w+[.([]/;

let leftovers: ReadonlySet<string> | undefined;

/** A declared value as text; null where it is empty or a template's leftover. */
export function declaredText(value: string): string | null {
  const text = value.includes('&') ? normalizeText(value.replace(ENTITY, decodeEntity)).trim() : value.trim();
  leftovers ??= new Set(phrasesOf('template-leftover'));
  return text === '' || leftovers.has(text.toLowerCase()) || TEMPLATE.test(text) || CODE.test(text) ? null : text;
}
