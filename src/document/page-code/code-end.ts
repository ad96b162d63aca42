/** Where a statement, a rule of a style sheet or a value of JSON ends: by its brackets, strings and comments. */

const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;

/**
 * The offset after the bracket that closes the one at `from`, or -1 where none does before `limit`. Strings that no quote closes on
 * their line are no strings.
 * @param readsStrings whether brackets in strings and comments are none, which a quote that is none, as in a regular expression, leads astray.
 */
export function closingEnd(source: string, from: number, limit: number, readsStrings: boolean): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    switch (source.charCodeAt(at)) {
      case 0x7b: // {
      case 0x28: // (
      case 0x5b: // [
        depth++;
        break;
      case 0x7d:
      case 0x29:
      case 0x5d:
        if (--depth === 0) return at + 1;
        break;
      case 0x22:
      case 0x27:
      case 0x60:
        if (readsStrings) at = stringEnd(source, at, limit);
        break;
      case 0x2f:
        if (readsStrings) at = commentEnd(source, at, limit);
        break;
      default:
    }
  }
  return -1;
}

/** The offset of the quote that closes the one at `at`, else `at`. */
function stringEnd(source: string, at: number, limit: number): number {
  const quote = source.charCodeAt(at);
  for (let end = at + 1; end < limit; end++) {
    const unit = source.charCodeAt(end);
    if (unit === quote) return end;
    if (unit === BACKSLASH) end++;
    else if (unit === LINE_FEED && quote !== 0x60) return at;
  }
  return at;
}

/** The offset of the last character of a comment that begins at `at`, else `at`; `//` of an address is none. */
function commentEnd(source: string, at: number, limit: number): number {
  const next = source.charCodeAt(at + 1);
  if (next === 0x2a) {
    const end = source.indexOf('*/', at + 2);
    return end === -1 || end >= limit ? at : end + 1;
  }
  if (next !== 0x2f || !startsComment.test(source[at - 1] ?? '\n')) return at;
  const end = source.indexOf('\n', at);
  return end === -1 || end >= limit ? at : end;
}

const startsComment = /[\s;{}),]/;
