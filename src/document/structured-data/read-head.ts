import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { cleanLine } from '../block-text.ts';
import type { PageHead } from '../document.ts';
import { readAnnotation } from './annotations.ts';
import { readLinkedData } from './json-ld.ts';

/** One for all pages: it costs a class to make, and asks nothing of the page that an element stands in. */
const $ = load([]);

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
export function readHead(declarations: readonly Element[], url: string | null): PageHead {
  const metas = new Map<string, string[]>();
  const linkedData: Record<string, unknown>[] = [];
  let title: string | null = null;
  let canonicalUrl: string | null = null;
  let language: string | null = null;
  const versions: Element[] = [];
  for (const element of declarations) {
    const { name, attribs } = element;
    if (name === 'meta') {
      const key = attribs.name ?? attribs.property ?? attribs.itemprop ?? attribs['http-equiv'];
      addValue(metas, key, attribs.content);
    } else if (name === 'title') title ??= tidy($(element).text());
    else if (name === 'html') language ??= tidy(attribs.lang ?? attribs['xml:lang']);
    else if (name === 'script') {
      if (isJsonLd(attribs.type)) linkedData.push(...readLinkedData($(element).text()));
    } else if (name === 'link') {
      if (hasToken(attribs.rel, 'canonical')) canonicalUrl ??= resolve(attribs.href, url);
      else if (attribs.hreflang) versions.push(element);
    } else for (const { key, value } of readAnnotation(element)) addValue(metas, key, value);
  }
  for (const { attribs } of canonicalUrl === null ? [] : versions.slice(0, MOST_VERSIONS)) {
    if (resolve(attribs.href, url) === canonicalUrl) addValue(metas, 'hreflang', attribs.hreflang);
  }
  return { title, metas, linkedData, canonicalUrl, language };
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
