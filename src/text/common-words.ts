import { COMMON_WORDS } from './common-words.generated.ts';

/**
 * For languages that share their letters with others, some of the commonest words that tell each from its neighbours: enough to
 * know the language of a page of prose. Words that several languages share are fine, since counts decide.
 */
export const commonWords: Readonly<Record<string, string>> = COMMON_WORDS;
