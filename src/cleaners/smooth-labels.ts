/**
 * From labels of blocks to a body that is whole: what a block cannot tell by itself, since it is part of a list, the heading of
 * what follows, or a label over the headline.
 */

import type { BlockLabels } from '../classifier/label-blocks.ts';
import type { Block } from '../document/document.ts';
import { MARKUP } from '../text/markup.generated.ts';
import type { Page } from './page.ts';
import { pageMarks } from './page-structure.ts';

/** Blocks that the page itself marks as something else are kept from this probability on: the classifier reads marks too, but counts them for less on a page like none that it knows. */
const SURE_AGAINST_MARKS = 0.7;

/** The same for a heading of what stays and is not marked: the name of a section of the page, such as `aside`, may be in the heading's. */
const SURE_OF_HEADING = 0.5;

/** Share of a list's items that must be kept for the others to be: a list is one thing, and most of it tells for all. */
const MOST_OF_LIST = 0.3;

/** Probability that a line below something removed must have to be put back as a heading. */
const MAY_HEAD = 0.2;

/** Words over the headline that are no beginning of an article: the name of a section, a kicker. */
const KICKER = 8;

/** Words of a line between headline and byline that is no deck: the name of a video, a label. */
const LABEL = 4;

/** Blocks below the headline among which the byline and the date are looked for. */
const HEAD = 6;

/** A line that an article says so often is one of its own, such as a button in each section: all of them stay, or none. */
const REPEATED = 3;
const SHORT = 8;

/**
 * Which blocks stay, 1 for each: those labelled as body, with lists made whole, what recurs treated alike and headings put
 * back, and without kickers.
 */
export function smoothLabels(page: Page, { body, bodyProbability }: BlockLabels): Uint8Array {
  const isMarked = (index: number) => page.outcomes.flagOf(index)?.by === pageMarks.id;
  const kept = body.map((label, index) => {
    const heads = page.blocks[index]?.kind === 'heading' && body[index + 1] === 1 && !isMarked(index + 1);
    const enough = isMarked(index) ? (heads ? SURE_OF_HEADING : SURE_AGAINST_MARKS) : 0;
    return Number(label === 1 && page.isOpen(index) && (bodyProbability[index] as number) >= enough);
  });
  keepFootnotes(page, kept, bodyProbability);
  for (const list of listsOf(page)) {
    const share = list.filter(({ index }) => kept[index] === 1).length / list.length;
    if (share >= MOST_OF_LIST || isEnclosed(page, list, kept)) for (const { index } of list) kept[index] = 1;
  }
  dropOddOnesOut(page, kept, bodyProbability);
  const recurring = new Set<number>();
  for (const same of repeatedLines(page, kept)) {
    const stays = Number(same.filter(({ index }) => kept[index] === 1).length * 2 >= same.length);
    for (const { index } of same) {
      kept[index] = stays;
      recurring.add(index);
    }
  }
  let before = 0;
  for (const { index } of page.open()) {
    // Without any evidence, and between blocks that stay, a lone line is a heading more likely than anything else. What a rule has taken
    // away before it does not part it from the text, if it may be a heading at all.
    const isAlone = before === 1 && kept[index + 1] === 1;
    const mayHead = kept[index - 1] === 1 || (bodyProbability[index] as number) >= MAY_HEAD;
    const isKnown = page.outcomes.flagOf(index) !== undefined || recurring.has(index);
    if (isAlone && mayHead && !isKnown) kept[index] = 1;
    before = kept[index] as number;
  }
  keepAnswers(page, kept, bodyProbability);
  dropKickers(page, kept);
  return kept;
}

/** Probability from which the sentence below a question stays. */
const ANSWER = 0.1;
const ASKS = /[?？؟]["”’»)]?$/;

/** Keeps the answers of questions that stay as headings, however short they are. */
function keepAnswers(page: Page, kept: Uint8Array, bodyProbability: Float32Array): void {
  for (const block of page.open()) {
    const { index } = block;
    const question = page.blocks[index - 1];
    if (kept[index] === 1 || question?.kind !== 'heading' || kept[question.index] !== 1) continue;
    const mayStay = (bodyProbability[index] as number) >= ANSWER && page.outcomes.flagOf(index) === undefined;
    if (mayStay && page.traits(block).endsSentence && ASKS.test(question.text)) kept[index] = 1;
  }
}

/** Probability from which a footnote stays. They stand at the end, where other blocks as short are seldom of the article. */
const FOOTNOTE = 0.12;
const FOOTNOTE_NAMES = new Set(MARKUP.footnotes.split('\n'));
/** The arrow by which a footnote leads back to the text. */
const LEADS_BACK = /[↩↵⤴]\ufe0e?$/u;

/** Keeps footnotes, which their names or the way back to the text tell. */
function keepFootnotes(page: Page, kept: Uint8Array, bodyProbability: Float32Array): void {
  const first = kept.indexOf(1);
  for (const block of page.open()) {
    const { index, text, hints } = block;
    if (index < first || (bodyProbability[index] as number) < FOOTNOTE || page.outcomes.flagOf(index) !== undefined)
      continue;
    if (LEADS_BACK.test(text.slice(-3)) || hints?.names.some((name) => FOOTNOTE_NAMES.has(name))) kept[index] = 1;
  }
}

/** Whether a list stands between two blocks that stay, the second of which is a sentence: one that goes on after it. */
function isEnclosed(page: Page, list: readonly Block[], kept: Uint8Array): boolean {
  const [first, last] = [list[0] as Block, list.at(-1) as Block];
  const next = page.blocks[last.index + 1];
  if (list.length < 2 || !next || kept[first.index - 1] !== 1 || kept[next.index] !== 1) return false;
  const { isProse, endsSentence } = page.traits(next);
  return isProse || endsSentence;
}

/**
 * Blocks of the same path of elements with the same names are of a kind: so many of them are, if at most this share stays, no
 * part of the article, and one that stays is dropped unless its probability is this high. In HTML, of 2,794 words that this drops in
 * 65 of 1,693 pages, the truth has 412.
 */
const FEWEST_ALIKE = 3;
const FEW_STAY = 0.35;
const SURE_OF_ONE = 0.7;

function dropOddOnesOut(page: Page, kept: Uint8Array, bodyProbability: Float32Array): void {
  if (page.document.format !== 'html') return;
  const { pathOf, namesOf } = page.analysis.markLists;
  const groups = new Map<string, Block[]>();
  for (const block of page.open()) {
    if (kept[block.index] === 0 && page.outcomes.flagOf(block.index) !== undefined) continue;
    const id = `${pathOf[block.index]} ${namesOf[block.index]} ${block.kind}`;
    const group = groups.get(id);
    if (group) group.push(block);
    else groups.set(id, [block]);
  }
  for (const group of groups.values()) {
    const staying = group.filter(({ index }) => kept[index] === 1);
    if (group.length < FEWEST_ALIKE || staying.length > FEW_STAY * group.length) continue;
    for (const { index } of staying) if ((bodyProbability[index] as number) < SURE_OF_ONE) kept[index] = 0;
  }
}

/** Leaves out what is kept above the headline, if it is but a few words, and labels between it and the byline. */
function dropKickers(page: Page, kept: Uint8Array): void {
  const { titleBlock } = page;
  if (titleBlock === null || !kept.includes(1, titleBlock)) return;
  const isKept = ({ index }: Block) => kept[index] === 1;
  const above = page.blocks.slice(0, titleBlock).filter(isKept);
  const words = above.reduce((sum, block) => sum + page.traits(block).words, 0);
  const below = page.blocks.slice(titleBlock + 1, titleBlock + 1 + HEAD);
  const bylineAt = below.findLastIndex(({ index }) => page.isField(index));
  const labels = below.slice(0, Math.max(0, bylineAt)).filter((block) => {
    const traits = page.traits(block);
    return isKept(block) && traits.words <= LABEL && !traits.endsSentence;
  });
  for (const { index } of words <= KICKER ? [...above, ...labels] : labels) kept[index] = 0;
}

/** Short lines between the first block that stays and the last, by what they say, where that is said often. */
function repeatedLines(page: Page, kept: Uint8Array): Block[][] {
  const lines = new Map<string, Block[]>();
  const [first, last] = [kept.indexOf(1), kept.lastIndexOf(1)];
  for (const block of page.open()) {
    if (block.index < first || block.index > last || page.traits(block).words > SHORT) continue;
    const same = lines.get(block.text);
    if (same) same.push(block);
    else lines.set(block.text, [block]);
  }
  return [...lines.values()].filter((same) => same.length >= REPEATED);
}

/** Items or rows that follow one another, none of them flagged. */
function listsOf(page: Page): Block[][] {
  const lists: Block[][] = [];
  let before: Block | undefined;
  for (const block of page.open()) {
    const isItem = block.kind === 'list-item' || block.kind === 'table-row';
    if (!isItem || page.outcomes.flagOf(block.index) !== undefined) continue;
    if (before?.kind === block.kind && before.index === block.index - 1) lists.at(-1)?.push(block);
    else lists.push([block]);
    before = block;
  }
  return lists;
}
