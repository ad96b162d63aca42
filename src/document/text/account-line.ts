/** `tidewater_desk`: the name of an account. */
const ACCOUNT = /^[a-z\d]+(?:_[a-z\d]+)+$/;

/**
 * Whether a line is the name of an account under a headline, and not a word of code inside a sentence: no line in lower case
 * goes on after it.
 */
export const isAccountLine = (line: string, next: string | undefined): boolean =>
  ACCOUNT.test(line) && !/^[\p{Ll}\p{P}]/u.test(next ?? '');
