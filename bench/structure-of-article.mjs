// What an article holds besides its words, in the form in which the truths of bench/structure.mjs give it.

const spaces = (text) => text.replaceAll(/\s+/g, ' ').trim();
const letters = (text) =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
const sameText = (a, b) => letters(a) === letters(b) && letters(a) !== '';

/** An item of the truth holds the items of the lists in it; the first words of an item tell it from others. */
const sameItem = (a, b) => {
  const [whole, own] = [letters(a), letters(b)];
  return own !== '' && whole !== '' && (whole.startsWith(own) || own.startsWith(whole));
};

/** Spaces at the ends of lines do not show. */
const codeLines = (code) =>
  code
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** The kinds: where the truth has them, and when one of the truth and one of ours agree. */
export const KINDS = [
  {
    name: 'links',
    truthOf: ({ links }) => links.filter(([text]) => letters(text) !== '' && text !== 'edit'),
    textOf: ([text]) => text,
    agree: ([text, href], [ourText, ourHref]) => sameText(text, ourText) && sameAddress(href, ourHref),
  },
  {
    name: 'images',
    // A page shows separators many times; addresses of the machine that wrote the page are none.
    truthOf: ({ images }) => [...new Set(images)].filter((src) => /^https?:/.test(src)),
    textOf: () => '',
    agree: sameAddress,
  },
  { name: 'ordered items', truthOf: ({ items }) => items.ol, textOf: (item) => item, agree: sameItem },
  { name: 'other items', truthOf: ({ items }) => items.ul, textOf: (item) => item, agree: sameItem },
  {
    // Readability makes second-level headings of those of the first level, and leaves the links of editors in.
    name: 'headings',
    truthOf: ({ headings }) =>
      headings
        .map(([level, text]) => [level, text.replace(/\[edit\]$/, '')])
        .filter(([, text]) => letters(text) !== ''),
    textOf: ([, text]) => text,
    agree: ([level, text], [ourLevel, ourText]) => level === Math.max(2, ourLevel) && sameText(text, ourText),
  },
  {
    name: 'table cells',
    truthOf: ({ rows }) => rows.flatMap((row) => row.split('\t')).filter((cell) => letters(cell) !== ''),
    textOf: (cell) => cell,
    agree: sameText,
  },
  {
    name: 'code',
    truthOf: ({ code }) => code,
    textOf: (code) => code,
    agree: (a, b) => codeLines(a) === codeLines(b),
  },
  { name: 'strong', truthOf: ({ strong }) => strong.filter(letters), textOf: (text) => text, agree: sameText },
  { name: 'emphasis', truthOf: ({ em }) => em.filter(letters), textOf: (text) => text, agree: sameText },
];

function sameAddress(a, b) {
  try {
    return decodeURI(new URL(a).href) === decodeURI(new URL(b).href);
  } catch {
    return a === b;
  }
}

/** @param {import('../dist/index.js').Article} article of schema version 2 */
export function structureOf({ blocks, images }) {
  const marked = (kind) =>
    blocks.flatMap(({ text, marks = [] }) =>
      marks.filter((mark) => mark.kind === kind).map((mark) => ({ ...mark, text: text.slice(mark.start, mark.end) })),
    );
  const items = (isOrdered) =>
    blocks.filter(({ list }) => list && !list.continues && list.ordered === isOrdered).map(({ text }) => spaces(text));
  return {
    links: marked('link')
      .filter(({ text }) => letters(text) !== '')
      .map(({ text, href }) => [text, href]),
    images: images.map(({ src }) => src),
    'ordered items': items(true),
    'other items': items(false),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ level, text }) => [level, text]),
    'table cells': blocks
      .flatMap(({ text, cells = [] }) => cells.map(({ start, end }) => text.slice(start, end)))
      .filter((cell) => letters(cell) !== ''),
    code: blocks.filter(({ kind }) => kind === 'code').map(({ text }) => text),
    strong: marked('strong')
      .map(({ text }) => text)
      .filter(letters),
    emphasis: marked('emphasis')
      .map(({ text }) => text)
      .filter(letters),
  };
}
