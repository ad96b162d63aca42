import { andSkipped, type SkipKind, SkipTally } from '../io/input/skip-kinds.ts';
import type { ErrorCode } from '../schema/error-codes.ts';

/** What `--summary` writes. It holds no times, so that the same run gives the same bytes. */
export interface Summary {
  /** Documents of the run: pages and records of streams, including failed ones. */
  readonly pages: number;
  /** Documents that gave an article. */
  readonly articles: number;
  /** Documents that were read but held no article. */
  readonly withoutArticle: number;
  /** Documents and inputs that could not be read or cleaned. */
  readonly failed: number;
  /** Documents and inputs without an article, by error code. */
  readonly byReason: Readonly<Record<string, number>>;
  /** Inputs that --resume left out because their output was complete. */
  readonly complete: number;
  /** Entries that folder walks skipped, by kind: image, hidden, excluded ... */
  readonly skippedByKind: Readonly<Record<string, number>>;
  /** Whether the run ended before its inputs did. */
  readonly interrupted: boolean;
}

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
    return {
      pages: this.done,
      articles: this.articles,
      withoutArticle: this.withoutArticle,
      failed: this.failed,
      byReason: Object.fromEntries([...this.#byReason].sort()),
      complete: this.complete,
      skippedByKind: this.#skipped.counts,
      interrupted,
    };
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
