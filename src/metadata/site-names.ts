/** The names under which a page's site goes: to trim titles by, and to know a site from an author. */

import { declaredText } from '../document/declared-text.ts';
import type { Document, PageHead } from '../document/document.ts';
import { hostOf } from '../document/host.ts';
import { articlesIn, linkedText, objectsIn } from '../document/structured-data/linked-data.ts';
import type { Finding } from '../page/finding.ts';

const SITE_KEYS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'];

/** Letters and digits alone, in lower case: 'The Daily-Example' and 'thedailyexample.com' meet. */
export function nameKey(text: string): string {
  if (/^[a-z\d\x20]*$/i.test(text)) return text.toLowerCase().replaceAll(' ', '');
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(/^[\0-\x7f]*$/.test(plain) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, '');
}

/** What the head says the site is called, the most reliable first. */
function declaredNames(head: PageHead | null): string[] {
  if (!head) return [];
  const names = SITE_KEYS.slice(0, 1).flatMap((key) => head.metas.get(key) ?? []);
  for (const object of head.linkedData) {
    if (objectsIn(object).some((type) => type === 'WebSite')) names.push(...linkedText(object.name));
    names.push(...linkedText(object.publisher));
  }
  names.push(...SITE_KEYS.slice(1).flatMap((key) => head.metas.get(key) ?? []));
  return names
    .flatMap((name) => declaredText(name) ?? [])
    .filter((name) => name.length <= 60 && !/^https?:/.test(name));
}

/** The parts of a host that may be a name: 'www.news.example.co.uk' gives 'example' and 'newsexample'. */
export function hostNames(url: string | null): string[] {
  const labels = hostOf(url)?.split('.') ?? [];
  const isSecondLevel = labels.length > 2 && /^(?:co|com|org|net|ac|gov|edu)$/.test(labels.at(-2) ?? '');
  const own = labels.slice(0, isSecondLevel ? -2 : -1);
  return [...own.filter((label) => label.length > 2), own.join(''), labels.join('')].map(nameKey);
}

/** The name keys of all names of the site. */
export function siteNames(document: Document, url: string | null): Set<string> {
  const names = [...declaredNames(document.head).map(nameKey), ...hostNames(url)];
  return new Set(names.filter((name) => name.length > 1));
}

/** The site's name, where the head gives it. */
export function findSiteName(document: Document): Finding<string> | null {
  const value = declaredNames(document.head)[0];
  return value ? { value, rule: 'declared-site', blocks: [] } : null;
}

const PUBLISHER_KEYS = ['publisher', 'dc.publisher', 'dcterms.publisher', 'citation_publisher'];
const LONGEST_PUBLISHER = 100;

/** Who publishes the page, as its head says; the site, where it says no more. */
export function findPublisher({ head }: Document): Finding<string> | null {
  if (!head) return null;
  const found = [
    ...articlesIn(head).map(({ publisher }) => ({ rule: 'linked-publisher', names: linkedText(publisher) })),
    ...PUBLISHER_KEYS.map((key) => ({ rule: 'meta-publisher', names: head.metas.get(key) ?? [] })),
    { rule: 'declared-site', names: head.metas.get('og:site_name') ?? [] },
  ];
  for (const { rule, names } of found) {
    const value = names.map(declaredText).find(isNameOfHouse);
    if (value) return { value, rule, blocks: [] };
  }
  return null;
}

const isNameOfHouse = (name: string | null): name is string =>
  name !== null && name.length <= LONGEST_PUBLISHER && !/^https?:/.test(name);
