import * as z from 'zod/mini';
import { describe } from '../describe.ts';
import type { ErrorCode } from '../errors.ts';
import { andSkipped, type SkipKind, SkipTally } from '../sources/skip-kinds.ts';

const count = (about: string) => describe(z.int().check(z.gte(0)), about);

/** What `--summary` writes. It holds no times, so that the same run gives the same bytes. */
const summarySchema = z.object({
  pages: count('Documents of the run: pages and records of streams, including failed ones.'),
  articles: count('Documents that gave an article.'),
  withoutArticle: count('Documents that were read but held no article.'),
  failed: count('Documents and inputs that could not be read or cleaned.'),
  byReason: describe(z.record(z.string(), z.int()), 'Documents and inputs without an article, by error code.'),
  complete: count('Inputs that --resume left out because their output was complete.'),
  skippedByKind: describe(
    z.record(z.string(), z.int()),
    'Entries that folder walks skipped, by kind: image, hidden, excluded ...',
  ),
  interrupted: describe(z.boolean(), 'Whether the run ended before its inputs did.'),
});

export type Summary = z.infer<typeof summarySchema>;

/** Counts what becomes of the documents of a run. */
export class Tally {
  articles = 0;
  complete = 0;
  readonly #byReason = new Map<ErrorCode, number>();
  readonly #skipped = new SkipTally();

  fail(code: ErrorCode): void {
    this.#byReason.set(code, (this.#byReason.get(code) ?? 0) + 1);
  }

  skip(kind: SkipKind): void {
    this.#skipped.add(kind);
  }

  /** Documents done, in whichever way. */
  get done(): number {
    return this.articles + this.withoutArticle + this.failed;
  }

  /** All that the run has met: documents, and inputs that were skipped or complete. */
  get met(): number {
    return this.done + this.complete + this.#skipped.total;
  }

  get withoutArticle(): number {
    return this.#byReason.get('no-article') ?? 0;
  }

  get failed(): number {
    let failed = 0;
    for (const [code, number] of this.#byReason) if (code !== 'no-article') failed += number;
    return failed;
  }

  summary(interrupted: boolean): Summary {
    return summarySchema.parse({
      pages: this.done,
      articles: this.articles,
      withoutArticle: this.withoutArticle,
      failed: this.failed,
      byReason: Object.fromEntries([...this.#byReason].sort()),
      complete: this.complete,
      skippedByKind: this.#skipped.counts,
      interrupted,
    });
  }
}

/** The summary in one line: `1200 pages: 1180 articles, 12 without article, 8 failed (timeout 3, unreadable 5); skipped 14 images`. */
export function summaryLine(summary: Summary): string {
  const { pages, articles, withoutArticle, failed, byReason, complete, skippedByKind } = summary;
  const reasons = Object.entries(byReason)
    .filter(([code]) => code !== 'no-article')
    .map(([code, number]) => `${code} ${number}`);
  const parts = [
    plural(articles, 'article'),
    ...(withoutArticle > 0 ? [`${withoutArticle} without article`] : []),
    ...(failed > 0 ? [`${failed} failed (${reasons.join(', ')})`] : []),
    ...(complete > 0 ? [`${complete} already complete`] : []),
  ];
  return `${plural(pages, 'page')}: ${parts.join(', ')}${andSkipped(skippedByKind)}`;
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
