import type { PageElement } from '../html/page-tree.ts';
import { firstNodes } from '../html/traverse.ts';

/** The properties worth keeping; a shop's page annotates hundreds of others. */
const PROPERTIES = new Set([
  'headline',
  'author',
  'creator',
  'datepublished',
  'datecreated',
  'datemodified',
  'publisher',
  'articlesection',
  'keywords',
  'inlanguage',
]);

const LONGEST_TEXT = 300;

export interface Annotation {
  readonly key: string;
  readonly value: string;
}

/** What microdata (`itemprop`), RDFa (`property`), `time` and `rel=author` say on an element that is not a `meta`. */
export function readAnnotation(element: PageElement): Annotation[] {
  const { name, attribs } = element;
  const annotations: Annotation[] = [];
  if (name === 'time' && attribs.datetime) annotations.push({ key: 'time:datetime', value: attribs.datetime });
  if (attribs.rel === 'author') annotations.push({ key: 'rel:author', value: textOf(element) || (attribs.href ?? '') });
  for (const kind of ['itemprop', 'property'] as const) {
    for (const property of (attribs[kind] ?? '').slice(0, LONGEST_TEXT).split(/\s+/)) {
      if (isWanted(property)) annotations.push({ key: `${kind}:${property}`, value: readValue(element) });
    }
  }
  return annotations;
}

/** `schema:author`, `dc:creator` and `author` alike. */
function isWanted(property: string): boolean {
  return PROPERTIES.has(property.slice(property.lastIndexOf(':') + 1).toLowerCase());
}

/** As the HTML Standard (section 5.2.4) finds a property's value, but that a nested item gives its name's text. */
function readValue(element: PageElement): string {
  const { content, datetime, itemscope, typeof: type } = element.attribs;
  if (content !== undefined) return content;
  if (datetime !== undefined) return datetime;
  const named = itemscope !== undefined || type !== undefined ? findName(element) : null;
  return named ? (named.attribs.content ?? textOf(named)) : textOf(element);
}

/** The element that holds an item's name. The search is bounded, since items nest. */
function findName(item: PageElement): PageElement | null {
  for (const node of firstNodes(item, 100, isElement)) {
    if (node.type !== 'element') continue;
    const label = node.attribs.itemprop ?? node.attribs.property;
    if (label === 'name' || label?.endsWith(':name')) return node;
  }
  return null;
}

/** The first characters of an element's text, nodes parted by spaces. */
function textOf(element: PageElement): string {
  let text = '';
  for (const node of firstNodes(element, 200, isElement)) {
    if (node.type === 'text') text += `${node.data.slice(0, LONGEST_TEXT)} `;
    if (text.length > LONGEST_TEXT) break;
  }
  return text.slice(0, LONGEST_TEXT);
}

const isElement = ({ type }: PageElement): boolean => type === 'element';
