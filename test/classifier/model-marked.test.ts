import { describe, expect, it } from 'vitest';
import { blockRows, markedFeatureNames } from '../../src/classifier/features/block-rows.ts';
import { type Lexicon, scoreWords } from '../../src/classifier/lexicon.ts';
import { loadModel } from '../../src/classifier/load-model.ts';
import { markPage, scoreMarks } from '../../src/classifier/mark-lexicon.ts';
import { writeModel } from '../../src/classifier/model-file.ts';
import { type PageMarks, readMarks } from '../../src/classifier/page-marks.ts';
import { scanPage } from '../../src/classifier/page-scan.ts';
import { viewPage } from '../../src/classifier/page-view.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { readHtml } from '../../src/document/html-reader.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { fitMarkLexicon } from '../../train/fit-mark-lexicon.ts';

const untitled = { titleBlock: null, titleText: null };
const empty: Lexicon = { keys: new Int32Array(1), values: new Int8Array(1) };

async function viewHtml(html: string) {
  const { blocks } = await readHtml(html);
  return viewPage(scanPage(readTokens(blocks), 'en'), untitled);
}

const story = [
  'The lighthouse on Skarn Point went dark on Monday night, for the first time in ninety years, when a gull flew into its lamp.',
  'Its keeper, Oda Brekke, lit a row of storm lanterns along the gallery instead. “They were all I had, and nobody ran aground,” she said.',
  'The coast guard has sent two divers and a crate of prisms from the mainland, and it hopes that the lamp will burn again by the weekend.',
  'Until then the ferry from Lund will keep to the outer channel, which makes the crossing about forty minutes longer than usual.',
];
const teasers = [
  'The bakery on Mill Street has sold its last loaf, and its owner says that she will open a school for bakers in the spring.',
  'A heron has nested on the roof of the town hall for the third year in a row, and the clerks have learned to live with the noise.',
  'The council will vote on Thursday on whether the old tram line should be dug out of the asphalt where it has lain since 1958.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (article: string, after: string) => `<!doctype html><title>Lamp out at Skarn Point</title>
<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
${article}
${after}
<footer class="site-footer"><p>© The Skarn Gazette</p></footer>`;

/** What is kept of a page: the rules are heard by the model. */
async function keptOf(source: string, inputFormat: 'html' | 'markdown'): Promise<string[]> {
  const { blocks } = await cleanArticle(source, { inputFormat });
  return blocks.map(({ text }) => text);
}

describe('readMarks', () => {
  const numberOf = (marks: PageMarks, name: string) => marks.nameNumbers.get(name) as number;

  it('tells what covers the page from what marks a part of it', async () => {
    const marks = readMarks(
      await viewHtml(
        `<div class="wrapper"><div class="story">${paragraphs(story)}</div><div class="rail">${paragraphs(teasers.slice(0, 1))}</div></div>`,
      ),
    );
    expect(marks.coverage[numberOf(marks, 'wrapper')]).toBeCloseTo(1);
    expect(marks.coverage[numberOf(marks, 'story')]).toBeGreaterThan(0.7);
    expect(marks.coverage[numberOf(marks, 'rail')]).toBeLessThan(0.3);
  });

  it('counts words in links for none of the prose', async () => {
    const marks = readMarks(await viewHtml(`<p>${story[0]}</p><p><a href="/b">${teasers[0]}</a></p>`));
    expect(marks.prose[0]).toBeGreaterThan(10);
    expect(marks.prose[1]).toBe(0);
    expect([...marks.linkDensity]).toEqual([0, 1]);
  });

  it('gives blocks that stand alike one path and one list of names', async () => {
    const marks = readMarks(
      await viewHtml(
        `<div class="card"><p>${teasers[0]}</p></div><div class="card"><p>${teasers[1]}</p></div><p>${story[0]}</p>`,
      ),
    );
    expect(marks.pathOf[0]).toBe(marks.pathOf[1]);
    expect(marks.namesOf[0]).toBe(marks.namesOf[1]);
    expect(marks.containerOf[0]).not.toBe(marks.containerOf[1]);
    expect(marks.namesOf[2]).not.toBe(marks.namesOf[0]);
  });

  it('keeps a tag apart from a name that is spelled alike', async () => {
    const marks = readMarks(await viewHtml(`<aside class="aside"><p>${story[0]}</p></aside>`));
    const tag = marks.hashes[marks.tagNumbers.get('aside') as number];
    expect(tag).not.toBe(marks.hashes[numberOf(marks, 'aside')]);
  });
});

describe('fitMarkLexicon', () => {
  const pageOf = async (site: number, rail: string) => {
    const html = `<div class="column"><div class="telling">${paragraphs(story)}</div><div class="${rail}">${paragraphs(teasers)}</div></div>`;
    const view = await viewHtml(html);
    const labels = Uint8Array.from(view.blocks, ({ text }) => Number(story.includes(text)));
    return {
      scan: view,
      marks: readMarks(view),
      labels,
      weights: new Float32Array(labels.length).fill(1),
      site: `${site}`,
    };
  };

  it('learns which names speak for the body and which against', async () => {
    const pages = await Promise.all(Array.from({ length: 12 }, (_, site) => pageOf(site, 'elsewhere')));
    const { names } = scoreMarks(readMarks(pages[0]?.scan as never), fitMarkLexicon(pages));
    expect(names[0]).toBeGreaterThan(0);
    expect(names.at(-1)).toBeLessThan(0);
  });

  it('learns nothing of names that few sites use', async () => {
    const pages = await Promise.all(Array.from({ length: 12 }, (_, site) => pageOf(site, `own${site}`)));
    const { lowest } = scoreMarks(readMarks(pages[0]?.scan as never), fitMarkLexicon(pages));
    expect(lowest.at(-1)).toBeGreaterThan(-0.2);
  });
});

describe('blockRows of marked pages', () => {
  const column = (name: string) => markedFeatureNames.indexOf(name);

  it('has every feature once', () => {
    expect(new Set(markedFeatureNames).size).toBe(markedFeatureNames.length);
  });

  it('tells links, elements, names and kin', async () => {
    const view = await viewHtml(
      `<article><div class="body">${paragraphs(story)}</div></article><aside class="related"><p><a href="/b">${teasers[0]}</a></p></aside>`,
    );
    const rows = blockRows(view, scoreWords(view, empty), markPage(view, empty));
    const at = (block: number, name: string) => rows[block * markedFeatureNames.length + column(name)] as number;
    expect(rows.length).toBe(5 * markedFeatureNames.length);
    expect([at(0, 'links'), at(4, 'links'), at(3, 'links@1')]).toEqual([0, 1, 1]);
    expect([at(0, 'in.article') > 0, at(4, 'in.article'), at(4, 'in.aside') > 0]).toEqual([true, 0, true]);
    expect([at(0, 'is.p'), at(4, 'is.a')]).toEqual([1, 1]);
    expect([at(0, 'named.content'), at(4, 'named.related')]).toEqual([1, 0]);
    expect([at(0, 'proseInContainer'), at(4, 'proseInContainer')]).toEqual([1, 0]);
    expect([at(1, 'isChiefContainer'), at(4, 'isChiefContainer')]).toEqual([1, 0]);
    expect([at(3, 'containerOfPrevious'), at(4, 'containerOfPrevious')]).toEqual([1, 0]);
  });

  it('takes blocks without hints', async () => {
    const { blocks } = await readHtml(paragraphs(story));
    const bare = viewPage(scanPage(readTokens(blocks.map((block) => ({ ...block, hints: null }))), 'en'), untitled);
    const rows = blockRows(bare, scoreWords(bare, empty), markPage(bare, empty));
    expect(rows.every(Number.isFinite)).toBe(true);
  });

  it('is finite for a page of one block, and for none', async () => {
    for (const html of ['<p>Gulls</p>', '']) {
      const view = await viewHtml(html);
      expect(blockRows(view, scoreWords(view, empty), markPage(view, empty)).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the marked model', () => {
  const whole = [
    ...story,
    'The gull was found on the gallery in the morning, dazed but whole, and spent the day in a fish crate beside the stove of the keeper.',
    'Nobody at the lights board could say what a new lens will cost. The last one was cut in Paris in 1931, and the workshop is a bakery now.',
  ];
  const article = `<article class="story"><h1>Lamp out at Skarn Point</h1><div class="story-body">${paragraphs(whole)}</div></article>`;

  it('leaves out what reads like the article but stands elsewhere', async () => {
    const rail = `<aside class="sidebar"><div class="related-posts"><h3>More stories</h3>${paragraphs(teasers)}</div></aside>`;
    expect(await keptOf(page(article, rail), 'html')).toEqual(whole);
  });

  it('leaves out comments', async () => {
    const comments = `<section id="comments"><ol class="comment-list">${teasers.map((text) => `<li class="comment"><div class="comment-content"><p>${text}</p></div></li>`).join('')}</ol></section>`;
    expect(await keptOf(page(article, comments), 'html')).toEqual(whole);
  });

  it('believes no name that is round the whole page', async () => {
    const wrapped = `<div class="has-sidebar comments-open related">${article}</div>`;
    expect(await keptOf(page(wrapped, ''), 'html')).toEqual(whole);
  });

  it('reads Markdown by its links', async () => {
    const headlines = ['Bakery on Mill Street sells its last loaf', 'Heron nests on the town hall again'];
    const list = headlines.map((headline, k) => `- [${headline}](/story/${k})`).join('\n');
    const markdown = `[Home](/) [News](/news)\n\n# Lamp out at Skarn Point\n\n${whole.join('\n\n')}\n\n## Read on\n\n${list}\n`;
    expect(await keptOf(markdown, 'markdown')).toEqual(whole);
  });

  it('stays within a megabyte, and is a model of its own', () => {
    expect(writeModel(loadModel('marked')).length).toBeLessThan(1 << 20);
    expect(loadModel('marked').markLexicon).not.toBeNull();
    expect(loadModel('text').markLexicon).toBeNull();
  });
});
