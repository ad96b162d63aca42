/** Takes off a title what is not of the headline: the site's name, a date, the name of a section. */
import { nameKey } from '../site-names.ts';

const SEPARATOR = /\s(?:[|–—·•»›>:/-]|::)\s|\s?[|｜]\s?/g;
const LABEL =
  /^(?:title|titel|título|titre|titolo|blog(?: post)?|opinion|commentary|kommentar|kolumne|opinión|opinião|tribune|analysis|news|video|watch|podcast)$/i;
const dateAlone = () => /^(?:(?:\p{L}{3,9}\.? )?\d{1,2},? )?(?:\p{L}{3,9}\.?,? )?\d{4}$/u;

/** The sign of the link to itself that manuals put after a heading. */
const ANCHOR = /\s?(?:¶|🔗)$/;

const namedAsTitle = () => /^(?:title|titel|título|titre|titolo|blog)\s?:\s?(?=\p{Lu})/iu;

/** Whether a part beside the headline names the site, by its own names or by its address. */
function namesSite(part: string, names: ReadonlySet<string>): boolean {
  const plain = nameKey(part);
  if (plain.length < 2) return false;
  const bare = plain.replace(/^the/, '').replace(/(?:com|org|net|blog|news|online)$/, '');
  for (const name of names) {
    if (name === plain || (bare.length > 2 && name === bare)) return true;
    // 'Example Tires' of tires.example.org, 'The Example Team Blog' of exampleteam.com.
    if (name.length >= 5 && plain.includes(name) && plain.length <= name.length + 16) return true;
    if (plain.length >= 5 && name.includes(plain)) return true;
  }
  return false;
}

/**
 * The headline within a title. A part at an end goes where it names the site, gives a date or is a section's label; bars,
 * dashes and colons of the headline itself stay.
 */
export function trimTitle(title: string, names: ReadonlySet<string>): string {
  let text = title.trim().replace(ANCHOR, '');
  if (/^[tb]/i.test(text)) text = text.replace(namedAsTitle(), '');
  for (let round = 0; round < 3; round++) {
    const separators = [...text.matchAll(SEPARATOR)];
    const last = separators.at(-1);
    const first = separators[0];
    if (!last || !first) break;
    const head = text.slice(0, last.index);
    const tail = text.slice(last.index + last[0].length);
    const start = text.slice(0, first.index);
    const rest = text.slice(first.index + first[0].length);
    if (head !== '' && (namesSite(tail, names) || dateAlone().test(tail) || LABEL.test(tail))) text = head;
    else if (rest !== '' && !/:/.test(first[0]) && (namesSite(start, names) || LABEL.test(start))) text = rest;
    else break;
  }
  return text.trim();
}

const SITE_SEPARATOR = /\s[|–—-]\s/g;
const countWords = (text: string): number => text.split(/\s+/).length;

/**
 * The headline within the title of a window, which as a rule ends in the site's name: where that is not known, a last
 * part of a few words after a bar or a dash is taken for it.
 */
export function trimWindowTitle(title: string, names: ReadonlySet<string>): string {
  const trimmed = trimTitle(title, names);
  const separator = trimmed === title.trim() ? [...trimmed.matchAll(SITE_SEPARATOR)].at(-1) : undefined;
  if (!separator) return trimmed;
  const head = trimmed.slice(0, separator.index).trim();
  const tail = trimmed.slice(separator.index + separator[0].length);
  const isHeadline = countWords(head) >= 3 && countWords(tail) <= Math.min(6, countWords(head));
  return isHeadline ? head : trimmed;
}

/** What joins a kicker to a headline: nothing at all, or a mark between spaces. A colon right after a word is the headline's own. */
const ENDS_KICKER = /[\p{L}\p{N}]$|\s[-–—|:/]\s?$/u;
/** Most words of a kicker, and fewest of the title that is left. */
const LONGEST_KICKER = 4;
const SHORTEST_TITLE = 3;

/** A printed headline that ends in the declared title, without the kicker before that: `Culture - The harbour opens`. */
export function withoutKicker(printed: string, declared: string): string {
  const kicker = printed.slice(0, -declared.length);
  const isAtEnd = kicker !== '' && printed.toLowerCase().endsWith(declared.toLowerCase());
  if (!isAtEnd || countWords(declared) < SHORTEST_TITLE) return printed;
  return ENDS_KICKER.test(kicker) && countWords(kicker.trim()) <= LONGEST_KICKER + 1
    ? printed.slice(-declared.length)
    : printed;
}
