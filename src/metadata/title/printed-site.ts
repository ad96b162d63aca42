/** The site's name where a title ends or begins in it: 'The ferry returns | The Quillport Example'. */

import { declaredText } from '../../document/declared-text.ts';
import type { Document } from '../../document/document.ts';
import type { Finding } from '../../page/finding.ts';
import { hostNames, nameKey } from '../site-names.ts';

const SEPARATOR = /\s(?:[|–—·•»›>-]|::)\s|\s?[|｜]\s?/;
/** Longer parts are headlines, in words and in characters. */
const MOST_WORDS = 6;
const LONGEST = 60;
const LONGEST_TITLE = 250;
/** Lines longer than this are looked at no further for the sign of a copyright. */
const LONGEST_LINE = 160;

/** Titles of the page with the names of its site: that of the window, or the first line of a text, which may be it. */
function fullTitles({ head, format, blocks }: Document): string[] {
  const first = blocks[0]?.text ?? '';
  const line = format === 'text' && first.length <= LONGEST_TITLE ? first : '';
  return [head?.title, head?.metas.get('og:title')?.[0], line].flatMap((title) => declaredText(title ?? '') ?? []);
}

/**
 * The part at an end of a title that names the site: by the page's address, or as whose the rights are; null where no part does.
 * @param url the page's address; null where it is not known.
 */
export function findPrintedSite(document: Document, url: string | null): Finding<string> | null {
  const hosts = new Set(hostNames(url).filter((name) => name.length > 3));
  for (const title of fullTitles(document)) {
    const parts = title.split(SEPARATOR).map((part) => part.trim());
    if (parts.length < 2) continue;
    const ends = [parts.at(-1), parts[0]].filter((part): part is string => part !== undefined && isName(part));
    const value = ends.find((part) => namesHost(part, hosts)) ?? ends.find((part) => ownsRights(document, part));
    if (value !== undefined) return { value, rule: 'site-in-title', blocks: [] };
  }
  return null;
}

const isName = (part: string): boolean =>
  part.length > 1 && part.length <= LONGEST && part.split(/\s+/).length <= MOST_WORDS && /\p{L}/u.test(part);

/** Whether a part is the host's name, with an article before it or an ending after it, or none: 'The Daily Example' of dailyexample.com. */
function namesHost(part: string, hosts: ReadonlySet<string>): boolean {
  const plain = nameKey(part);
  return hosts.has(plain) || hosts.has(plain.replace(/^the/, '')) || hosts.has(plain.replace(/(?:com|org|net)$/, ''));
}

/** Whether a line with the sign of a copyright names the part. */
const ownsRights = ({ blocks }: Document, part: string): boolean =>
  blocks.some(({ text }) => text.length <= LONGEST_LINE && text.includes('©') && text.includes(part));
