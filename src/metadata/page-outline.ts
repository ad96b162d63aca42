/**
 * What the finders of metadata need to know of a page before they look for anything: the words of each block, which blocks
 * are sentences and what each short one looks like, where the main run of sentences lies, and which words the page speaks of.
 */
import type { Block, Document } from '../document/document.ts';
import { leadKinds } from './byline/byline-lead.ts';
import { blockTimes } from './dates/block-times.ts';
import { factLabels } from './labels.ts';
import { type LineShape, lineShape } from './line-shape.ts';
import { SentenceIndex } from './sentence-index.ts';
import { WordScan } from './word-scan.ts';
import { tellsSubject, wordsOf } from './words-of.ts';

/** A stretch of blocks, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

export interface PageOutline {
  readonly blocks: readonly Block[];
  /** Length of each block in words, two characters counted as one word in scripts without spaces. */
  readonly lengths: readonly number[];
  /** How many words each block has. */
  readonly counts: readonly number[];
  /** For each block that a byline may be, the kinds of leads that its words may hold, by `leadKinds`; 0 for longer ones. */
  readonly leads: readonly number[];
  /** For each block, whether it reads as running text. */
  readonly isSentence: readonly boolean[];
  /** For each block, how many sentences stand before it; one number more than there are blocks. */
  readonly sentencesBefore: readonly number[];
  /** The main run of sentences; null where the page has none. */
  readonly run: Run | null;
  /** Which words the page's sentences use. */
  readonly vocabulary: SentenceIndex;
  /** Lower-cased words of a block; in scripts without spaces each character is one. Worked out when first asked for. */
  readonly wordsAt: (index: number) => readonly string[];
  /** The blocks that hold the same words as a block of a headline's length, itself included; of others it is not told. */
  readonly sameWords: (index: number) => readonly number[];
  /** The blocks that name a fact, as boxes of facts do, by index; looked for when first asked for. */
  readonly factLabels: readonly number[];
  /** What a block looks like by itself; worked out when first asked for. No block, no looks. */
  readonly shapeOf: (index: number) => LineShape | null;
  /** The words of a block that can tell a subject, each once; worked out when first asked for. */
  readonly subjectOf: (index: number) => readonly string[];
}

/** Characters of a page whose words are told, more than any page of prose has: a word of a script without spaces takes thirty bytes. */
const MOST_CHARACTERS = 2_000_000;

const SENTENCE_END = /[.!?…:。！？।؟][\s"'”’»)\]」』]*$/;
/** Ten words with a sentence's end, or so many words that nothing else is likely. */
const readsAsSentence = (text: string, length: number): boolean =>
  length >= 25 || (length >= 10 && SENTENCE_END.test(text));

/** The stretch in which sentences most outweigh what is not: body text extraction (Finn et al., 2001), on blocks. */
function mainRun(lengths: readonly number[], isSentence: readonly boolean[]): Run | null {
  let best: Run | null = null;
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  for (const [index, length] of lengths.entries()) {
    if (sum <= 0) {
      first = index;
      sum = 0;
    }
    sum += isSentence[index] ? Math.min(length, 80) : -Math.min(3 + length, 10);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: index };
    }
  }
  return best;
}

/** A function of the blocks' indices that remembers what it returned, which is never undefined. */
function remembered<T>(size: number, find: (index: number) => T): (index: number) => T {
  const known = new Array<T | undefined>(size).fill(undefined);
  return (index) => {
    if (index < 0 || index >= size) return find(index);
    const before = known[index];
    if (before !== undefined) return before;
    const found = find(index);
    known[index] = found;
    return found;
  };
}

/** Longer blocks hold no byline, in characters. */
const LONGEST_BYLINE = 250;

/** Blocks of more words are not asked for what they share with others. */
const LONGEST_LINE = 60;

export function outlinePage(document: Document): PageOutline {
  const { blocks } = document;
  const times = blockTimes(document);
  const scan = new WordScan();
  const vocabulary = new SentenceIndex();
  const lengths: number[] = [];
  const isSentence: boolean[] = [];
  const sentencesBefore = [0];
  const lines = new Map<number, number[]>();
  const keys: number[] = [];
  const counts: number[] = [];
  const leads: number[] = [];
  const told = textsWithin(blocks, MOST_CHARACTERS);
  for (const [index, { kind, text }] of blocks.entries()) {
    scan.read(told(index));
    lengths.push(scan.length);
    const is = kind !== 'heading' && readsAsSentence(text, scan.length);
    isSentence.push(is);
    if (is) vocabulary.add(scan);
    sentencesBefore.push(vocabulary.size);
    keys.push(scan.key);
    counts.push(scan.count);
    leads.push(text.length > LONGEST_BYLINE ? 0 : leadKinds(scan.hashes, scan.count));
    if (scan.count > LONGEST_LINE) continue;
    const same = lines.get(scan.key);
    if (same) same.push(index);
    else lines.set(scan.key, [index]);
  }
  const wordsAt = remembered(blocks.length, (index): readonly string[] => wordsOf(told(index)));
  let facts: readonly number[] | undefined;
  return {
    get factLabels() {
      facts ??= factLabels(blocks, keys, wordsAt);
      return facts;
    },
    blocks,
    lengths,
    counts,
    leads,
    isSentence,
    sentencesBefore,
    run: mainRun(lengths, isSentence),
    vocabulary,
    wordsAt,
    sameWords: (index) => lines.get(keys[index] ?? 0) ?? [],
    shapeOf: remembered(blocks.length, (index) =>
      blocks[index]
        ? lineShape(blocks[index], {
            words: () => wordsAt(index),
            length: lengths[index] ?? 0,
            leads: leads[index] ?? 0,
            times,
          })
        : null,
    ),
    subjectOf: remembered(blocks.length, (index) => [...new Set(wordsAt(index).filter(tellsSubject))]),
  };
}

/** The texts of blocks, by their index, as far as the page's first characters go; empty beyond. */
function textsWithin(blocks: readonly Block[], most: number): (index: number) => string {
  let last = 0;
  let left = most;
  for (; last < blocks.length && (blocks[last] as Block).text.length <= left; last++)
    left -= (blocks[last] as Block).text.length;
  return (index) => {
    const text = blocks[index]?.text ?? '';
    return index < last ? text : index === last ? text.slice(0, left) : '';
  };
}
