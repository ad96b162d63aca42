/** Short lines that say what stands below them: whom the press may call, what a box of facts says about its subject. */
import type { Block } from '../document/document.ts';
import { type PhraseClass, phrasesOf } from '../text/phrases.ts';
import { hashText } from '../text/words.ts';
import type { PageWords } from './page-words.ts';

let contacts: ReadonlySet<number> | undefined;
let facts: ReadonlySet<number> | undefined;

const textHashes = (name: PhraseClass): ReadonlySet<number> => new Set(phrasesOf(name).map(hashText));

/** Whether a block says that those named below answer questions: `Media Contact`, `Pressekontakt:`. */
export function isContactLabel({ table }: PageWords, index: number): boolean {
  contacts ??= textHashes('contact-label');
  return contacts.has(table.textHash[index] ?? 0);
}

/** The longest label of a fact at the beginning of a row, with its tab, in characters. */
const LONGEST_CELL = 32;

/** Indices of the blocks that name a fact of a subject, as the boxes of encyclopedias do: `Born`, `Geboren`; of a row the first cell. */
export function factLabels({ blocks, table }: PageWords): readonly number[] {
  facts ??= textHashes('fact-label');
  const known = facts;
  const labelOf = ({ index, kind, text }: Block): number | undefined =>
    kind === 'table-row' ? hashText(text.slice(0, LONGEST_CELL).split('\t', 1)[0] as string) : table.textHash[index];
  return blocks.filter((block) => known.has(labelOf(block) as number)).map(({ index }) => index);
}

/** Lines that a fact takes below its label, and how far from it another fact of the box is named. */
const FACT_LINES = 3;
const BOX_REACH = 12;

/** Whether the block at `index` is of a box of facts: one of several labels with what stands below them. */
export const isInFactBox = (labels: readonly number[], index: number): boolean =>
  labels.length > 1 &&
  labels.some((at) => at <= index && at >= index - FACT_LINES) &&
  labels.filter((at) => Math.abs(at - index) <= BOX_REACH).length > 1;
