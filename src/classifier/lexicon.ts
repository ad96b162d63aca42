/**
 * What words and pairs of words say about a block, as learned: a table from hashes to how much each speaks for the body or
 * against it. Where the cues are what we know of boilerplate, this is what pages taught.
 */
import { hashPair } from '../text/words.ts';
import type { PageScan } from './page-scan.ts';

export interface Lexicon {
  /** Hashes of words (`hashWord`) and pairs (`hashPair`) by open addressing; 0 is an empty slot. A power of two long. */
  readonly keys: Int32Array;
  /** What the word in each slot adds to the log odds, in units of `UNIT`. */
  readonly values: Int8Array;
}

/** What a value of 1 adds to the log odds. */
export const UNIT = 1 / 16;

const SPREAD = 0x85ebca6b;

/** The slot of a hash, or of the free place for it. */
export function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  const spread = Math.imul(hash, SPREAD);
  for (let slot = (spread ^ (spread >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    if (keys[slot] === hash || keys[slot] === 0) return slot;
  }
}

/** What the lexicon holds for a hash; 0 where it does not know it. Most are not known, and for these no value is read. */
export function weightOf({ keys, values }: Lexicon, hash: number): number {
  const mask = keys.length - 1;
  const spread = Math.imul(hash, SPREAD);
  for (let slot = (spread ^ (spread >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot] as number;
    if (key === hash) return values[slot] as number;
    if (key === 0) return 0;
  }
}

/** Sums over a block: of all its words and pairs, and of the first few, which say most. */
export interface LexicalScores {
  readonly mean: Float32Array;
  readonly total: Float32Array;
  readonly opening: Float32Array;
  readonly lowest: Float32Array;
  /** What the short line above says: of all blocks below `Related stories` till the next short line. */
  readonly heading: Float32Array;
}

/** Lines up to this many words head what follows, as far as this many blocks down. */
const HEADING = 8;
const HEADING_REACH = 6;

/** Set apart from a block's own words: the hash of a word of the line above. */
export const hashAbove = (hash: number): number => hashPair(0x5bd1e995, hash);

/** For each block the short line above it, or -1. */
export function headingsOf({ counts }: Pick<PageScan, 'counts'>): Int32Array {
  const above = new Int32Array(counts.words.length);
  let heading = -1;
  for (let block = 0; block < above.length; block++) {
    const words = counts.words[block] as number;
    above[block] = heading >= 0 && block - heading <= HEADING_REACH ? heading : -1;
    if (words > 0 && words <= HEADING) heading = block;
  }
  return above;
}

/** Words of a block that count as its opening. */
const OPENING = 3;

export function scoreWords(page: PageScan, lexicon: Lexicon): LexicalScores {
  const { blocks, tokens, starts, hashes } = page;
  const ofPair = weighPairs(page, lexicon);
  const headings = headingsOf(page);
  const ofWord = new Float32Array(hashes.length);
  for (let word = 0; word < hashes.length; word++) ofWord[word] = weightOf(lexicon, hashes[word] as number) * UNIT;
  const count = blocks.length;
  const scores = {
    mean: new Float32Array(count),
    total: new Float32Array(count),
    opening: new Float32Array(count),
    lowest: new Float32Array(count),
    heading: new Float32Array(count),
  };
  for (let block = 0; block < count; block++) {
    const from = starts[block] as number;
    const to = starts[block + 1] as number;
    let sum = 0;
    let opening = 0;
    let lowest = 0;
    for (let t = from; t < to; t++) {
      const value = (ofWord[tokens[t] as number] as number) + (ofPair[t] as number) * UNIT;
      sum += value;
      if (t - from < OPENING) opening += value;
      if (value < lowest) lowest = value;
    }
    scores.total[block] = sum;
    scores.mean[block] = sum / Math.sqrt(Math.max(1, to - from));
    scores.opening[block] = opening;
    scores.lowest[block] = lowest;
    const heading = headings[block] as number;
    if (heading < 0) continue;
    // Blocks under one heading follow one another.
    if (block > 0 && heading === headings[block - 1]) {
      scores.heading[block] = scores.heading[block - 1] as number;
      continue;
    }
    let above = 0;
    for (let t = starts[heading] as number; t < (starts[heading + 1] as number); t++) {
      above += weightOf(lexicon, hashAbove(hashes[tokens[t] as number] as number));
    }
    scores.heading[block] = above * UNIT;
  }
  return scores;
}

/**
 * For each word of the page what the lexicon holds for the pair that it begins. Half of all pairs would have a slot that is free:
 * they are left out first, without a branch, since one that goes either way is guessed wrongly too often.
 */
function weighPairs({ tokens, starts, hashes }: PageScan, lexicon: Lexicon): Int8Array {
  const { keys } = lexicon;
  const mask = keys.length - 1;
  const weights = new Int8Array(tokens.length);
  const pairs = new Int32Array(tokens.length);
  const places = new Int32Array(tokens.length);
  let count = 0;
  for (let t = 0; t + 1 < tokens.length; t++) {
    const pair = hashPair(hashes[tokens[t] as number] as number, hashes[tokens[t + 1] as number] as number);
    const spread = Math.imul(pair, SPREAD);
    pairs[count] = pair;
    places[count] = t;
    count += Number(keys[(spread ^ (spread >>> 15)) & mask] !== 0);
  }
  for (let k = 0; k < count; k++) weights[places[k] as number] = weightOf(lexicon, pairs[k] as number);
  // The last word of a block begins none.
  for (let block = 1; block < starts.length; block++) {
    const end = starts[block] as number;
    if (end > 0) weights[end - 1] = 0;
  }
  return weights;
}
