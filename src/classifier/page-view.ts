/**
 * What several groups of features ask of a page beyond the counts: how much each block reads like prose and how much like
 * boilerplate, where the best run of prose lies, and which block is the title.
 */
import { Kind } from '../text/characters.ts';
import { hashWords } from '../text/words.ts';
import { type CueClass, cueClasses } from './cues.ts';
import { numberEqual } from './number-equal.ts';
import type { PageScan } from './page-scan.ts';
import { noVerdicts, type RuleVerdicts } from './rule-verdicts.ts';

/** A stretch of blocks, both ends included; empty when `last` is before `first`. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** What is known of a page beyond its blocks. */
export interface PageKnowledge {
  /** The block that is the title, or null. */
  readonly titleBlock: number | null;
  /** Its words, where they are known apart from the block or without one. */
  readonly titleText: string | null;
  /** What the rules have said; none where they were not asked. */
  readonly verdicts?: RuleVerdicts;
  /** What the page says that it is: 1 an article, -1 a collection, 0 where it does not say. */
  readonly declared?: -1 | 0 | 1;
}

export interface PageView extends PageScan {
  /** 0 to 1: how much a block reads like running text. */
  readonly prose: Float32Array;
  /** Cues of boilerplate per word, 0 to 1. */
  readonly junk: Float32Array;
  /** Numbers from 0 on that are equal for blocks of one look: length, capitals, first and last character, chief cues. */
  readonly look: Int32Array;
  /** `log1p` of each block's words. */
  readonly logWords: Float32Array;
  /** The run in which prose most outweighs what is not. */
  readonly run: Run;
  /** The block that is the title, or -1 where none is known. */
  readonly title: number;
  /** Per number of a word: 1 for the title's words, function words aside. */
  readonly inTitle: Uint8Array;
  /** Different words of the title that the page uses, function words aside. */
  readonly titleWords: number;
  /** For each block, how many of its words are the title's. */
  readonly titled: Float32Array;
  readonly verdicts: RuleVerdicts;
  readonly declared: -1 | 0 | 1;
}

const columnsOf = (...names: readonly CueClass[]): readonly number[] => names.map((name) => cueClasses.indexOf(name));
const bitsOf = (columns: readonly number[]): number => columns.reduce((bits, column) => bits | (1 << column), 0);

const JUNK = columnsOf(
  'share',
  'subscribe',
  'appeal',
  'navigation',
  'legal',
  'related',
  'comment',
  'byline',
  'caption',
  'advert',
  'commerce',
  'media',
  'filed',
  'network',
  'ago',
);
const JUNK_BITS = bitsOf(JUNK);

/** Share of function words in prose of a language whose list is missing. */
const USUAL_FUNCTION_SHARE = 0.4;

export function viewPage(scan: PageScan, known: PageKnowledge): PageView {
  const junk = junkOf(scan);
  const prose = proseOf(scan, junk);
  const run = bestRun(scan.counts.words, prose);
  const { inTitle, titleWords } = wordsOfTitle(scan, known);
  const { titleBlock, verdicts = noVerdicts(scan.blocks.length), declared = 0 } = known;
  return {
    ...scan,
    junk,
    prose,
    look: numberEqual(looksOf(scan)),
    logWords: logsOf(scan.counts.words),
    run,
    title: titleBlock ?? -1,
    inTitle,
    titleWords,
    titled: countTitled(scan, inTitle),
    verdicts,
    declared,
  };
}

function logsOf(words: Float32Array): Float32Array {
  const logs = new Float32Array(words.length);
  for (let block = 0; block < logs.length; block++) logs[block] = Math.log1p(words[block] as number);
  return logs;
}

function junkOf({ blocks, cues, cueBits, counts }: PageScan): Float32Array {
  const junk = new Float32Array(blocks.length);
  for (let block = 0; block < junk.length; block++) {
    if (((cueBits[block] as number) & JUNK_BITS) === 0) continue;
    let sum = 0;
    for (const column of JUNK) sum += cues[block * cueClasses.length + column] as number;
    junk[block] = Math.min(1, sum / Math.max(1, counts.words[block] as number));
  }
  return junk;
}

function proseOf({ blocks, counts, lastKind, cutOff }: PageScan, junk: Float32Array): Float32Array {
  let functionWords = 0;
  for (const count of counts.functionWords) functionWords += count;
  const known = functionWords > 0;
  const prose = new Float32Array(blocks.length);
  for (let block = 0; block < prose.length; block++) {
    const words = counts.words[block] as number;
    if (words < 4) continue;
    const share = known ? (counts.functionWords[block] as number) / words : USUAL_FUNCTION_SHARE;
    const ends = lastKind[block] === Kind.sentenceEnd && cutOff[block] === 0;
    const capitals = (counts.capitalised[block] as number) / Math.max(1, counts.cased[block] as number);
    const likeness =
      0.4 * Math.min(1, words / 20) +
      0.3 * Number(ends) +
      0.3 * Math.min(1, share / USUAL_FUNCTION_SHARE) -
      Math.min(0.5, 1.5 * (junk[block] as number)) -
      Math.max(0, capitals - 0.3);
    prose[block] = Math.max(0, Math.min(1, likeness));
  }
  return prose;
}

/** Kadane's maximal run, where a word of prose counts for a block and each other block counts against by its words and a little more. */
function bestRun(words: Float32Array, weight: Float32Array): Run {
  let best = 0;
  let run: Run = { first: 0, last: -1 };
  let sum = 0;
  let first = 0;
  for (let block = 0; block < words.length; block++) {
    const belonging = 2 * (weight[block] as number) - 1;
    const gain = belonging * (words[block] as number) - (belonging < 0 ? 3 : 0);
    if (sum <= 0) {
      sum = 0;
      first = block;
    }
    sum += gain;
    if (sum > best) {
      best = sum;
      run = { first, last: block };
    }
  }
  return run;
}

/** Logarithmic steps of length, so that a headline of 9 words and one of 11 look alike. */
const lengthStep = (words: number): number => Math.round(2 * Math.log2(1 + words));

/** Those of most blocks: of fewer words than these, in whole numbers. */
const STEPS = Uint8Array.from({ length: 64 }, (_, words) => lengthStep(words));
const stepOf = (words: number): number =>
  words < STEPS.length && Number.isInteger(words) ? (STEPS[words] as number) : lengthStep(words);

const TELLING = columnsOf('comment', 'ago', 'month', 'network', 'byline');

function looksOf({ blocks, counts, firstKind, lastKind, cueBits }: PageScan): Int32Array {
  const looks = new Int32Array(blocks.length);
  for (let block = 0; block < looks.length; block++) {
    const words = counts.words[block] as number;
    let look = stepOf(words);
    look = look * 20 + (firstKind[block] as number);
    look = look * 20 + (lastKind[block] as number);
    const capitals = (counts.capitalised[block] as number) / Math.max(1, counts.cased[block] as number);
    look = look * 3 + Math.round(2 * capitals);
    const bits = cueBits[block] as number;
    for (const column of TELLING) look = look * 2 + ((bits >> column) & 1);
    looks[block] = look;
  }
  return looks;
}

/** Marks the words of the title among the page's. */
function wordsOfTitle(
  { blocks, hashes, isFunctionWord, vocabulary }: PageScan,
  { titleBlock, titleText }: PageKnowledge,
) {
  const text = titleText ?? (titleBlock === null ? '' : (blocks[titleBlock]?.text ?? ''));
  const inTitle = new Uint8Array(hashes.length);
  let titleWords = 0;
  for (const hash of hashWords(text)) {
    const word = vocabulary.numberOf(hash);
    if (word < 0 || isFunctionWord[word] === 1 || inTitle[word] === 1) continue;
    inTitle[word] = 1;
    titleWords++;
  }
  return { inTitle, titleWords };
}

function countTitled({ content, contentStarts }: PageScan, inTitle: Uint8Array): Float32Array {
  const titled = new Float32Array(contentStarts.length - 1);
  for (let block = 0; block < titled.length; block++) {
    let count = 0;
    const end = contentStarts[block + 1] as number;
    for (let t = contentStarts[block] as number; t < end; t++) count += inTitle[content[t] as number] as number;
    titled[block] = count;
  }
  return titled;
}
