/** Columns of counts, one entry a block. */
export interface TokenCounts {
  /** Words; fractions in scripts without spaces. */
  readonly words: Float32Array;
  readonly letters: Float32Array;
  readonly digits: Float32Array;
  /** Words that begin with a letter that has case. */
  readonly cased: Float32Array;
  /** Of these, those that begin with a capital, the block's first word aside. */
  readonly capitalised: Float32Array;
  /** Words of two letters or more that are all capitals. */
  readonly shouted: Float32Array;
  /** Words that are numbers. */
  readonly numbers: Float32Array;
  /** Words that hold both digits and letters: `3h`, `14h30`, `20th`. */
  readonly mixed: Float32Array;
  /** Words with a capital after their first character: `NATO`, `McRoe`, and what markup glued together. */
  readonly innerCapitals: Float32Array;
  /** Characters of scripts without spaces, each a word of its own here. */
  readonly unspaced: Float32Array;
  /** Words of other scripts, those that hyphens or apostrophes join counted as one: `rock-'n'-roll`, `don't`. */
  readonly compounds: Float32Array;
  /** Of these, those that begin with a capital. */
  readonly capitalisedCompounds: Float32Array;
  /** Sentence ends that a space or the block's end follows. */
  readonly sentences: Float32Array;
  /** Signs of a sentence's end that no letter or digit follows: three for `...`. */
  readonly stops: Float32Array;
  readonly commas: Float32Array;
  readonly quotes: Float32Array;
  readonly brackets: Float32Array;
  readonly separators: Float32Array;
  readonly dashes: Float32Array;
  readonly colons: Float32Array;
  /** Exclamation and question marks. */
  readonly exclamations: Float32Array;
  /** Other signs: emoji, currency, `@`, `#`, `%`. */
  readonly symbols: Float32Array;
}

const COUNTS = [
  'words',
  'letters',
  'digits',
  'cased',
  'capitalised',
  'shouted',
  'numbers',
  'mixed',
  'innerCapitals',
  'unspaced',
  'compounds',
  'capitalisedCompounds',
  'sentences',
  'stops',
  'commas',
  'quotes',
  'brackets',
  'separators',
  'dashes',
  'colons',
  'exclamations',
  'symbols',
] as const satisfies readonly (keyof TokenCounts)[];

/** Columns for so many blocks, all 0. They share one buffer: memory outside of V8's heap costs by the piece. */
export function makeCounts(blocks: number): TokenCounts {
  const size = blocks * Float32Array.BYTES_PER_ELEMENT;
  const buffer = new ArrayBuffer(COUNTS.length * size);
  return Object.fromEntries(
    COUNTS.map((name, at) => [name, new Float32Array(buffer, at * size, blocks)]),
  ) as unknown as TokenCounts;
}
