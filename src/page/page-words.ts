/** The words of a page's blocks: the first layer of its analysis, which all others read. */
import type { Block, Document } from '../document/document.ts';
import { gluedLeadKinds, leadKindsAt } from '../parse/names/byline-lead.ts';
import { SameLines } from './same-lines.ts';
import { readTokens } from './token-reader.ts';
import type { TokenTable } from './token-table.ts';
import { classesOfWords, WordClass } from './word-classes.ts';

/** Longer blocks hold no byline, in characters. */
const LONGEST_BYLINE = 250;

export class PageWords {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** The page's words, and counts for each block. */
  readonly table: TokenTable;
  /** Length of each block in words, as `counts.words` has it: fractions in scripts without spaces. */
  readonly lengths: Float32Array;
  /** For each number of a word its classes (`WordClass`), as bits, and for each block those of all its words. */
  readonly classOfWord: Int32Array;
  readonly classes: Int32Array;
  readonly #words: (readonly string[] | undefined)[];
  readonly #leads: (number | undefined)[];
  #sameLines: SameLines | undefined;

  constructor(document: Document) {
    const { blocks } = document;
    this.document = document;
    this.blocks = blocks;
    this.table = readTokens(blocks);
    this.lengths = this.table.counts.words;
    this.classOfWord = classesOfWords(this.table.vocabulary);
    this.classes = classesOf(this.table, this.classOfWord);
    this.#words = new Array(blocks.length).fill(undefined);
    this.#leads = new Array(blocks.length).fill(undefined);
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
    const { kind, text } = this.blocks[index] as Block;
    if (text.length > LONGEST_BYLINE || kind === 'code') return 0;
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
}

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
