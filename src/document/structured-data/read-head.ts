import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { cleanLine } from '../block-text.ts';
import type { PageHead } from '../document.ts';
import { attributeName } from '../html/attributes.ts';
import type { PageElement } from '../html/page-tree.ts';
import { readAnnotation } from './annotations.ts';
import { readLinkedData } from './json-ld.ts';

/** Values of one key that are kept: a page of comments has a date for each, and the first tell enough. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 4000;
/** Links to versions in other languages that are looked at: more than there are written languages on any site. */
const MOST_VERSIONS = 200;

/**
 * What a page says of itself. Keys of `metas` are lower-case:
 * - `author`, `og:title`, `datepublished`: the name, property, itemprop or http-equiv of a `meta`;
 * - `hreflang`: the language of a link to a version of the page whose address is the page's own;
 * - `time:datetime`: the `datetime` of each `time`;
 * - `rel:author`: the text of links to an author's page, or the address where it has none;
 * - `itemprop:headline`, `property:schema:author`: microdata and RDFa on elements that show their value.
 */
export function readHead(declarations: readonly PageElement[], source: string, url: string | null): PageHead {
  const metas = new Map<string, string[]>();
  const linkedData: Record<string, unknown>[] = [];
  let language: string | null = null;
  let head = '';
  for (const element of declarations) {
    switch (element.name) {
      case 'meta':
        addMeta(metas, element);
        break;
      case 'html':
        language ??= tidy(element.attribs.lang ?? element.attribs['xml:lang']);
        break;
      case 'script':
        if (isJsonLd(element.get(TYPE))) linkedData.push(...readLinkedData(textOfScript(element)));
        break;
      case 'title':
        head += markupOf(element, source);
        break;
      case 'link':
        if (concernsAddress(element)) head += markupOf(element, source);
        break;
      default:
        for (const { key, value } of readAnnotation(element)) addValue(metas, key, value);
    }
  }
  const $ = load(head);
  const versions: Element[] = [];
  let title: string | null = null;
  let canonicalUrl: string | null = null;
  for (const element of $.root().children()) {
    const { rel, href, hreflang } = element.attribs;
    if (element.name === 'title') title ??= tidy($(element).text());
    else if (hasToken(rel, 'canonical')) canonicalUrl ??= resolve(href, url);
    else if (hreflang) versions.push(element);
  }
  for (const { attribs } of canonicalUrl === null ? [] : versions.slice(0, MOST_VERSIONS)) {
    if (resolve(attribs.href, url) === canonicalUrl) addValue(metas, 'hreflang', attribs.hreflang);
  }
  return { title, metas, linkedData, canonicalUrl, language };
}

/** Whether the link gives the page's own address, or that of a version in another language. */
const concernsAddress = (link: PageElement): boolean =>
  link.get(HREFLANG) !== undefined || /canonical/i.test(link.get(REL) ?? '');

const textOfScript = ({ firstChild }: PageElement): string => (firstChild?.type === 'text' ? firstChild.data : '');

const HREFLANG = attributeName('hreflang');
const REL = attributeName('rel');
const TYPE = attributeName('type');

/** An element as it stands in the source. Its end tag may have more to it than the name. */
const markupOf = ({ startIndex, endIndex }: PageElement, source: string): string =>
  `${source.slice(startIndex, endIndex)}${endIndex < source.length ? '>' : ''}`;

function addMeta(metas: Map<string, string[]>, { attribs }: PageElement): void {
  addValue(metas, attribs.name ?? attribs.property ?? attribs.itemprop ?? attribs['http-equiv'], attribs.content);
}

function addValue(metas: Map<string, string[]>, key: string | undefined, value: string | null | undefined): void {
  const text = tidy(value);
  const name = tidy(key)?.toLowerCase();
  if (!text || !name) return;
  const values = metas.get(name);
  if (!values) metas.set(name, [text]);
  else if (values.length < MOST_VALUES && !values.includes(text)) values.push(text);
}

function tidy(value: string | null | undefined): string | null {
  return value ? cleanLine(value.slice(0, LONGEST_VALUE)) || null : null;
}

const isJsonLd = (type: string | undefined) => type?.trim().toLowerCase().startsWith('application/ld+json') === true;

function hasToken(attribute: string | undefined, token: string): boolean {
  return attribute?.toLowerCase().split(/\s+/).includes(token) === true;
}

/** The address in full; null where it is none or has no base to stand on. */
function resolve(href: string | undefined, url: string | null): string | null {
  const address = tidy(href);
  if (!address) return null;
  try {
    return new URL(address, url ?? undefined).href;
  } catch {
    return null;
  }
}
