// What a visitor sees of the playground, in a browser that may load nothing.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { CHROMIUM, WHY_SKIPPED } from '../helpers/browser.ts';
// The build makes the playground with the command.
import '../helpers/command-process.ts';

const address = pathToFileURL(fileURLToPath(new URL('../../dist/playground.html', import.meta.url))).href;
const read = (name: string) => readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(2)</script> \u202eevil\u2066';

describe.skipIf(CHROMIUM === null)(`the playground in Chromium (${CHROMIUM ?? WHY_SKIPPED})`, () => {
  let browser: Browser;
  let page: Page;
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.context().close();
    expect(faults).toEqual([]);
  });

  async function open(viewport = WIDE): Promise<void> {
    faults = [];
    const context = await browser.newContext({ viewport });
    context.setDefaultTimeout(300_000);
    page = await context.newPage();
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== address) faults.push(`request: ${request.url()}`);
    });
    await page.goto(address);
  }

  /** Pastes a page, and waits until it was cleaned. */
  async function paste(text: string): Promise<void> {
    await page.fill('#source', text);
    await expect.poll(() => page.locator('#status').textContent(), { timeout: 300_000 }).not.toMatch(/^Nothing/);
  }

  const view = async (name: string): Promise<string> => {
    await page.click(`#tab-${name}`);
    return (await page.locator('#view').textContent()) ?? '';
  };

  it.each(['ferry-returns/input.txt', 'news-page-html/input.html'])(
    'gives of %s what the library gives',
    async (name) => {
      await open();
      await paste(read(name));
      const { provenance = [], ...article } = await cleanArticle(read(name), { provenance: true });
      expect(JSON.parse(await view('json'))).toEqual(JSON.parse(JSON.stringify(article)));
      expect(await view('markdown')).toContain(`# ${article.title}`);
      expect(await view('fields')).toContain(article.title ?? '');
      await view('lines');
      const removed = provenance.filter(({ became }) => became === 'removed');
      expect(await page.locator('.removed .label').allTextContents()).toEqual(removed.map(({ reason }) => reason));
      expect(await page.locator('.row').count()).toBe(provenance.length);
    },
  );

  it('shows kept and removed lines side by side, and on a telephone in one column', async () => {
    for (const [viewport, isBeside] of [
      [WIDE, true],
      [NARROW, false],
    ] as const) {
      await open(viewport);
      await page.click('#example');
      const kept = await page.locator('.kept').first().boundingBox();
      const removed = await page.locator('.removed').first().boundingBox();
      expect((removed?.x ?? 0) > (kept?.x ?? 0) + (kept?.width ?? 0) / 2).toBe(isBeside);
      expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(viewport.width);
      if (isBeside) await page.context().close();
    }
  });

  it('says why a page gives no article, and what was seen of it', async () => {
    await open();
    await paste('Log in\nSearch\nMenu');
    expect(await page.locator('#status').textContent()).toMatch(/^no-article: /);
    expect(await page.locator('.removed').count()).toBe(3);
  });

  it('shows markup of a page as text', async () => {
    await open();
    await page.selectOption('#format', 'text');
    await paste(`${read('ferry-returns/input.txt')}\n${HOSTILE}`);
    expect(await view('lines')).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('#view img').count()).toBe(0);
  });

  it('chooses its views by keys', async () => {
    await open();
    await page.focus('#tab-lines');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[aria-selected="true"]').textContent()).toBe('Fields');
    expect(await page.locator(':focus').getAttribute('id')).toBe('tab-fields');
  });
});
