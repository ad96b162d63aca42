/** Why a source gave no article. Closed: the codes of the NDJSON error records are these and no others. */
export type ErrorCode =
  | 'no-article'
  | 'bad-encoding'
  | 'binary-input'
  | 'too-large'
  | 'timeout'
  | 'bad-record'
  | 'bad-profile'
  | 'unreadable'
  | 'unsupported'
  | 'internal';

/** A failure with a known cause. Its message is written for a person and names the remedy where there is one. */
export class CleanArticleError extends Error {
  override readonly name = 'CleanArticleError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A fault of our own, met while cleaning one document, must not keep the others from being cleaned. */
export function asCleanArticleError(error: unknown): CleanArticleError {
  if (error instanceof CleanArticleError) return error;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new CleanArticleError('internal', `a fault of clean-article itself, please report it: ${what}`, {
    cause: error,
  });
}
