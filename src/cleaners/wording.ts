import type { TextTraits } from '../page/text-traits.ts';
import { addWording } from '../page/wording-index.ts';
import type { PhraseClass } from '../text/phrases.ts';

/**
 * A test of a line against the phrases of a class. `upTo` is the longest line, in words, in which those that begin a line or
 * stand anywhere in it count.
 */
export function saysAny(name: PhraseClass, upTo = 20): (traits: TextTraits) => boolean {
  const wording = addWording({ name, upTo });
  return ({ wordings }) => wordings.includes(wording);
}
