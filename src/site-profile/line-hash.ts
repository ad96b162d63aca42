/**
 * How a line is known again on another page: by the hash of its words, whatever their case, punctuation and numbers, so that
 * `Comments (12)` and `COMMENTS (7)` are one line.
 */
import { createHmac, hash } from 'node:crypto';

/** Characters of a hash: 48 bits in base64url. Among the 100,000 lines of a site two are confused once in 50,000 sites. */
export const HASH_LENGTH = 8;

/** Gives the hash of a line's form: always `HASH_LENGTH` characters. */
export type LineHash = (form: string) => string;

/** A line's words, lower-cased, numbers made alike; null where it has no letter, since numbers alone say nothing. */
export function lineForm(text: string): string | null {
  const words = text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]+/gu);
  if (!words) return null;
  let hasLetter = false;
  for (const [at, word] of words.entries()) {
    if (/^\p{N}/u.test(word)) words[at] = '0';
    else hasLetter = true;
  }
  return hasLetter ? words.join(' ') : null;
}

/** SHA-256, keyed with the salt (HMAC, RFC 2104) where there is one: then no one without it can try lines out. */
export function lineHash(salt: string | null): LineHash {
  if (salt === null) return (form) => hash('sha256', form, 'base64url').slice(0, HASH_LENGTH);
  return (form) => createHmac('sha256', salt).update(form).digest('base64url').slice(0, HASH_LENGTH);
}

/** The hash of each block's line; null for one without a letter. */
export const hashLines = (blocks: readonly { readonly text: string }[], hashOf: LineHash): (string | null)[] =>
  blocks.map(({ text }) => {
    const form = lineForm(text);
    return form === null ? null : hashOf(form);
  });

/** What separates one salt from another and says nothing else about it; null without a salt. */
export const saltCheck = (salt: string | null): string | null =>
  salt === null ? null : lineHash(salt)('clean-article profile');
