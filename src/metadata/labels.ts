/** Short lines that say what stands below them: whom the press may call, what a box of facts tells of its subject. */
import type { Block } from '../document/document.ts';
import { PhraseSet, phrasesOf } from '../text/phrases.ts';
import { WordScan } from './word-scan.ts';
import { wordsOf } from './words-of.ts';

let contacts: PhraseSet | undefined;
let facts: PhraseSet | undefined;
let factKeys: ReadonlySet<number> | undefined;

const isJust = (words: readonly string[], set: PhraseSet): boolean =>
  words[0] !== undefined && set.begins(words[0]) && set.has(words.join(' '));

/** Whether words say that those named below answer questions: `Media Contact`, `Pressekontakt:`. */
export function isContactLabel(words: readonly string[]): boolean {
  contacts ??= new PhraseSet('contact-label');
  return isJust(words, contacts);
}

/** The longest label of a fact at the beginning of a row, with its tab, in characters. */
const LONGEST_CELL = 32;

/**
 * Indices of the blocks that name a fact of a subject, as the boxes of encyclopedias do: `Born`, `Geboren`; of a row the first
 * cell. `keys` are those of the blocks' words (`WordScan.key`): few blocks are worth a closer look.
 */
export function factLabels(
  blocks: readonly Block[],
  keys: readonly number[],
  wordsAt: (index: number) => readonly string[],
): number[] {
  facts ??= new PhraseSet('fact-label');
  factKeys ??= keysOf(phrasesOf('fact-label'));
  const [set, known] = [facts, factKeys];
  const isFact = ({ index, kind, text }: Block): boolean =>
    kind === 'table-row'
      ? isJust(wordsOf(text.slice(0, LONGEST_CELL).split('\t', 1)[0] as string), set)
      : known.has(keys[index] as number) && isJust(wordsAt(index), set);
  return blocks.filter(isFact).map(({ index }) => index);
}

function keysOf(phrases: readonly string[]): Set<number> {
  const scan = new WordScan();
  return new Set(
    phrases.map((phrase) => {
      scan.read(phrase);
      return scan.key;
    }),
  );
}

/** Lines that a fact takes below its label, and how far from it another fact of the box is named. */
const FACT_LINES = 3;
const BOX_REACH = 12;

/** Whether the block at `index` is of a box of facts: one of several labels with what stands below them. */
export const isInFactBox = (labels: readonly number[], index: number): boolean =>
  labels.length > 1 &&
  labels.some((at) => at <= index && at >= index - FACT_LINES) &&
  labels.filter((at) => Math.abs(at - index) <= BOX_REACH).length > 1;
