import { functionWordHashes } from './function-words.generated.ts';
import { unpackNumbers } from './packed-numbers.ts';

const sets = new Map<string, ReadonlySet<number>>();

/**
 * Hashes (`hashWord`) of a language's function words, built when first asked for; empty for a language without a list.
 * `language` is an ISO 639-1 code. Lists of scripts without spaces give their words' characters.
 */
export function functionWords(language: string): ReadonlySet<number> {
  const known = sets.get(language);
  if (known) return known;
  const words = new Set<number>(unpackNumbers(functionWordHashes[language] ?? ''));
  sets.set(language, words);
  return words;
}
