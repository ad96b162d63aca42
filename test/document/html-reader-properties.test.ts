import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readHtml } from '../../src/document/html-reader.ts';
import { readMarkdown } from '../../src/document/markdown-reader.ts';

const htmlParts = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="a b">',
    '</div>',
    '<br>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<li>',
    '<ul>',
    '</ul>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<b>',
    '</b>',
    '<a href="/x">',
    '</a>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<h2>',
    '</h2>',
    '<td hidden>',
    '<svg>',
    '<',
    '&amp',
    '&#0;',
  ],
  ...[
    'word',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\ud800',
    'Été',
    '東京',
    '.',
    '<![CDATA[',
    '<time datetime="1">',
    '<template>',
  ],
);
const markdownParts = fc.constantFrom(
  ...[
    '# ',
    '* ',
    '1. ',
    '> ',
    '```',
    '|',
    '|-|-|\n',
    '[',
    '](',
    ')',
    '![',
    '**',
    '_',
    '`',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<?',
    '---\n',
    '  \n',
  ],
  ...[
    'word',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\ud800',
    'Été',
    '東京',
    'title: x\n',
    '&amp;',
    '\\',
    '    ',
  ],
);
const pages = (parts: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );

/** Control characters but those that the kind of block may hold. */
const controlsIn = ({ text, kind }: Block) =>
  text.replace(kind === 'code' ? /\n/g : kind === 'table-row' ? /\t/g : /$^/g, '').match(/[\p{Cc}\p{Cs}]/u);

const isTidy = ({ text, kind }: Block): boolean =>
  kind === 'code' ? text.trimEnd() === text : text.trim() === text && !/\s{2}/.test(text);

describe.each([
  ['HTML', pages(htmlParts), readHtml],
  ['Markdown', pages(markdownParts), readMarkdown],
] as const)('any page of %s', (_, page, read) => {
  test('gives clean blocks in the order of the source, with places in it', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        const { blocks } = await read(source);
        const lines = source.split(/\r\n?|\n/).length;
        let before = 0;
        for (const [index, block] of blocks.entries()) {
          const [first, last] = block.place.lines;
          expect(block.index).toBe(index);
          expect(block.text).not.toBe('');
          expect(controlsIn(block)).toBeNull();
          expect(isTidy(block)).toBe(true);
          expect(first).toBeGreaterThanOrEqual(Math.max(before, 1));
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThanOrEqual(lines);
          expect(block.gapBefore).toBeGreaterThanOrEqual(0);
          expect(block.kind === 'heading').toBe(block.level !== null);
          expect(block.hints?.linkDensity).toBeGreaterThanOrEqual(0);
          expect(block.hints?.linkDensity).toBeLessThanOrEqual(1);
          before = first;
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

test('text that HTML shows is neither lost nor made up', async () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 });
  const wrap = fc.constantFrom(
    'p',
    'div',
    'b',
    'li',
    'span',
    'section',
    'td',
    'h3',
    'blockquote',
    'x-y',
    'button',
    'figcaption',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(wrap, words), { minLength: 1, maxLength: 15 }), async (parts) => {
      const html = parts.map(([tag, text]) => `<${tag}>${text.join(' ')} </${tag}>`).join('');
      const read = (await readHtml(html)).blocks.map(({ text }) => text).join(' ');
      expect(read.split(' ')).toEqual(parts.flatMap(([, text]) => text));
    }),
    { numRuns: 200, seed: 7 },
  );
});
