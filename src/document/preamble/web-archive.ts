/** The banner that web archives put above a page: the address that was saved, when, how often. */
import { phrasesAt, phrasesOf } from '../../text/phrases.ts';

/** Of the page that a banner stands above; lines are counted from 0. */
export interface ArchiveBanner {
  readonly url: string;
  /** The line that holds the address. */
  readonly line: number;
  readonly lines: readonly number[];
}

/** Lines from the top where the address stands, and that the banner takes below it. */
const TOP = 6;
const REACH = 40;

const LAST_LINE = 'timestamps';

const savedAddress = /https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/((?:https?:\/\/|www\.)\S+)/i;
const anyAddress = /(?:^|\s)(https?:\/\/\S+)$/;
/** A count, days of captures, a calendar's months and years, a clock: nothing that an article's line would be. */
const calendar =
  /^(?:\d[\d,.]* \p{L}+|\d{1,2} \p{L}{3,9}\.? \d{4}(?: [-–] \d{1,2} \p{L}{3,9}\.? \d{4})?(?: \d{1,2}:\d\d(?::\d\d)?(?: [A-Z]{3})?)?|\p{L}{3,4}\.?|\d{1,4}|f|🐦|❎|\d\d:\d\d:\d\d \p{L}+ \d\d, \d{4})$/u;

const isBannerWord = (line: string): boolean => {
  const text = line.toLowerCase();
  return (
    phrasesOf('web-archive').includes(text) ||
    phrasesAt('web-archive', 'begins').some((one) => text.startsWith(`${one} `))
  );
};

/** The banner at the top of a page; null for none. */
export function readArchiveBanner(lines: readonly string[]): ArchiveBanner | null {
  const filled = [...lines.slice(0, 400).keys()]
    .filter((at) => (lines[at] as string).trim() !== '')
    .slice(0, TOP + REACH);
  const text = (at: number) => (lines[at] as string).trim();
  const top = filled.slice(0, TOP);
  const line = top.find((at) => savedAddress.test(text(at)) || (anyAddress.test(text(at)) && isBannerWord(text(at))));
  if (line === undefined) return null;
  const url = (savedAddress.exec(text(line)) ?? anyAddress.exec(text(line)))?.[1] as string;
  const start = filled.indexOf(line);
  // Before the address stand only the banner's own words, and the title of the window.
  const others = filled.slice(0, start).filter((at) => !isBannerWord(text(at)) && !calendar.test(text(at)));
  if (others.length > 1) return null;
  const before = filled.slice(0, start).filter((at) => !others.includes(at));
  const after = filled.slice(start + 1);
  const untilText = after.findIndex((at) => !isBannerWord(text(at)) && !calendar.test(text(at)));
  // The Wayback Machine's banner may tell at length who collected the page, and ends with the times of its pictures.
  const closing = after.findIndex((at) => text(at).toLowerCase() === LAST_LINE) + 1;
  const end = Math.max(closing, untilText === -1 ? after.length : untilText);
  return {
    url: url.startsWith('www.') ? `http://${url}` : url,
    line,
    lines: [...before, line, ...after.slice(0, end)],
  };
}
