import type { PageReview, PageSummary, ReportFacts } from '../report-data.ts';

/** Elements with pages unpacked at a time; the one looked at and its neighbours. */
const KEPT = 6;

/** Reviews that lie packed in one element. */
interface Packed {
  readonly element: Element;
  /** Number of the first page in it. */
  readonly first: number;
  readonly count: number;
}

/** The pages that the report carries, unpacked when they are wanted. Pages are known by their number, from 0. */
export class PackedPages {
  readonly facts: ReportFacts;
  readonly summaries: PageSummary[] = [];
  readonly #packed: Packed[] = [];
  readonly #unpacked = new Map<Packed, Promise<string[]>>();

  constructor(document: Document) {
    this.facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}');
    let first = 0;
    for (const element of elementsThatHold('reviews', document)) {
      const count = Number(element.getAttribute('data-count'));
      this.#packed.push({ element, first, count });
      first += count;
    }
  }

  /** Fills `summaries`, and lets the page be drawn now and then. */
  async readSummaries(document: Document): Promise<void> {
    for (const element of elementsThatHold('summaries', document)) {
      for (const line of await unpack(element)) this.summaries.push(JSON.parse(line));
    }
  }

  /** Null for a page that gave no article. */
  async review(number: number): Promise<PageReview | null> {
    const packed = this.#packed.find(({ first, count }) => number >= first && number < first + count);
    if (!packed) return null;
    const lines = this.#unpacked.get(packed) ?? unpack(packed.element);
    this.#unpacked.delete(packed);
    this.#unpacked.set(packed, lines);
    for (const oldest of this.#unpacked.keys()) if (this.#unpacked.size > KEPT) this.#unpacked.delete(oldest);
    return JSON.parse((await lines)[number - packed.first] ?? 'null');
  }

  /** All reviews in order as JSON, some hundred thousand characters at a time, with the number of the first. */
  async *packedReviews(): AsyncGenerator<{ readonly first: number; readonly lines: readonly string[] }> {
    for (const { element, first } of this.#packed) yield { first, lines: await unpack(element) };
  }
}

const elementsThatHold = (what: string, document: Document): Iterable<Element> =>
  document.querySelectorAll(`script[data-holds="${what}"]`);

async function unpack(element: Element): Promise<string[]> {
  const characters = atob(element.textContent ?? '');
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return (await new Response(text).text()).split('\n');
}
