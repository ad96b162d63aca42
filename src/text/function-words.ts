import { functionWordHashes } from './function-words.generated.ts';
import { unpackNumbers } from './packed-numbers.ts';

/**
 * Hashes (`hashWord`) of a language's function words; none for a language without a list. `language` is an ISO 639-1 code.
 * Lists of scripts without spaces give their words' characters.
 */
export const functionWords = (language: string): Int32Array => unpackNumbers(functionWordHashes[language] ?? '');
