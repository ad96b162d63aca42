import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './browser.ts';

/** Only a browser that hangs meets this. */
export const PATIENCE = { timeout: 300_000 };
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 390, height: 844 };

/** A report in Chromium. */
export class ReportBrowser {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #address: string;
  /** Whatever a page must not do since it was opened: load something, complain, or ask the reader. */
  faults: string[] = [];

  private constructor(browser: Browser, folder: string, file: string) {
    this.#browser = browser;
    this.#folder = folder;
    this.#address = pathToFileURL(file).href;
  }

  static async launch(report: string): Promise<ReportBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'clean-article-report-'));
    const file = join(folder, 'report.html');
    writeFileSync(file, report);
    const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
    return new ReportBrowser(browser, folder, file);
  }

  /** Opens the report, and waits until it shows something. */
  async open(hash = '', viewport = WIDE, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    this.faults = [];
    const context = await this.#browser.newContext({ viewport, colorScheme });
    context.setDefaultTimeout(PATIENCE.timeout);
    const page = await context.newPage();
    page.on('console', (message) => this.faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => this.faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== this.#address) this.faults.push(`request: ${request.url()}`);
    });
    await page.goto(`${this.#address}#${hash}`);
    await page.waitForSelector('#page-title', { state: 'attached' });
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true });
  }
}
