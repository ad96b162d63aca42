import type { Random } from './random.ts';

/** What changes an input; `other` is a second one, at times of another form, to cross it with. */
type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const cut = (bytes: Buffer, start: number, end: number, filling: Uint8Array | string = ''): Buffer =>
  Buffer.concat([bytes.subarray(0, start), Buffer.from(filling), bytes.subarray(end)]);

const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n');
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'), 'latin1');

/** Pieces that readers and rules give a meaning to, and characters that break careless ones. */
const TOKENS = [
  ...['<div>', '</div>', '<p>', '<table><tr><td>', '</table>', '<ul><li>', '<script>', '</script>', '<!--', '-->'],
  ...['<a href="javascript:x">', '<article>', '<h1>', '<pre>', '<noscript>', '<template>', '<svg>', '<title>'],
  ...['<script type="application/ld+json">{"@type":"Article","__proto__":{"a":1}}</script>', '<br>', '<![CDATA[', '<'],
  ...['&amp;', '&#0;', '&#x110000;', '&nbsp;', '&lt;b&gt;', '&', '\0', '\x1b[31m', '\r', '\r\n', '\t', '\u0085'],
  ...[
    '# ',
    '> > > ',
    '- ',
    '1. ',
    '```\n',
    '---\n',
    '***',
    '__',
    '[a](b "c")',
    '![x](y)',
    '| a | b |\n|--|--|\n',
    '\\',
  ],
  ...['\u200d', '\u0301\u0301\u0301', '\u202e', '\u2028', '\ufeff', '\ufffe', '\u{1f600}', '\u{e0041}', '字', 'ﷺ', 'İ'],
  ...['{"', '"}', '[', ']', 'null', '1e999', '\\ud800', '"__proto__":', '\\u0000', ',', ':', '"id":"../../x",'],
  ...['By ', 'By A and B', 'Published: ', '14 March 2021', '13 hours ago', 'Related', 'Share', '© 2021', 'Read more: '],
  ...['WARC/1.0\r\n', 'Content-Length: 99\r\n', 'Transfer-Encoding: chunked\r\n', '\r\n\r\n', 'charset=utf-16', 'x'],
];

/** Encodings that a page may come in; some of them are of the other byte order or wrong on purpose. */
const ENCODINGS = ['utf16le', 'latin1', 'utf8'] as const;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flipBytes(bytes, random) {
    const flipped = Buffer.from(bytes);
    for (let left = 1 + random.below(8); left > 0 && bytes.length > 0; left--) {
      const at = random.below(bytes.length);
      flipped[at] = random.below(4) === 0 ? random.below(256) : (bytes[at] as number) ^ (1 << random.below(8));
    }
    return flipped;
  },
  remove: (bytes, random) => cut(bytes, ...random.stretch(bytes.length)),
  repeat(bytes, random) {
    const [start, end] = random.stretch(bytes.length);
    const piece = bytes.subarray(start, end);
    const times = Math.min(1 << random.below(10), Math.ceil(8000 / (piece.length + 1)));
    return cut(bytes, end, end, Buffer.concat(Array(times).fill(piece)));
  },
  splice(bytes, random, other) {
    const [start, end] = random.stretch(other.length);
    return cut(bytes, ...random.stretch(bytes.length), other.subarray(start, end));
  },
  crossOver: (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length))]),
  insertTokens(bytes, random) {
    let grown = bytes;
    for (let left = 1 + random.below(4); left > 0; left--) {
      const at = random.below(grown.length + 1);
      grown = cut(grown, at, at, random.pick(TOKENS).repeat(random.below(8) === 0 ? 1 << random.below(9) : 1));
    }
    return grown;
  },
  swapTokens(bytes, random) {
    const tokens = bytes.toString('latin1').split(/(?<=[\s<>"])/);
    for (let left = 1 + random.below(6); left > 0; left--) {
      const one = random.below(tokens.length);
      const two = random.below(tokens.length);
      [tokens[one], tokens[two]] = [tokens[two] as string, tokens[one] as string];
    }
    return Buffer.from(tokens.join(''), 'latin1');
  },
  shuffleLines(bytes, random) {
    const lines = linesOf(bytes);
    for (let at = lines.length - 1; at > 0; at--) {
      const from = random.below(at + 1);
      [lines[at], lines[from]] = [lines[from] as string, lines[at] as string];
    }
    return joined(lines);
  },
  mixLines(bytes, random, other) {
    const others = linesOf(other);
    return joined(linesOf(bytes).flatMap((line) => (random.below(4) === 0 ? [random.pick(others), line] : [line])));
  },
  endLinesOtherwise: (bytes, random) =>
    joined([linesOf(bytes).join(random.pick(['\r\n', '\r', '\n\n', ' ', '\n\t', '\x0b', '\n> ', '\n    ']))]),
  nest(bytes, random) {
    const times = 1 << random.below(9);
    const [open, close] = random.pick([
      ['<div>', '</div>'],
      ['<blockquote><ul><li>', ''],
      ['<table><tr><td>', '</td></tr></table>'],
      ['<b><i>', ''],
      ['> ', ''],
      ['[', ']'],
      ['{"text":', '}'],
    ] as const);
    return Buffer.concat([Buffer.from(open.repeat(times)), bytes, Buffer.from(close.repeat(times))]);
  },
  recode: (bytes, random) => Buffer.from(bytes.toString(random.pick(ENCODINGS)), random.pick(ENCODINGS)),
};

/** Inputs are kept short: a run is to see many, and length has tests of its own. */
const LONGEST = 1 << 14;

/** A crop of an input and up to six changes to it. */
export function mutate(seed: Buffer, other: Buffer, random: Random): Buffer {
  let bytes = crop(seed, random);
  for (let left = 1 + random.below(6); left > 0; left--) {
    bytes = random.pick(Object.values(MUTATIONS))(bytes, random, other).subarray(0, LONGEST);
  }
  return bytes;
}

/** All of it, or some of its lines: short pages are cleaned sooner, and fail in fewer places at a time. */
function crop(seed: Buffer, random: Random): Buffer {
  if (random.below(3) === 0) return seed.subarray(0, LONGEST);
  const lines = linesOf(seed);
  const start = random.below(lines.length);
  return joined(lines.slice(start, start + 1 + random.below(30))).subarray(0, LONGEST);
}
