/** The forms that a corpus has of a page: what browsers, text browsers, libraries and converters make of it. */

import type { ModelKind } from '../src/classifier/model-kind.ts';
import type { PageFormat } from '../src/document/document.ts';

/** Each form with the format that it is read as. */
export const formatOf = {
  innertext: 'text',
  gettext: 'text',
  html: 'html',
  markdown: 'markdown',
  soup: 'text',
  'soup-space': 'text',
  cheerio: 'text',
  wet: 'text',
  lynx: 'text',
  w3m: 'text',
  pdftotext: 'text',
  turndown: 'markdown',
  'py-html2text': 'markdown',
  pandoc: 'markdown',
} as const satisfies Record<string, PageFormat>;

export type PageForm = keyof typeof formatOf;

/** Every page is learned from in these forms. The sets themselves hold them. */
export const mainForms: Readonly<Record<ModelKind, readonly PageForm[]>> = {
  text: ['innertext', 'gettext'],
  marked: ['html', 'markdown'],
};

/** What other tools make of the pages: `forms/<form>.ndjson.br` in the corpus. */
export const otherForms: Readonly<Record<ModelKind, readonly PageForm[]>> = {
  text: ['soup', 'soup-space', 'cheerio', 'wet', 'lynx', 'w3m', 'pdftotext'],
  marked: ['turndown', 'py-html2text', 'pandoc'],
};

/** Other forms that one page is learned from. All of them would take more memory and time than most machines have. */
const OTHERS: Readonly<Record<ModelKind, number>> = { text: 1, marked: 1 };

/**
 * The forms that page `number` of the corpus is learned from: the main ones, and of the others, among those that the page has,
 * as many as `OTHERS` says, in turn by the number.
 */
export function formsOfPage(kind: ModelKind, forms: ReadonlyMap<PageForm, string>, number: number): PageForm[] {
  const others = otherForms[kind].filter((form) => forms.has(form));
  const first = others.length === 0 ? 0 : (number * OTHERS[kind]) % others.length;
  const chosen = [...others.slice(first), ...others.slice(0, first)].slice(0, OTHERS[kind]);
  return [...mainForms[kind].filter((form) => forms.has(form)), ...chosen];
}
