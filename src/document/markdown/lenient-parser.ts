/**
 * A parser of Markdown that forgives what converters of HTML get wrong: they write addresses as they find them, with spaces or
 * of schemes that no one may follow, or broken over lines like words, bold words that touch their neighbours, and tables whose
 * ruling row has empty cells.
 */

// markdown-it: of the parsers that know tables and give lines, as fast as any (24 MB/s, micromark with mdast 2 MB/s), 25 ms to load.
import MarkdownIt, { type MarkdownIt as MarkdownItInstance } from 'markdown-it';

/** Converters fence code; what they indent by four spaces is the content of lists, so indented code is off. */
export function lenientParser(maxNesting: number): MarkdownItInstance {
  const parser = new MarkdownIt({ html: true, maxNesting }).disable('code');
  // Nothing is shown, so no address does harm; one that is refused would leave its link's marks in the text.
  parser.validateLink = () => true;
  // Nor is any followed, so none needs encoding, which would take a quarter of the parser's time.
  parser.normalizeLink = (address) => address;
  const { parseLinkDestination, parseLinkTitle } = parser.helpers;
  parser.helpers.parseLinkDestination = (text, start, max) => {
    const found = parseLinkDestination(text, start, max);
    const end = text[start - 1] === '(' ? endOfLooseAddress(text, start, found.ok ? found.pos : start, max) : null;
    return end === null ? found : { ok: true, pos: end, str: text.slice(start, end) };
  };
  parser.helpers.parseLinkTitle = (text, start, max, previous) => {
    const found = parseLinkTitle(text, start, max, previous);
    const end = found.ok && text[start] === '"' ? endOfLooseTitle(text, found.pos) : null;
    return end === null ? found : { ...found, pos: end };
  };
  parser.inline.State = class extends parser.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (scanned.length < 2 || this.src[start] !== '*') return scanned;
      const inkBefore = isInk(this.src[start - 1]);
      const inkAfter = isInk(this.src[start + scanned.length]);
      return { ...scanned, can_open: inkAfter, can_close: inkBefore };
    }
  };
  return parser;
}

const isInk = (char: string | undefined) => char !== undefined && char.trim() !== '';

/** Longest address with spaces that is looked for, in characters; pictures within an address are longer. */
const LONGEST_ADDRESS = 1000;
const LONGEST_DATA = 20_000;
const beginsData = /[ \n]*<?data:/y;
const afterAddress = /[ \n]*(?:\)|["'(])/y;
const restOfAddress = /[^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)*(?=\))/y;

/** Where an address ends that goes on behind a space or on the next line: before the parenthesis that closes the link. Null where it does not. */
function endOfLooseAddress(text: string, start: number, from: number, max: number): number | null {
  afterAddress.lastIndex = from;
  if (afterAddress.test(text)) return null;
  beginsData.lastIndex = start;
  const longest = beginsData.test(text) ? LONGEST_DATA : LONGEST_ADDRESS;
  const window = text.slice(from, Math.min(max, from + longest));
  restOfAddress.lastIndex = 0;
  const rest = restOfAddress.exec(window)?.[0];
  if (rest === undefined) return null;
  const title = /["'] *$/.test(rest) ? rest.search(/ ["']/) : -1;
  return from + (title === -1 ? rest.length : title);
}

const afterTitle = /[ \n]*(?:\)|\n|$)/y;

/** Where a title ends that has quotation marks inside: behind the mark before the parenthesis that closes the link. */
function endOfLooseTitle(text: string, from: number): number | null {
  afterTitle.lastIndex = from;
  if (afterTitle.test(text)) return null;
  const rest = text.slice(from, from + LONGEST_ADDRESS).search(/"\)|\]\(/);
  return rest !== -1 && text[from + rest] === '"' ? from + rest + 1 : null;
}

const rulingRow = /^ {0,3}\|(?:[ \t]*(?:(?::-*|-+):?[ \t]*)?\|)+[ \t]*$/;
const emptyCell = /\|[ \t]*(?=\|)/g;

/** A table's ruling row with every cell ruled, as the parser expects it; other lines as they are. */
export function mendRuling(line: string): string {
  return line.includes('---') && rulingRow.test(line) ? line.replace(emptyCell, '| --- ') : line;
}
