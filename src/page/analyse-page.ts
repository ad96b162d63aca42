/**
 * What is known of a page's text before anything is decided about it: the words of each block, which blocks are sentences and
 * what each short one looks like, where the main run of sentences lies, and which words the page speaks of. Built once from the
 * document and handed on; what costs more than it is always worth is worked out when first asked for, and kept here.
 */
import type { Block, Document } from '../document/document.ts';
import { type MarkLists, readMarkLists } from '../document/mark-lists.ts';
import { gluedLeadKinds, leadKindsAt } from '../metadata/byline/byline-lead.ts';
import { BlockTimes } from '../metadata/dates/block-times.ts';
import { findCanonicalUrl } from '../metadata/head-fields.ts';
import { factLabels } from '../metadata/labels.ts';
import { LineTypes } from '../metadata/line-shape.ts';
import { SentenceIndex } from '../metadata/sentence-index.ts';
import { SameLines } from './same-lines.ts';
import { TextTraits } from './text-traits.ts';
import { readTokens, type TokenTable } from './token-table.ts';
import { classesOfWords, WordClass } from './word-classes.ts';

/** A stretch of blocks, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

const SENTENCE_END = /[.!?…:。！？।؟][\s"'”’»)\]」』]*$/;
/** Ten words with a sentence's end, or so many words that nothing else is likely. */
const readsAsSentence = (text: string, length: number): boolean =>
  length >= 25 || (length >= 10 && SENTENCE_END.test(text));

/** Longer blocks hold no byline, in characters. */
const LONGEST_BYLINE = 250;

export class PageAnalysis {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** Where the page stands: as the caller says, else as its head declares; null where neither says. */
  readonly url: string | null;
  /** The page's words, and counts for each block. */
  readonly table: TokenTable;
  /** What the page's lines look like. */
  readonly lines: LineTypes;
  /** Which blocks are ages and dates. */
  readonly times: BlockTimes;
  /** Length of each block in words, as `counts.words` has it: fractions in scripts without spaces. */
  readonly lengths: Float32Array;
  /** For each number of a word its classes (`WordClass`), as bits, and for each block those of all its words. */
  readonly classOfWord: Int32Array;
  readonly classes: Int32Array;
  /** For each block, whether it reads as running text. */
  readonly isSentence: readonly boolean[];
  /** For each block, how many sentences stand before it; one number more than there are blocks. */
  readonly sentencesBefore: Int32Array;
  /** The main run of sentences; null where the page has none. */
  readonly run: Run | null;
  /** Which words the page's sentences use. */
  readonly vocabulary: SentenceIndex;
  readonly #words: (readonly string[] | undefined)[];
  readonly #leads: (number | undefined)[];
  readonly #traits: (TextTraits | undefined)[];
  readonly #found = new Map<(page: PageAnalysis) => unknown, unknown>();
  #sameLines: SameLines | undefined;

  constructor(document: Document, url: string | null = null) {
    const { blocks } = document;
    this.document = document;
    this.blocks = blocks;
    this.url = url ?? findCanonicalUrl(document)?.value ?? null;
    this.table = readTokens(blocks);
    this.lengths = this.table.counts.words;
    this.classOfWord = classesOfWords(this.table.vocabulary);
    this.classes = classesOf(this.table, this.classOfWord);
    this.lines = new LineTypes(this);
    this.times = new BlockTimes(this);
    const isSentence = new Array<boolean>(blocks.length);
    const sentences: number[] = [];
    this.sentencesBefore = new Int32Array(blocks.length + 1);
    for (const [index, { kind, text }] of blocks.entries()) {
      const is = kind !== 'heading' && readsAsSentence(text, this.lengths[index] as number);
      isSentence[index] = is;
      if (is) sentences.push(index);
      this.sentencesBefore[index + 1] = sentences.length;
    }
    this.isSentence = isSentence;
    this.run = mainRun(this.lengths, isSentence);
    this.vocabulary = new SentenceIndex(this.table, sentences);
    this.#words = new Array(blocks.length).fill(undefined);
    this.#leads = new Array(blocks.length).fill(undefined);
    this.#traits = new Array(blocks.length).fill(undefined);
  }

  /** How many words a block has, each character one in scripts without spaces. */
  countAt(index: number): number {
    const { starts } = this.table;
    return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
  }

  /** The kinds of leads that a block may hold, by `leadKindsAt`; 0 where it is too long for a byline. */
  leadsAt(index: number): number {
    this.#leads[index] ??= this.#readLeads(index);
    return this.#leads[index] as number;
  }

  #readLeads(index: number): number {
    if ((this.blocks[index] as Block).text.length > LONGEST_BYLINE) return 0;
    let kinds = gluedLeadKinds((this.table.counts.innerCapitals[index] as number) > 0);
    if (((this.classes[index] ?? 0) & WordClass.beginsLead) === 0) return kinds;
    const { tokens, starts, vocabulary } = this.table;
    const { hashes } = vocabulary;
    const [first, end] = [starts[index] as number, starts[index + 1] as number];
    for (let at = first; at < end; at++) {
      const word = tokens[at] as number;
      if (((this.classOfWord[word] as number) & WordClass.beginsLead) === 0) continue;
      const next = at + 1 < end ? (hashes[tokens[at + 1] as number] as number) : 0;
      kinds |= leadKindsAt(hashes[word] as number, next, at === first);
    }
    return kinds;
  }

  /** The hashes of a block's words. */
  hashesAt(index: number): readonly number[] {
    const { tokens, starts, vocabulary } = this.table;
    const { hashes } = vocabulary;
    const found: number[] = [];
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      found.push(hashes[tokens[at] as number] as number);
    }
    return found;
  }

  /** Lower-cased words of a block; in scripts without spaces each character is one. */
  wordsAt(index: number): readonly string[] {
    if (index < 0 || index >= this.blocks.length) return [];
    this.#words[index] ??= this.#readWords(index);
    return this.#words[index] as readonly string[];
  }

  #readWords(index: number): readonly string[] {
    const { starts, tokenStarts, tokenEnds } = this.table;
    const { text } = this.blocks[index] as Block;
    const words: string[] = [];
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      words.push(text.slice(tokenStarts[at], tokenEnds[at]).toLowerCase());
    }
    return words;
  }

  /** Which blocks of a headline's length hold the same words. */
  get sameLines(): SameLines {
    this.#sameLines ??= new SameLines(this.table);
    return this.#sameLines;
  }

  /** What the rules want to know of a block's text. */
  traitsOf(index: number): TextTraits {
    this.#traits[index] ??= new TextTraits(this, index);
    return this.#traits[index] as TextTraits;
  }

  /** The tags and names that the blocks stand under. */
  get markLists(): MarkLists {
    return this.once(markListsOf);
  }

  /** The blocks that name a fact, as boxes of facts do, by index. */
  get factLabels(): readonly number[] {
    return this.once(factLabels);
  }

  /** What a function finds on the page, worked out the first time that it is asked for. */
  once<T>(find: (page: PageAnalysis) => T): T {
    if (!this.#found.has(find)) this.#found.set(find, find(this));
    return this.#found.get(find) as T;
  }
}

const markListsOf = ({ blocks }: PageAnalysis): MarkLists => readMarkLists(blocks);

function classesOf({ blocks, starts, tokens }: TokenTable, ofWords: Int32Array): Int32Array {
  const classes = new Int32Array(blocks.length);
  for (let block = 0; block < classes.length; block++) {
    let held = 0;
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
      held |= ofWords[tokens[at] as number] as number;
    }
    classes[block] = held;
  }
  return classes;
}

/** The stretch in which sentences most outweigh what is not: body text extraction (Finn et al., 2001), on blocks. */
function mainRun(lengths: Float32Array, isSentence: readonly boolean[]): Run | null {
  let best: Run | null = null;
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  for (let index = 0; index < lengths.length; index++) {
    const length = lengths[index] as number;
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
