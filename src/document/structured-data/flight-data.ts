/**
 * What React's server components send for the browser to build the page from, as Next.js leaves it in the page's scripts:
 * `self.__next_f.push([1,"…"])`. The strings of all scripts, one after another, are rows: an id in hexadecimal, a colon, and
 * a JSON value up to the line's end, or `T`, the length of a text in bytes of UTF-8, a comma, and the text.
 */
import { stringLiterals } from './string-literals.ts';

const push = /^\s*(?:self|window)\.__next_f\.push\(\[1,/;

export const isFlightScript = (script: string): boolean => push.test(script);

/** The strings of a page's flight data, in their order. An element's text is one string, with `<p>` or the like around it. */
export function flightStrings(scripts: readonly string[]): string[] {
  const stream = scripts
    .map((script) => stringLiterals(script.slice(push.exec(script)?.[0].length)).next().value ?? '')
    .join('');
  const strings: string[] = [];
  for (let at = 0; at < stream.length; ) {
    rowStart.lastIndex = at;
    const start = rowStart.exec(stream);
    if (!start) {
      at = nextLine(stream, at);
      continue;
    }
    const from = at + start[0].length;
    if (start[1] !== undefined) {
      const end = endOfBytes(stream, from, Number.parseInt(start[1], 16));
      strings.push(stream.slice(from, end));
      at = end;
    } else {
      at = nextLine(stream, from);
      addStrings(parse(stream.slice(from, at)), strings);
    }
  }
  return strings;
}

const rowStart = /[\da-f]*:(?:T([\da-f]+),)?/y;

function nextLine(stream: string, from: number): number {
  const feed = stream.indexOf('\n', from);
  return feed === -1 ? stream.length : feed + 1;
}

/** Where so many bytes of UTF-8 end. */
function endOfBytes(stream: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < stream.length; at++) {
    const unit = stream.charCodeAt(at);
    // Either half of a surrogate pair is two bytes of the four.
    left -= unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return at;
}

/** Rows of other kinds, imports among them, are no JSON. */
function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

/** Elements whose strings are one text. */
const TEXTS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre']);

function addStrings(value: unknown, strings: string[]): void {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') strings.push(next);
    else if (isTextElement(next)) strings.push(`<${next[1]}>${textOf(next)}</${next[1]}>`);
    else if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next).reverse()) waiting.push(inner);
    }
  }
}

type FlightElement = readonly ['$', name: string, key: unknown, props: unknown];

const isElement = (value: unknown): value is FlightElement =>
  Array.isArray(value) && value[0] === '$' && value.length > 3;

const isTextElement = (value: unknown): value is FlightElement => isElement(value) && TEXTS.has(value[1]);

/** The strings among an element's descendants, escaped as HTML. */
function textOf(element: FlightElement): string {
  const pieces: string[] = [];
  const waiting: unknown[] = [element];
  while (waiting.length > 0) {
    const next = waiting.pop();
    // One dollar marks a reference, two stand for one.
    if (typeof next === 'string') pieces.push(next.replace(/^\$(?:\$|.*$)/s, (sign) => (sign === '$$' ? '$' : '')));
    else if (isElement(next)) waiting.push((next[3] as { children?: unknown } | null)?.children);
    else if (Array.isArray(next)) for (const inner of [...next].reverse()) waiting.push(inner);
  }
  return pieces.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
