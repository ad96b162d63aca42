/** Why a source gave no article. Closed: the codes of the NDJSON error records are these and no others. */
export type ErrorCode =
  | 'no-article'
  | 'bad-encoding'
  | 'binary-input'
  | 'too-large'
  | 'timeout'
  | 'bad-record'
  | 'bad-profile'
  | 'bad-input'
  | 'unreadable'
  | 'unsupported'
  | 'internal';
