/**
 * What the first odds of a line's boundaries say of one another: a boundary is more likely among the entries of a menu than within a
 * sentence that has none. Tables as in boundary-features.ts; their weights are added to a boundary's own odds.
 */
import { lengthClass } from './boundary-features.ts';
import type { UnitTraits } from './unit-traits.ts';
import { Gap, type Units } from './units.ts';

const KINDS = 3;
const ODDS = 14;
const LEVELS = 3;
const DISTANCES = 6;
const COUNTS = 5;
const LENGTHS = 8;

const SIZES = {
  'odds kind': ODDS * KINDS,
  'since-boundary to-boundary kind level': DISTANCES * DISTANCES * KINDS * LEVELS,
  'boundaries-before boundaries-after kind level': COUNTS * COUNTS * KINDS * LEVELS,
  'neighbour odds': ODDS * ODDS,
  'sentence-boundaries kind level': 4 * KINDS * LEVELS,
  'stretch-before begins-common begins-case level isStop': LENGTHS * 2 * 4 * LEVELS * 2,
  'stretch-after commons kind level': LENGTHS * 4 * KINDS * LEVELS,
  'stretch-before commons kind level': LENGTHS * 4 * KINDS * LEVELS,
} as const;

const contextSizes: readonly number[] = Object.values(SIZES);
export const contextTables = contextSizes.length;
export const contextWeightCount = contextSizes.reduce((sum, size) => sum + size, 0);

/** Hundredths of log odds at which classes begin. */
const STEPS = [-600, -400, -300, -200, -150, -100, -50, 0, 50, 100, 150, 200, 300];
const oddsClass = (odds: number): number => {
  let at = 0;
  while (at < STEPS.length && odds > (STEPS[at] as number)) at++;
  return at;
};
const levelOf = (odds: number): number => (odds > 0 ? 2 : odds > -100 ? 1 : 0);
const distanceClass = (units: number): number =>
  units <= 1 ? 0 : units <= 2 ? 1 : units <= 4 ? 2 : units <= 8 ? 3 : units <= 20 ? 4 : 5;
const countClass = (count: number): number => (count <= 2 ? count : count <= 4 ? 3 : 4);

/** Gaps on each side whose likely boundaries are counted. */
const NEAR = 12;

export interface Context {
  /** Likely boundaries before each gap; the likely one before it, and the next one after it. */
  readonly before: Int32Array;
  readonly last: Int32Array;
  readonly next: Int32Array;
}

export function contextOf(odds: Int32Array): Context {
  const count = odds.length;
  const before = new Int32Array(count + 1);
  const last = new Int32Array(count);
  const next = new Int32Array(count);
  let boundary = 0;
  for (let at = 0; at < count; at++) {
    last[at] = boundary;
    const isLikely = at > 0 && (odds[at] as number) > 0;
    before[at + 1] = (before[at] as number) + (isLikely ? 1 : 0);
    if (isLikely) boundary = at;
  }
  boundary = count;
  for (let at = count - 1; at >= 0; at--) {
    next[at] = boundary;
    if (at > 0 && (odds[at] as number) > 0) boundary = at;
  }
  return { before, last, next };
}

export const kindOfGap = (units: Units, traits: UnitTraits, at: number): number =>
  units.gaps[at] === Gap.glued ? 2 : (traits.stops[at - 1] as number) > 0 ? 1 : 0;

/** Writes which weight of each table the gap before unit `at` gets, for `at` from 1 on. */
export function writeContext(
  odds: Int32Array,
  { before, last, next }: Context,
  units: Units,
  traits: UnitTraits,
  at: number,
  active: Int32Array,
): void {
  const { count } = units;
  const own = odds[at] as number;
  const kind = kindOfGap(units, traits, at);
  const level = levelOf(own);
  const boundaries = (from: number, to: number): number =>
    (before[Math.max(0, Math.min(count, to))] as number) - (before[Math.max(0, from)] as number);
  const sentenceStart = traits.sentenceStarts[at - 1] as number;
  const sentenceEnd = traits.sentenceEnds[at] as number;
  // Sentences apart are stretches of their own, whether a block ends with them or not.
  const stretchStart = Math.max(last[at] as number, sentenceStart);
  const stretchEnd = Math.min(next[at] as number, sentenceEnd + 1, count);
  const between = (columns: Int32Array | Float64Array, from: number, to: number): number =>
    (columns[to] as number) - (columns[from] as number);
  const neighbour = Math.max(at > 1 ? (odds[at - 1] as number) : 0, at + 1 < count ? (odds[at + 1] as number) : 0);
  const values = [
    oddsClass(own) * KINDS + kind,
    ((distanceClass(at - (last[at] as number)) * DISTANCES + distanceClass((next[at] as number) - at)) * KINDS + kind) *
      LEVELS +
      level,
    ((countClass(boundaries(at - NEAR, at)) * COUNTS + countClass(boundaries(at + 1, at + 1 + NEAR))) * KINDS + kind) *
      LEVELS +
      level,
    oddsClass(neighbour) * ODDS + oddsClass(own),
    (((boundaries(sentenceStart + 1, at) > 0 ? 2 : 0) + (boundaries(at + 1, sentenceEnd + 1) > 0 ? 1 : 0)) * KINDS +
      kind) *
      LEVELS +
      level,
    (((lengthClass(between(traits.wordsBefore, stretchStart, at)) * 2 +
      (traits.isFirstCommon[stretchStart] as number)) *
      4 +
      (traits.cases[stretchStart] as number)) *
      LEVELS +
      level) *
      2 +
      (kind === 1 ? 1 : 0),
    ((lengthClass(between(traits.wordsBefore, at, stretchEnd)) * 4 +
      Math.min(3, between(traits.commonsBefore, at, stretchEnd))) *
      KINDS +
      kind) *
      LEVELS +
      level,
    ((lengthClass(between(traits.wordsBefore, stretchStart, at)) * 4 +
      Math.min(3, between(traits.commonsBefore, stretchStart, at))) *
      KINDS +
      kind) *
      LEVELS +
      level,
  ];
  let first = 0;
  for (let table = 0; table < contextTables; table++) {
    active[table] = first + (values[table] as number);
    first += contextSizes[table] as number;
  }
}
