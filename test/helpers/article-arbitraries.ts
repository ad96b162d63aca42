import fc from 'fast-check';
import type { Article } from '../../src/schema/article.ts';
import { MARK_KINDS } from '../../src/schema/mark-kinds.ts';

type Block = Article['blocks'][number];

/** Words with the signs that Markdown and HTML give a meaning. */
const word = fc.oneof(
  fc.constantFrom(
    'the',
    'boat',
    'quay_side',
    'a*b',
    '**',
    '_x_',
    '~~',
    '`',
    '``c',
    '[',
    ']',
    '](x)',
    '!',
    '<b>',
    '</p>',
    '&amp;',
    '#',
    '+',
  ),
  fc.constantFrom(
    '-',
    '1.',
    '2)',
    '|',
    '\\',
    '\\*',
    '>',
    '"',
    "'",
    '(',
    ')',
    '===',
    '---',
    '```',
    ':',
    'www.example.org',
    '$5',
    '@',
    '^',
    '[x]',
  ),
  fc.constantFrom(
    '<script>alert(1)</script>',
    'onclick=x',
    'javascript:alert(1)',
    '<!--',
    '-->',
    '<img',
    '{',
    '你好',
    'Ünï',
    '🚢',
  ),
  fc.string({ minLength: 1, maxLength: 5 }).map((text) => text.replace(/[\s\p{C}$]/gu, 'x')),
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

/** Marks of a text, whose ends stand at words. */
const marksOf = (text: string): fc.Arbitrary<NonNullable<Block['marks']>> => {
  const starts = [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }) => [index, index + length] as const);
  return fc.array(
    fc
      .tuple(
        fc.nat(starts.length - 1),
        fc.nat(2),
        fc.constantFrom(...MARK_KINDS.filter((kind) => kind !== 'line-break' && kind !== 'math')),
      )
      .map(([first, more, kind]) => ({
        start: (starts[first] as readonly [number, number])[0],
        end: (starts[Math.min(first + more, starts.length - 1)] as readonly [number, number])[1],
        kind,
        ...(kind === 'link' && { href: 'https://example.org/a_(b)?c=%20&d' }),
      })),
    { maxLength: 4 },
  );
};

const texts = line.chain((text) => marksOf(text).map((marks) => ({ text, marks })));
const list = fc.record({
  ordered: fc.boolean(),
  depth: fc.integer({ min: 1, max: 3 }),
  number: fc.integer({ min: 0, max: 20 }),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  texts.map((inline): Block => ({ kind: 'paragraph', ...inline })),
  texts.map((inline): Block => ({ kind: 'quote', quote: 1, ...inline })),
  fc
    .tuple(texts, fc.integer({ min: 1, max: 6 }))
    .map(([inline, level]): Block => ({ kind: 'heading', level, ...inline })),
  fc.tuple(texts, list).map(
    ([inline, { ordered, depth, number }]): Block => ({
      kind: 'list-item',
      ...inline,
      list: ordered ? { ordered, depth, number } : { ordered, depth },
    }),
  ),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines): Block => ({ kind: 'code', text: lines.join('\n') })),
  fc
    .array(line, { minLength: 2, maxLength: 3 })
    .map((cells): Block => ({ kind: 'table-row', table: 0, text: cells.join('\t') })),
);

/** Titles, blocks and images of an article. */
export const articleBodies = (): fc.Arbitrary<Pick<Article, 'title' | 'blocks' | 'images'>> =>
  fc.record({
    title: fc.option(line),
    blocks: fc.array(block, { maxLength: 8 }),
    images: fc.constant([]),
  });
