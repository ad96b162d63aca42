import { Kind, kindOf } from '../language/characters.ts';

/**
 * Whether a sentence runs on across a single line break (`<br>`, a hard break of Markdown): the line before it is not at a
 * sentence's end and the next one begins in lower case. Else the lines are a byline and a date, an address, a verse, a lead-in
 * and its text, and each stands alone. Both are trimmed and not empty.
 */
export function runsOn(before: string, after: string): boolean {
  const end = kindOf(before.charCodeAt(before.length - 1));
  const start = kindOf(after.charCodeAt(0));
  return end !== Kind.sentenceEnd && end !== Kind.colon && (start === Kind.lower || start === Kind.comma);
}
