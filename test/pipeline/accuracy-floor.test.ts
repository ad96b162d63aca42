import { readFileSync, writeFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../../src/check-options.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { CleanArticleError } from '../../src/errors.ts';
import { benchModule } from '../helpers/bench-module.ts';
import { pageFixtures } from '../helpers/page-fixture.ts';

/** Shares of bag F1 that no change may go under: by how the page is given, and by set and form. */
const FLOORS = new URL('./accuracy-floors.json', import.meta.url);
const floors: Record<'fixtures' | 'corpus', Record<string, number>> = JSON.parse(readFileSync(FLOORS, 'utf8'));

/** Writes what is measured as the new floors instead of failing: for a change that is better on the whole. */
const isSetting = process.env.CLEAN_ARTICLE_SET_FLOORS !== undefined;
const corpus = process.env.CLEAN_ARTICLE_CORPUS;

/** Every how many pages of a set one is measured, so that all forms of all sets take less than a minute. */
const STRIDES = { cpe: 3, evan: 3, htmltotext: 2, newspaper4k: 1, readability: 5, silver: 10, 'wcxb-dev': 12 } as const;

const { bagScore } = await benchModule('measures.mjs');
const { FORMS, readSet } = await benchModule('corpus.mjs');

describe('accuracy', () => {
  it('does not fall on the fixtures', async () => {
    const scores = new Scores();
    for (const { source, format, expectedBody, clean } of pageFixtures()) {
      for (const labeller of [true, false]) {
        const way = labeller ? '' : ' by rules alone';
        scores.add(`${format}${way}`, (await clean({ labeller })).body, expectedBody);
        // The source is read as UTF-8 here, which some pages are not.
        if (format !== 'html' || /[\0\ufffd]/.test(source)) continue;
        const options = { labeller, inputFormat: 'text' } as const;
        scores.add(`text nodes of html${way}`, await bodyOf(textNodes(source), options), expectedBody);
      }
    }
    expectAbove('fixtures', scores);
  });

  it.skipIf(corpus === undefined)(
    `does not fall on the corpus${corpus ? '' : ' (skipped: CLEAN_ARTICLE_CORPUS names its folder)'}`,
    async () => {
      const scores = new Scores();
      for (const [set, stride] of Object.entries(STRIDES)) {
        let at = 0;
        for (const page of readSet(corpus, set)) {
          if (at++ % stride !== 0) continue;
          for (const form of FORMS) {
            if (!page[form]) continue;
            const inputFormat = form === 'html' || form === 'markdown' ? form : 'text';
            scores.add(`${set} ${form}`, await bodyOf(page[form], { url: page.url, inputFormat }), page.body);
          }
        }
      }
      expectAbove('corpus', scores);
    },
    300_000,
  );
});

/** Bag F1 of bodies against truths, on average by name. */
class Scores {
  readonly #scores = new Map<string, number[]>();

  add(name: string, body: string, truth: string): void {
    this.#scores.set(name, [...(this.#scores.get(name) ?? []), bagScore(body, truth).f1]);
  }

  /** In thousandths, rounded down, as floors are. */
  means(): Record<string, number> {
    const mean = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return Object.fromEntries([...this.#scores].map(([name, scores]) => [name, Math.floor(mean(scores) * 1e3) / 1e3]));
  }
}

function expectAbove(part: 'fixtures' | 'corpus', scores: Scores): void {
  const measured = scores.means();
  if (isSetting) {
    floors[part] = measured;
    writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
    return;
  }
  const fallen = Object.entries(floors[part]).filter(([name, floor]) => !((measured[name] ?? 0) >= floor));
  expect(
    fallen.map(([name, floor]) => `${name}: ${measured[name]}, was ${floor}`),
    'bodies are found less well than before; a change that is better on the whole, or a new fixture, sets its floors by CLEAN_ARTICLE_SET_FLOORS=1',
  ).toEqual([]);
  expect(Object.keys(floors[part]).sort()).toEqual(Object.keys(measured).sort());
}

/** The body found, empty where there is no article. */
async function bodyOf(source: string, options: CleanOptions): Promise<string> {
  try {
    return (await cleanArticle(source, options)).body;
  } catch (error) {
    if (error instanceof CleanArticleError) return '';
    throw error;
  }
}

/** Each text of a page's body on a line of its own, as a scraper leaves them that knows no elements. */
function textNodes(html: string): string {
  const lines: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (isUnseen(name)) depth++;
    },
    onclosetag: (name) => {
      if (isUnseen(name)) depth--;
    },
    ontext: (text) => {
      if (depth === 0 && text.trim()) lines.push(text.trim().replaceAll(/\s+/g, ' '));
    },
  });
  parser.end(html);
  return lines.join('\n');
}

const isUnseen = (name: string) => name === 'head' || name === 'script' || name === 'style' || name === 'noscript';
