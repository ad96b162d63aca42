import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { PackedPage } from './pack-page.ts';
import type { ReportFacts } from './report-data.ts';

/** The page without its pages, cut where they belong. */
export interface ReportTemplate {
  readonly head: string;
  readonly tail: string;
}

/**
 * Characters of JSON that are packed together: the page unpacks so much to show one of them, and the writer holds no more.
 */
const PORTION = 1 << 18;

const pack = promisify<string, Buffer>(deflate);

/**
 * Writes a report as its pages come: a portion of them packed at a time, as base64 in elements that a browser keeps as
 * text and does not run. Reviews and summaries are packed apart, so that the list is there before any page is unpacked.
 */
export class ReportWriter {
  readonly #write: (text: string) => Promise<void>;
  readonly #template: ReportTemplate;
  readonly #reviews: Portion;
  readonly #summaries: Portion;

  /** @param write takes the report's text piece by piece, and resolves when more can be taken. */
  constructor(write: (text: string) => Promise<void>, template: ReportTemplate) {
    this.#write = write;
    this.#template = template;
    this.#reviews = new Portion('reviews');
    this.#summaries = new Portion('summaries');
  }

  async begin(facts: ReportFacts): Promise<void> {
    await this.#write(this.#template.head);
    await this.#write(`<script type="application/json" id="facts">${inertJson(facts)}</script>\n`);
  }

  async add({ summary, review }: PackedPage): Promise<void> {
    for (const [portion, line] of [
      [this.#summaries, summary],
      [this.#reviews, review],
    ] as const) {
      portion.add(line);
      if (portion.isFull) await this.#write(await portion.take());
    }
  }

  async end(): Promise<void> {
    for (const portion of [this.#summaries, this.#reviews])
      if (portion.count > 0) await this.#write(await portion.take());
    await this.#write(this.#template.tail);
  }
}

/** Lines of JSON that are packed together. */
class Portion {
  readonly #name: string;
  #lines: string[] = [];
  #size = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get count(): number {
    return this.#lines.length;
  }

  get isFull(): boolean {
    return this.#size >= PORTION;
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#size += line.length;
  }

  /** The element that holds them, and begins anew. */
  async take(): Promise<string> {
    const packed = await pack(this.#lines.join('\n'));
    const element = `<script type="text/plain" data-holds="${this.#name}" data-count="${this.count}">${packed.toString('base64')}</script>\n`;
    this.#lines = [];
    this.#size = 0;
    return element;
  }
}

/** JSON in printable ASCII that ends no element, whatever stands in it. */
const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]|[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
