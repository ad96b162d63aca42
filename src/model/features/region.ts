/**
 * Features of a candidate for the article, a run of neighbouring segments: how sure its blocks are, what it leaves out, what
 * the title says of it, and whether its parts speak of one thing.
 */
import { type CueClass, cueClasses } from '../cues.ts';
import type { PageView, Run } from '../page-view.ts';
import { KEEP } from '../regions.ts';
import { signedLog } from './scales.ts';

/** Cues that are counted in a region and around it. */
const TOLD: readonly CueClass[] = [
  'comment',
  'related',
  'byline',
  'ago',
  'firstPerson',
  'secondPerson',
  'reported',
  'reference',
  'commerce',
];

/** Blocks looked at just before and just after a region. */
const AROUND = 4;

export const regionNames: readonly string[] = [
  'segments',
  'segmentsBefore',
  'segmentsAfter',
  'words',
  'wordsBefore',
  'wordsAfter',
  'wordsShare',
  'pageShare',
  'sureness',
  'surenessBefore',
  'surenessAfter',
  'surenessFirst',
  'surenessLast',
  'expectedRecall',
  'expectedF1',
  'blocks',
  'wordsPerBlock',
  'leftOutBlocks',
  'leftOutWords',
  'gapBefore',
  'gapAfter',
  'titleDistance',
  'titleInside',
  'titleCovered',
  'titleCoveredBefore',
  'titleCoveredAfter',
  'titleDensity',
  'titleDensityLast',
  'lastLikeRest',
  'firstLikeRest',
  'nextLikeThis',
  'previousLikeThis',
  ...TOLD.map((name) => `${name}Inside`),
  ...TOLD.map((name) => `${name}Last`),
  ...TOLD.map((name) => `${name}Next`),
  ...TOLD.map((name) => `${name}JustAfter`),
  ...TOLD.map((name) => `${name}JustBefore`),
];

interface Sums {
  words: number;
  mass: number;
  blocks: number;
  titled: number;
  tokens: number;
  readonly cues: Float64Array;
  /** Uses of each word of the page, function words aside. */
  readonly uses: Map<number, number>;
}

/** Sums over the kept blocks of a run. */
function sumUp(page: PageView, probabilities: Float32Array, { first, last }: Run): Sums {
  const sums: Sums = {
    words: 0,
    mass: 0,
    blocks: 0,
    titled: 0,
    tokens: 0,
    cues: new Float64Array(TOLD.length),
    uses: new Map(),
  };
  for (let block = first; block <= last; block++) {
    const p = probabilities[block] as number;
    if (p < KEEP) continue;
    const words = page.counts.words[block] as number;
    sums.words += words;
    sums.mass += p * words;
    sums.blocks++;
    addCues(page, block, sums.cues);
    for (let t = page.starts[block] as number; t < (page.starts[block + 1] as number); t++) {
      const token = page.tokens[t] as number;
      if (page.isFunctionWord[token] === 1) continue;
      sums.tokens++;
      sums.titled += page.inTitle[token] as number;
      sums.uses.set(token, (sums.uses.get(token) ?? 0) + 1);
    }
  }
  return sums;
}

function addCues({ cues }: PageView, block: number, into: Float64Array): void {
  for (const [k, name] of TOLD.entries()) {
    into[k] = (into[k] as number) + (cues[block * cueClasses.length + cueClasses.indexOf(name)] as number);
  }
}

function merge(parts: readonly Sums[]): Sums {
  const sums: Sums = {
    words: 0,
    mass: 0,
    blocks: 0,
    titled: 0,
    tokens: 0,
    cues: new Float64Array(TOLD.length),
    uses: new Map(),
  };
  for (const part of parts) {
    sums.words += part.words;
    sums.mass += part.mass;
    sums.blocks += part.blocks;
    sums.titled += part.titled;
    sums.tokens += part.tokens;
    for (let k = 0; k < TOLD.length; k++) sums.cues[k] = (sums.cues[k] as number) + (part.cues[k] as number);
    for (const [token, uses] of part.uses) sums.uses.set(token, (sums.uses.get(token) ?? 0) + uses);
  }
  return sums;
}

/** Share of the uses of words in `part` whose words `other` uses too; -1 where one is empty. */
function likeness(part: Sums | undefined, other: Sums): number {
  if (!part || part.tokens === 0 || other.tokens === 0) return -1;
  let shared = 0;
  for (const [token, uses] of part.uses) if (other.uses.has(token)) shared += uses;
  return shared / part.tokens;
}

function titleCovered({ inTitle, titleWords }: PageView, { uses }: Sums): number {
  if (titleWords === 0) return -1;
  let covered = 0;
  for (const token of uses.keys()) covered += inTitle[token] as number;
  return covered / titleWords;
}

const sureness = ({ mass, words }: Sums): number => (words === 0 ? -1 : mass / words);

/** What the features of all candidates of a page are made from. */
export class RegionView {
  readonly #page: PageView;
  readonly #segments: readonly Run[];
  readonly #sums: readonly Sums[];
  readonly #mass: number;
  readonly #words: number;
  readonly #before: Float64Array;

  constructor(page: PageView, probabilities: Float32Array, segments: readonly Run[]) {
    this.#page = page;
    this.#segments = segments;
    this.#sums = segments.map((segment) => sumUp(page, probabilities, segment));
    const count = page.blocks.length;
    this.#before = new Float64Array(count + 1);
    let mass = 0;
    for (let block = 0; block < count; block++) {
      const words = page.counts.words[block] as number;
      this.#before[block + 1] = (this.#before[block] as number) + words;
      mass += words * (probabilities[block] as number);
    }
    this.#mass = mass;
    this.#words = this.#before[count] as number;
  }

  /** The features of segments `from` to `to`, in the order of `regionNames`. */
  features(from: number, to: number): number[] {
    const page = this.#page;
    const { first } = this.#segments[from] as Run;
    const { last } = this.#segments[to] as Run;
    const inside = merge(this.#sums.slice(from, to + 1));
    const before = merge(this.#sums.slice(0, from));
    const after = merge(this.#sums.slice(to + 1));
    const firstPart = this.#sums[from] as Sums;
    const lastPart = this.#sums[to] as Sums;
    const next = this.#sums[to + 1];
    const recall = inside.mass / Math.max(1, this.#mass);
    const span = (this.#before[last + 1] as number) - (this.#before[first] as number);
    const previousEnd = this.#segments[from - 1]?.last ?? -1;
    const nextStart = this.#segments[to + 1]?.first ?? page.blocks.length;
    return [
      to - from + 1,
      from,
      this.#segments.length - 1 - to,
      Math.log1p(inside.words),
      Math.log1p(before.words),
      Math.log1p(after.words),
      inside.words / Math.max(1, before.words + inside.words + after.words),
      inside.words / Math.max(1, this.#words),
      sureness(inside),
      sureness(before),
      sureness(after),
      sureness(firstPart),
      sureness(lastPart),
      recall,
      (2 * inside.mass) / Math.max(1, inside.words + this.#mass),
      inside.blocks,
      inside.words / Math.max(1, inside.blocks),
      last - first + 1 - inside.blocks,
      Math.log1p(Math.max(0, span - inside.words)),
      first - previousEnd - 1,
      nextStart - last - 1,
      page.title < 0 ? -9 : signedLog(first - page.title),
      Number(page.title >= first && page.title <= last),
      titleCovered(page, inside),
      titleCovered(page, before),
      titleCovered(page, after),
      inside.titled / Math.max(1, inside.tokens),
      lastPart.titled / Math.max(1, lastPart.tokens),
      from === to ? -1 : likeness(lastPart, merge(this.#sums.slice(from, to))),
      from === to ? -1 : likeness(firstPart, merge(this.#sums.slice(from + 1, to + 1))),
      likeness(next, inside),
      likeness(this.#sums[from - 1], inside),
      ...rates(inside),
      ...rates(lastPart),
      ...(next ? rates(next) : TOLD.map(() => -1)),
      ...this.#around(last + 1, Math.min(page.blocks.length, last + 1 + AROUND)),
      ...this.#around(Math.max(0, first - AROUND), first),
    ];
  }

  #around(from: number, to: number): number[] {
    const cues = new Float64Array(TOLD.length);
    for (let block = from; block < to; block++) addCues(this.#page, block, cues);
    return [...cues];
  }
}

const rates = ({ cues, words }: Sums): number[] => Array.from(cues, (count) => (100 * count) / Math.max(1, words));
