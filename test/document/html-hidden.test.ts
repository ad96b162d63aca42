import { describe, expect, test } from 'vitest';
import { textsOf } from '../helpers/html-blocks.ts';

const STORY = `<p>${'The keepers counted the boats twice and wrote every name into the book. '.repeat(8)}</p>`;
const SHOWN = STORY.slice(3, -4).trim();

describe('what the sheets of a page hide', () => {
  const page = (sheet: string, element: string) => textsOf(`<style>${sheet}</style>${STORY}${element}`);

  test('is left out, by class and by id', async () => {
    const sheet = '/* none */ .a:hover{color:red} .teaser, #overlay { color: red; display: none }';
    expect(await page(sheet, '<div class="x teaser">Hidden</div><p id="overlay">Hidden</p><p>Seen</p>')).toEqual([
      SHOWN,
      'Seen',
    ]);
  });

  test.each([
    ['for some screens only', '@media print { .teaser { display: none } }'],
    ['inside other elements only', '.menu .teaser { display: none }'],
    ['until a script shows it', '.teaser { display: none } .teaser.is-open { display: block }'],
  ])('is kept where it is hidden %s', async (_, sheet) => {
    expect(await page(sheet, '<div class="teaser">Kept</div>')).toEqual([SHOWN, 'Kept']);
  });

  test('is kept if it is most of the page', async () => {
    expect(
      await textsOf(`<style>.page{display:none}</style><p>Loading</p><div class="page">${STORY}${STORY}</div>`),
    ).toEqual(['Loading', SHOWN, SHOWN]);
  });
});

describe('hidden parts that readers open', () => {
  test('are answers below a heading that opens them, however short', async () => {
    const answer = '<div style="display: none"><p>Twelve crowns a year.</p></div>';
    expect(await textsOf(`${STORY}<h3 aria-expanded="false">What does it cost?</h3>${answer}`)).toEqual([
      SHOWN,
      'What does it cost?',
      'Twelve crowns a year.',
    ]);
    expect(await textsOf(`${STORY}<p>Menu</p>${answer}`)).toEqual([SHOWN, 'Menu']);
    expect(
      await textsOf(`${STORY}<h3 aria-expanded="false">Menu</h3><ul hidden><li><a href="/">Home</a></ul>`),
    ).toEqual([SHOWN, 'Menu']);
  });

  test('are texts that a script makes visible, in scripts of few characters too', async () => {
    const text = '那年冬天渡船停了整整十九天，岛上的四个守塔人把能看的书都看完了。';
    expect(await textsOf(`${STORY}<div style="visibility: hidden">${text}</div>`)).toEqual([SHOWN, text]);
  });
});
