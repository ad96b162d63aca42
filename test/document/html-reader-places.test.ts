import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/document/html-reader.ts';
import { blocksOf, textsOf } from '../helpers/html-blocks.ts';

describe('hints', () => {
  test('tell the share of letters inside links, and anchors are none', async () => {
    const blocks = await blocksOf(
      '<p><a href="/x">abc</a> def</p><p><a name="top">All of it</a></p><p><a href="/">x</a></p>',
    );
    expect(blocks.map(({ hints }) => hints?.linkDensity)).toEqual([0.5, 0, 1]);
  });

  test('tell words of class, id, role and label, nearest first, and not those of the body', async () => {
    const html =
      '<body class="theme-dark"><div id="relatedPosts" role="region"><p class="card__title" aria-label="Read More">Boats</p></div>';
    const [block] = await blocksOf(html);
    expect(block?.hints?.names).toEqual(['card', 'title', 'read', 'more', 'related', 'posts', 'region']);
    expect(block?.hints?.tagPath).toEqual(['div', 'p']);
  });

  test('tell the names that components go by in div soup', async () => {
    const [block] = await blocksOf(
      '<div class="css-1" data-testid="storyBody"><div data-component="text-block">Boats</div></div>',
    );
    expect(block?.hints?.names).toEqual(['text', 'block', 'css', 'story', 'body']);
  });

  test('take the innermost element that holds all of the block', async () => {
    const blocks = await blocksOf('<div><p><strong class="lead">The</strong></p><p><b>The</b> end</p></div>');
    expect(blocks.map(({ hints }) => hints?.tagPath.at(-1))).toEqual(['strong', 'p']);
  });

  test('number siblings alike, also text beside blocks', async () => {
    const containers = (
      await blocksOf('<main><div>One</div><div>Two</div><section>Three<p>Four</p></section></main>')
    ).map(({ hints }) => hints?.container);
    expect(containers[0]).toBe(containers[1]);
    expect(containers[2]).toBe(containers[3]);
    expect(containers[0]).not.toBe(containers[2]);
  });
});

describe('places', () => {
  test('are lines, whatever ends them, with columns where a line holds several blocks', async () => {
    const blocks = await blocksOf('<p>One</p>\r\n<p>Two\r\n&amp; a half\n</p>\r<p>Three</p><p>Four</p>');
    expect(blocks.map(({ place }) => place)).toEqual([
      { lines: [1, 1] },
      { lines: [2, 3] },
      { lines: [5, 5], columns: [4, 8] },
      { lines: [5, 5], columns: [16, 19] },
    ]);
  });
});

describe('broken pages', () => {
  test('with unclosed tags keep their words', async () => {
    expect(await textsOf('<div><b>One<p>Two<span>Three</div></div></i>Four<')).toEqual(['One', 'TwoThree', 'Four<']);
  });

  test.each(['', '   ', '<', '<p', '<!--', '</p>', '\0', '<p>&#0;</p>', '<script>'])(
    'give a document: %j',
    async (html) => {
      expect((await readHtml(html)).format).toBe('html');
    },
  );

  test('with CDATA marks lose nothing behind them', async () => {
    expect(await textsOf('<body><![CDATA[\n<p>One</p>]]><p>Two</p>')).toEqual(['One', ']]>', 'Two']);
  });

  test('nest 100,000 levels deep', async () => {
    const depth = 100_000;
    const blocks = await blocksOf(`${'<div class="d"><b>'.repeat(depth / 2)}Deep${'</b></div>'.repeat(depth / 2)}`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.hints?.tagPath.length).toBeLessThanOrEqual(64);
  });

  test('are read in time that grows with their length, also where tables nest', async () => {
    const page = `${'<table><tr><td>cell'.repeat(1000)}`;
    expect((await blocksOf(page)).length).toBe(1000);
  });

  test('give text without lone surrogates and control characters', async () => {
    expect(await textsOf('<p>a\u0007b\ud800c\u0000</p>')).toEqual(['a b\ufffdc']);
  });
});
