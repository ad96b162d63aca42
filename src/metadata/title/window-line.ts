/** The first line of a text where it is the title of the page's window, as converters of HTML give it. */
import type { Block, Document } from '../../document/document.ts';
import { splitWords } from '../../text/words.ts';
import { nameKey } from '../site-names.ts';
import { trimTitle } from './trim-title.ts';

const SEPARATOR = /\s(?:[|–—·•»›>-]|::)\s|\s?[|｜]\s?/;
const LONGEST_TITLE = 250;
const FEWEST_WORDS = 3;
/** Fewest words of a headline that is printed again, so that what follows it in the first line is no part of it. */
const FEWEST_AGAIN = 5;
/** Most words of the name of a site or of a section. */
const LONGEST_NAME = 6;
/** Lines longer than this are looked at no further for the name of a site. */
const LONGEST_LINE = 120;

const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** A first line that is the title of a page's window. */
export interface WindowLine {
  /** Without the names of the site and section. */
  readonly title: string;
  /** The keys of these names. */
  readonly names: ReadonlySet<string>;
}

/**
 * The first line of a text that ends in names of its site and section, which are known or printed elsewhere on the page; null
 * where there are none, and for a page that gives the title elsewhere.
 */
export function windowLine({ format, head, blocks }: Document, siteNames: ReadonlySet<string>): WindowLine | null {
  const first = blocks[0]?.text ?? '';
  if (format !== 'text' || head?.title || first.length > LONGEST_TITLE || !SEPARATOR.test(first)) return null;
  const names = printedNames(first, blocks);
  const title = trimTitle(first, new Set([...siteNames, ...names]));
  return title !== first.trim() && splitWords(title).length >= FEWEST_WORDS ? { title, names } : null;
}

/**
 * The short parts after the first that are printed as a line of their own, or beside the sign of a copyright: their name keys. All of
 * them where the first is printed alone: it is the headline then.
 */
function printedNames(first: string, blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  const [start = '', ...others] = first.split(SEPARATOR);
  // The longest part is the headline, as at the end of a way to the page.
  const longest = Math.max(start.length, ...others.map(({ length }) => length));
  const parts = others.filter((part) => part !== '' && part.length < longest && countWords(part) <= LONGEST_NAME);
  const nameKeys = new Map(parts.map((part) => [nameKey(part), part.trim()]));
  const headline = start.length === longest && countWords(start) >= FEWEST_AGAIN ? nameKey(start) : null;
  for (let index = 1; index < blocks.length && nameKeys.size > 0; index++) {
    const { text } = blocks[index] as Block;
    if (headline !== null && isSame(text, start, headline)) return new Set(nameKeys.keys());
    if (text.length > LONGEST_LINE) continue;
    for (const [key, part] of nameKeys) {
      if (key.length > 1 && (text.includes('©') ? text.includes(part) : isSame(text, part, key))) names.add(key);
    }
  }
  return names;
}

/** Lengths that differ much spare most lines the rest. */
const isSame = (text: string, part: string, key: string): boolean =>
  Math.abs(text.length - part.length) <= 3 && nameKey(text) === key;
