import type { LedgerEntry } from './schema/article.ts';
import type { ErrorCode } from './schema/error-codes.ts';
import type { RefusedPage } from './schema/refused-page.ts';

/** A failure with a known cause. Its message is written for a person and names the remedy where there is one. */
export class CleanArticleError extends Error {
  override readonly name = 'CleanArticleError';
  readonly code: ErrorCode;
  /** Of `no-article`, with the option `provenance`: what was seen of the page. */
  declare readonly refused?: RefusedPage;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions & { readonly refused?: RefusedPage }) {
    super(message, options);
    this.code = code;
    if (options?.refused) this.refused = options.refused;
  }

  /** The ledger of the page that was refused, in which nothing is kept; undefined where there is none. */
  get ledger(): readonly LedgerEntry[] | undefined {
    return this.refused?.ledger;
  }
}

/** An option that is not valid: a fault of the program that calls, not of the page. */
export class CleanOptionsError extends TypeError {
  override readonly name = 'CleanOptionsError';
  readonly code = 'bad-option';
  /** The option that is meant; null where it is the options as a whole. */
  readonly option: string | null;

  constructor(option: string | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.option = option;
  }
}

/** A fault of our own, met while cleaning one document, must not keep the others from being cleaned. */
export function asCleanArticleError(error: unknown): CleanArticleError {
  if (error instanceof CleanArticleError) return error;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new CleanArticleError('internal', `a bug in clean-article itself, please report it: ${what}`, {
    cause: error,
  });
}
