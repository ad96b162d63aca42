/**
 * What the finders of metadata need to know of a page before they look for anything: the words of each block, which blocks
 * are sentences and what each short one looks like, where the main run of sentences lies, and which words the page speaks of.
 */
import type { Block, Document } from '../document/document.ts';
import { blockTimes } from './dates/block-times.ts';
import { type LineShape, lineShape } from './line-shape.ts';

/** A stretch of blocks, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

export interface PageOutline {
  readonly blocks: readonly Block[];
  /** Lower-cased words of each block; in scripts without spaces each character is one. */
  readonly words: readonly (readonly string[])[];
  /** Length of each block in words, two characters counted as one word in scripts without spaces. */
  readonly lengths: readonly number[];
  /** For each block, whether it reads as running text. */
  readonly isSentence: readonly boolean[];
  /** For each block, how many sentences stand before it; one number more than there are blocks. */
  readonly sentencesBefore: readonly number[];
  /** The main run of sentences; null where the page has none. */
  readonly run: Run | null;
  /** The sentences, by index, in which each word of the page's sentences stands. */
  readonly vocabulary: ReadonlyMap<string, readonly number[]>;
  /** What a block looks like by itself; worked out when first asked for. No block, no looks. */
  readonly shapeOf: (index: number) => LineShape | null;
  /** The words of a block that can tell a subject, each once; worked out when first asked for. */
  readonly subjectOf: (index: number) => readonly string[];
}

/** Characters of a page whose words are told, more than any page of prose has: a word of a script without spaces takes thirty bytes. */
const MOST_CHARACTERS = 2_000_000;

/** The commonest texts: nothing in them has a compatibility form, and the signs beside ASCII are those of prose. */
const PLAIN = /^[\0-\x7f\u2013-\u2015\u2018-\u201f\u2022]*$/;
const ASCII_WORD = /[a-z\d]+/g;
/** The same with the letters of western Europe. */
const PLAIN_LATIN = /^[\0-\x7f\xc0-\xff\u2013-\u2015\u2018-\u201f\u2022]*$/;
/** Of texts whose compatibility forms are folded: nothing but Latin letters, the signs of prose and of currencies. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf\u2122]*$/;
const LATIN_WORD = /[a-z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f]+/g;
/** Made where it is needed: V8 reads the classes of a pattern when it makes it, even if it never runs. */
const wordPattern = () => /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]$/;
const SENTENCE_END = /[.!?…:。！？।؟][\s"'”’»)\]」』]*$/;
const isAlphabetic = (word: string): boolean =>
  word.charCodeAt(0) < 0x250 || /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(word);

/** Lower-cased words of a text, compatibility forms folded. */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  if (PLAIN_LATIN.test(text)) return text.toLowerCase().match(LATIN_WORD) ?? [];
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.match(LATIN.test(plain) ? LATIN_WORD : wordPattern()) ?? [];
}

const lengthOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (word.length === 1 && UNSPACED.test(word) ? 0.5 : 1), 0);

/** Ten words with a sentence's end, or so many words that nothing else is likely. */
const readsAsSentence = (text: string, length: number): boolean =>
  length >= 25 || (length >= 10 && SENTENCE_END.test(text));

/** Words of three letters and fewer are mostly function words in alphabets. */
const tellsSubject = (word: string): boolean => word.length >= 4 || !isAlphabetic(word);

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

export function outlinePage(document: Document): PageOutline {
  const { blocks } = document;
  const times = blockTimes(document);
  let left = MOST_CHARACTERS;
  const words: string[][] = [];
  for (const { text } of blocks) {
    words.push(wordsOf(text.slice(0, left)));
    left = Math.max(0, left - text.length);
  }
  const lengths = words.map(lengthOf);
  const isSentence = blocks.map(
    (block, index) => block.kind !== 'heading' && readsAsSentence(block.text, lengths[index] ?? 0),
  );
  const sentencesBefore = [0];
  const vocabulary = new Map<string, number[]>();
  let sentences = 0;
  for (const [index, is] of isSentence.entries()) {
    if (is) sentences++;
    sentencesBefore.push(sentences);
    if (!is) continue;
    for (const word of words[index] ?? []) {
      if (!tellsSubject(word)) continue;
      const known = vocabulary.get(word);
      if (!known) vocabulary.set(word, [index]);
      else if (known[known.length - 1] !== index) known.push(index);
    }
  }
  return {
    blocks,
    words,
    lengths,
    isSentence,
    sentencesBefore,
    run: mainRun(lengths, isSentence),
    vocabulary,
    shapeOf: remembered(blocks.length, (index) =>
      blocks[index] ? lineShape(blocks[index], words[index] ?? [], lengths[index] ?? 0, times) : null,
    ),
    subjectOf: remembered(blocks.length, (index) => [...new Set((words[index] ?? []).filter(tellsSubject))]),
  };
}
