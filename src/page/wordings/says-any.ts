import { type PhraseClass, phrasesOf } from '../../text/phrases.ts';
import { hashText } from '../../text/words.ts';
import type { TextTraits } from './text-traits.ts';
import { addWording } from './wording-index.ts';

/**
 * A test of a line against the phrases of a class. `upTo` is the longest line, in words, in which those that begin a line or
 * stand anywhere in it count.
 */
export function saysAny(name: PhraseClass, upTo = 20): (traits: TextTraits) => boolean {
  const wording = addWording({ name, upTo });
  return ({ wordings }) => (wordings & wording) !== 0;
}

/** A test of a line for being one of the phrases of a class and nothing else, however long it is. */
export function isOneOf(name: PhraseClass): (traits: TextTraits) => boolean {
  const phrases = new Set(phrasesOf(name));
  const hashes = new Set([...phrases].map(hashText));
  return (traits) => hashes.has(traits.textHash) && phrases.has(traits.key);
}
