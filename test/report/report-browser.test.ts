// What a reader sees of a report, in a browser that may load nothing.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cleanArticle, type RulesConfig } from '../../src/index.ts';
import type { Article } from '../../src/schema/article.ts';
import type { ErrorRecord, RefusedPage } from '../../src/schema/refused-page.ts';
import { CHROMIUM, WHY_SKIPPED } from '../helpers/browser.ts';
import { NARROW, PATIENCE, ReportBrowser, WIDE } from '../helpers/report-browser.ts';
import { reportedPages } from '../helpers/reported-pages.ts';
import { writeReport } from '../helpers/written-report.ts';

describe.skipIf(CHROMIUM === null)(`a report in Chromium (${CHROMIUM ?? WHY_SKIPPED})`, () => {
  let report: ReportBrowser;
  let page: Page;
  let ferry: Article;
  let news: Article;
  let hostile: Article;
  let refused: ErrorRecord & RefusedPage;

  beforeAll(async () => {
    const pages = await reportedPages();
    ({ ferry, news, hostile, refused } = pages);
    report = await ReportBrowser.launch(await writeReport(pages.all));
  });
  afterAll(() => report?.close());
  afterEach(async () => {
    await page.context().close();
    expect(report.faults).toEqual([]);
  });

  const open = async (...given: Parameters<ReportBrowser['open']>): Promise<void> => {
    page = await report.open(...given);
  };

  const entries = () => page.locator('.list .entry-title').allTextContents();
  const title = () => page.locator('#page-title').textContent();
  const found = () => page.locator('#found').textContent();
  const pageAddress = (id: string | number | null) => `page=${encodeURIComponent(id ?? '')}`;
  const textToBe = (selector: string, text: string | null) =>
    expect.poll(() => page.locator(selector).textContent(), PATIENCE).toBe(text);
  const titleToBe = (text: string | null) => textToBe('#page-title', text);
  const foundToBe = (text: string) => textToBe('#found', text);

  it.each(['ferry', 'news'] as const)('shows each line of %s with what the ledger says of it', async (which) => {
    const article = { ferry, news }[which];
    await open(pageAddress(article.id));
    const shown = await page.locator('.line').evaluateAll((lines) =>
      lines.map((line) => ({
        line: Number(line.querySelector('.line-number')?.textContent),
        text: line.querySelector('.line-text')?.textContent,
        removedFor: line.closest('.run')?.getAttribute('data-reason') ?? null,
        by: line.parentElement?.querySelector('.run-label span')?.textContent ?? null,
        field: line.closest('.field-run')?.getAttribute('data-field') ?? null,
      })),
    );
    const expected = article.provenance?.map(({ lines: [line], text, became, by, reason }) => ({
      line,
      text,
      removedFor: reason ?? null,
      by: by === undefined ? null : `by ${by}`,
      field: became === 'removed' || became === 'body' ? null : became,
    }));
    expect(shown).toEqual(expected);
    expect(await title()).toBe(article.title);
    const chips = await page.locator('.chip').allTextContents();
    expect(chips).toEqual(Object.entries(article.removed).map(([reason, lines]) => `${reason} ${lines}`));
  });

  it('lists all pages, drawing only those in sight, and begins with what they hold as a whole', async () => {
    await open();
    expect(await title()).toBe('305 pages');
    expect(await found()).toBe('305 pages');
    expect((await entries()).length).toBeLessThan(40);
    expect((await entries()).slice(0, 2)).toEqual([ferry.title, news.title]);
    await page.locator('#list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.locator('.entry-title', { hasText: 'Note 299' }).click();
    await titleToBe('Note 299');
    expect(await page.locator('.list li[aria-posinset="305"] a').getAttribute('aria-current')).toBe('page');
  });

  it('filters by reason, confidence and site, and keeps the choice in the address', async () => {
    await open();
    const reason =
      Object.keys(ferry.removed).find(
        (name) => !(name in news.removed) && !(name in hostile.removed) && !(name in refused.removed),
      ) ?? '';
    await page.selectOption('#reason', reason);
    expect(await entries()).toEqual([ferry.title]);
    await page.selectOption('#reason', '');
    await page.selectOption('#confidence', 'none');
    expect(await entries()).toEqual(['No article', refused.title]);
    await page.selectOption('#confidence', 'poor');
    expect(await found()).toBe('301 of 305 pages');
    await page.selectOption('#confidence', '');
    await page.selectOption('#site', 'more');
    expect(await found()).toBe('300 of 305 pages');
    expect(new URL(page.url()).hash).toBe('#site=more');
    await page.reload();
    await foundToBe('300 of 305 pages');
    await page.click('#clear');
    expect(await found()).toBe('305 pages');
    await page.selectOption('#sort', 'doubtful');
    expect((await entries())[0]).toBe('No article');
  });

  it('searches the titles and every line, and marks what it finds', async () => {
    await open();
    const removed =
      ferry.provenance?.findLast(({ reason, text }) => reason === 'recirculation' && text.length > 20)?.text ?? '';
    await page.keyboard.press('/');
    await page.keyboard.type(removed.toUpperCase().slice(0, 20));
    await foundToBe('1 of 305 pages');
    expect(await entries()).toEqual([ferry.title]);
    await titleToBe('1 page');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await titleToBe(ferry.title);
    expect(await page.locator('#main mark').allTextContents()).toContain(removed.slice(0, 20));
    await page.fill('#query', 'note 17');
    await foundToBe('11 of 305 pages');
  });

  it('is led by keys', async () => {
    await open();
    await page.keyboard.press('j');
    await titleToBe(ferry.title);
    await page.keyboard.press('j');
    await titleToBe(news.title);
    await page.keyboard.press('k');
    await titleToBe(ferry.title);
    await page.keyboard.press('n');
    expect(await page.locator(':focus').getAttribute('class')).toMatch(/^run/);
    const columns = () =>
      page
        .locator('.row')
        .first()
        .evaluate((row) => row.ownerDocument.defaultView?.getComputedStyle(row).display);
    expect(await columns()).toBe('block');
    await page.keyboard.press('v');
    expect(await columns()).toBe('grid');
    await page.keyboard.press('x');
    expect(await page.locator('.run.folded').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open] kbd').allTextContents()).toContain('j');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await titleToBe('305 pages');
  });

  it('shows a page that failed with why', async () => {
    await open(pageAddress('scrapes/empty.txt'));
    expect(await title()).toBe('No article');
    expect(await page.locator('.fault').textContent()).toContain('no-article is empty <img src=x');
  });

  it('shows a page that was refused like any other, under the reason', async () => {
    await open(pageAddress(refused.id));
    expect(await title()).toBe('Oak Bench');
    expect(await page.locator('.fault').textContent()).toBe(`no-article ${refused.error.message}`);
    expect(await page.locator('.facts .confidence').textContent()).toBe(refused.confidence.toFixed(2));
    expect(await page.locator('.line-text').allTextContents()).toEqual(refused.ledger.map(({ text }) => text));
    expect(await page.locator('.body-run').count()).toBe(0);
    const run = page.locator('.run[data-reason="not-an-article"]').first();
    expect(await run.getAttribute('data-group')).toBe('refused');
    expect(await run.locator('.run-label').textContent()).toContain('by non-article');
    expect(await run.locator('.run-label').getAttribute('title')).toContain('The page does not read like an article');
    const chips = await page.locator('.chip').allTextContents();
    expect(chips).toEqual(Object.entries(refused.removed).map(([reason, lines]) => `${reason} ${lines}`));
  });

  it('takes what stands in a page for text, and shows characters that would hide', async () => {
    await open(pageAddress(hostile.id));
    const shown = (await page.locator('.page').textContent()) ?? '';
    expect(shown).toContain('<img src=x onerror=alert(1)></script><script>alert(2)</script>');
    expect(shown).toContain('U+202E');
    expect(shown).not.toMatch(/[\0\u202e\u2066]/);
    expect(await page.title()).not.toMatch(/[\0\u202e\u2066]/);
    expect(await page.locator('img, .page script, iframe, [onerror], [href^="javascript"]').count()).toBe(0);
    expect(await page.locator('#page-title bdi').getAttribute('dir')).toBe('auto');
  });

  describe.each([WIDE, NARROW])('$width pixels wide', (viewport) => {
    it.each(['', 'ferry', 'apart', 'hostile'])('has no line too long (%s)', async (what) => {
      const hash = {
        '': '',
        ferry: pageAddress(ferry.id),
        apart: `${pageAddress(news.id)}&view=apart`,
        hostile: pageAddress(hostile.id),
      }[what];
      await open(hash, viewport, 'dark');
      const widths = await page
        .locator('html, main, #list')
        .evaluateAll((elements) => elements.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(widths).toEqual([0, 0, 0]);
    });
  });

  it('in a narrow window shows the list, then the page, and leads back', async () => {
    await open('', NARROW);
    const isSeen = (selector: string) => page.locator(selector).isVisible();
    // The page changes with its address, a moment after the click.
    const seen = () => expect.poll(async () => [await isSeen('#list'), await isSeen('main')]);
    await seen().toEqual([true, false]);
    await page.locator('.entry').nth(1).click();
    await titleToBe(news.title);
    await seen().toEqual([false, true]);
    await page.click('.back');
    await seen().toEqual([true, false]);
  });

  it('in a narrow window leads to the overview, and back to the list', async () => {
    await open('', NARROW);
    await page.click('#to-overview');
    await expect.poll(() => page.locator('main').isVisible(), PATIENCE).toBe(true);
    expect(await title()).toBe('305 pages');
    expect(await page.locator('#list').isVisible()).toBe(false);
    await page.click('.back');
    await expect.poll(() => page.locator('#list').isVisible(), PATIENCE).toBe(true);
  });

  it('shows what it has found in the list, opens a page there, and goes on with a key', async () => {
    await open();
    await page.fill('#query', 'the');
    await expect.poll(() => page.locator('.entry-snippet mark').count(), PATIENCE).toBeGreaterThan(0);
    await page.locator('.entry').first().click();
    const current = () =>
      page.locator('#main mark').evaluateAll((marks) => marks.findIndex((mark) => mark.matches('.current')));
    await expect.poll(current, PATIENCE).toBe(0);
    await page.locator('body').press('s');
    expect(await current()).toBe(1);
    const place = await page.locator('#main mark.current').boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(WIDE.height);
    await page.locator('body').press('S');
    await page.locator('body').press('S');
    expect(await current()).toBe((await page.locator('#main mark').count()) - 1);
  });

  it('opens a page where its article is in sight, and goes there with a key', async () => {
    for (const viewport of [WIDE, { width: 390, height: 300 }]) {
      await open(pageAddress(ferry.id), viewport);
      const first = page.locator('.body-run .line').first();
      await expect.poll(async () => (await first.boundingBox())?.y, PATIENCE).toBeLessThan(viewport.height);
      await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      await page.locator('body').press('a');
      expect((await first.boundingBox())?.y).toBeCloseTo(96, -1);
      if (viewport === WIDE) await page.context().close();
    }
  });

  it('saves the marks of pages as lines of JSON', async () => {
    await open(pageAddress(ferry.id));
    await page.keyboard.press('g');
    await page.keyboard.press('j');
    await titleToBe(news.title);
    await page.click('.mark-bad');
    expect(await page.locator('.mark-bad').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('j');
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export-marks')]);
    const saved = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('marks.ndjson');
    expect(saved).toBe(
      `${JSON.stringify({ id: ferry.id, mark: 'good' })}\n${JSON.stringify({ id: news.id, mark: 'bad' })}\n`,
    );
  });

  it('makes a rule of removed lines, which keeps them', async () => {
    await open(pageAddress(ferry.id));
    const run = page.locator('.run[data-reason="recirculation"]').last();
    const lines = await run.locator('.line-text').allTextContents();
    await run.hover();
    await run.locator('.make-rule').click();
    const rule = JSON.parse(await page.locator('#rule textarea').inputValue());
    const rules = { version: 1, rules: [rule] } as RulesConfig;
    const kept = await cleanArticle(
      readFileSync(new URL('../../fixtures/pages/ferry-returns/input.txt', import.meta.url)),
      {
        rules,
      },
    );
    for (const line of lines) expect(kept.body).toContain(line);
    expect(ferry.body).not.toContain(lines[0]);
  });

  it('prints the page unfolded and by itself', async () => {
    await open(pageAddress(ferry.id));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    const hidden = await page
      .locator('.line')
      .evaluateAll((lines) => lines.filter((line) => line.getClientRects().length === 0).length);
    expect(hidden).toBe(0);
  });
});
