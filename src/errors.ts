/** Why a source gave no article. Closed: the codes of the NDJSON error records are these and no others. */
export type ErrorCode =
  | 'no-article'
  | 'bad-encoding'
  | 'binary-input'
  | 'too-large'
  | 'timeout'
  | 'bad-record'
  | 'unreadable'
  | 'unsupported';

/** A failure with a known cause. Its message is written for a person and names the remedy where there is one. */
export class CleanArticleError extends Error {
  override readonly name = 'CleanArticleError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
