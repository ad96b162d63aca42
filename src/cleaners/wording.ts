import type { TextTraits } from '../page/text-traits.ts';
import { addWording } from '../page/wording-index.ts';

export { phrases } from '../page/wording-index.ts';

/**
 * The wordings of one kind of line, in any number of languages, as tables for reading: phrases parted by bars and line
 * ends, written as `TextTraits.key` has them: lower case, straight apostrophes, no punctuation at the ends.
 */
export interface Wording {
  /** Lines that say just this. */
  readonly exact?: string;
  /** Lines that begin so, up to `upTo` words long. */
  readonly begins?: string;
  /** Lines that hold this anywhere, up to `upTo` words long. */
  readonly contains?: string;
  /** Longest line that `begins` and `contains` speak of, in words; 20 unless told. */
  readonly upTo?: number;
}

/** A test of a line against a wording. */
export function saysAny({
  exact = '',
  begins = '',
  contains = '',
  upTo = 20,
}: Wording): (traits: TextTraits) => boolean {
  const wording = addWording({ exact, begins, contains, upTo });
  return ({ wordings }) => wordings.includes(wording);
}
