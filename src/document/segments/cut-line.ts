/**
 * Cuts a line that holds several blocks, as the dumps of `get_text(" ")` and `$('body').text()` do, into segments. A logistic
 * regression over the words on both sides of each gap gives the odds that a block ends there. train/segments learns its weights.
 */
import { hashPair } from '../../text/words.ts';
import { type Copies, copiesOf, tableCount, titleOdds, weightCount, writeActive } from './boundary-features.ts';
import { packedBoundaryWeights } from './boundary-weights.generated.ts';
import { contextOf, contextTables, writeContext } from './context-features.ts';
import { Stop, traitsOfUnits, type UnitTraits } from './unit-traits.ts';
import { Gap, type Units, unitsOf } from './units.ts';

/** Offsets into the line; `end` is one after the last character. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Whether it may well go on with what the segment before it says. */
  readonly continues: boolean;
}

/**
 * Hundredths of the log odds above which a line is cut. They are low, since text of the page that is glued to a paragraph costs more
 * than a paragraph in parts, which the article joins again: on pages held back 99.8 % of the sentences are whole then.
 */
const WITHIN_SENTENCE = -100;
const AFTER_SENTENCE = -100;
const GLUED = 0;

/** Below these, two segments may as well be one. */
const SURE_WITHIN_SENTENCE = 250;
const SURE_AFTER_SENTENCE = 50;

const WEIGHT_SCALE = 100;

/** Longer lines are cut piece by piece, so that memory is bounded; pages are shorter. */
const PIECE = 1 << 17;

/**
 * The segments of a line in order; white space between them belongs to none. Time is linear in the line.
 * @param least evidence, in log odds, below which a line is left whole.
 */
export function cutLine(line: string, least: number): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < line.length; ) {
    let to = Math.min(line.length, from + PIECE);
    while (to < line.length && to - from < 2 * PIECE && line.charCodeAt(to) !== 0x20) to++;
    if (isLowSurrogate(line.charCodeAt(to))) to++;
    cutPiece(line, from, to, least, segments);
    from = to;
  }
  return segments;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function cutPiece(line: string, from: number, to: number, least: number, segments: Segment[]): void {
  const units = unitsOf(line, from, to);
  if (units.count === 0) return;
  const traits = traitsOfUnits(line, units);
  const odds = boundaryOdds(units, traits);
  const holdsSeveral = evidenceOf(units, traits, odds) >= least;
  let first = 0;
  let continues = false;
  for (let at = 1; at < units.count; at++) {
    const isCut =
      units.gaps[at] === Gap.code || (holdsSeveral && (odds[at] as number) > thresholdAt(units, traits, at));
    if (!isCut) continue;
    segments.push({ start: units.starts[first] as number, end: units.ends[at - 1] as number, continues });
    const gap = units.gaps[at] as number;
    continues = (gap === Gap.space || gap === Gap.glued) && (odds[at] as number) < sureAt(traits, at);
    first = at;
  }
  segments.push({ start: units.starts[first] as number, end: units.ends[units.count - 1] as number, continues });
}

/** Log odds, added up, of boundaries within sentences and of glued ones; those after sentences any paragraph has. */
function evidenceOf({ gaps }: Units, { stops }: UnitTraits, odds: Int32Array): number {
  let evidence = 0;
  for (let at = 1; at < odds.length; at++) {
    const isTelling = stops[at - 1] === Stop.none || gaps[at] === Gap.glued;
    if (isTelling && (odds[at] as number) > 0) evidence += odds[at] as number;
  }
  return evidence / WEIGHT_SCALE;
}

/** Whether words are glued in a line, as few are in text whose elements stand apart. */
export function isGlued(line: string): boolean {
  const units = unitsOf(line, 0, Math.min(line.length, PIECE));
  const places = units.gaps.reduce((count: number, gap) => count + Number(gap === Gap.glued), 0);
  if (places < FEWEST_GLUED || places * UNITS_PER_GLUED < units.count) return false;
  const traits = traitsOfUnits(line, units);
  const odds = boundaryOdds(units, traits);
  // A name such as YouTube is written so again and again.
  const glued = new Set<number>();
  for (let at = 1; at < units.count; at++) {
    if (units.gaps[at] !== Gap.glued || (odds[at] as number) <= SURE_GLUED) continue;
    glued.add(hashPair(traits.lastWords[at - 1] as number, traits.firstWords[at] as number));
  }
  return glued.size >= FEWEST_GLUED && glued.size * UNITS_PER_GLUED >= units.count;
}

/** Hundredths of log odds, how many glued words have these, and among how many units there is one. */
const SURE_GLUED = 0;
const FEWEST_GLUED = 3;
const UNITS_PER_GLUED = 40;

function thresholdAt(units: Units, { stops }: UnitTraits, at: number): number {
  if (units.gaps[at] === Gap.glued) return GLUED;
  return (stops[at - 1] as number) > 0 ? AFTER_SENTENCE : WITHIN_SENTENCE;
}

const sureAt = ({ stops }: UnitTraits, at: number): number =>
  (stops[at - 1] as number) > 0 ? SURE_AFTER_SENTENCE : SURE_WITHIN_SENTENCE;

let weights: Int16Array | null = null;

function loadWeights(): Int16Array {
  const { buffer, byteOffset, length } = Buffer.from(packedBoundaryWeights, 'base64');
  return new Int16Array(buffer.slice(byteOffset, byteOffset + length));
}

/** Hundredths of the log odds that a block ends before each unit. */
function boundaryOdds(units: Units, traits: UnitTraits): Int32Array {
  weights ??= loadWeights();
  const copies = copiesOf(traits);
  const own = ownOdds(units, traits, copies, weights);
  const context = contextOf(own);
  const active = new Int32Array(contextTables);
  const odds = Int32Array.from(own);
  for (let at = 1; at < units.count; at++) {
    writeContext(own, context, units, traits, at, active);
    let sum = own[at] as number;
    for (let table = 0; table < contextTables; table++) {
      sum += weights[weightCount + (active[table] as number)] as number;
    }
    odds[at] = sum + titleOdds(copies.titles[at] as number);
  }
  return odds;
}

/** The same by the words on both sides of each gap alone. */
export function ownOdds(units: Units, traits: UnitTraits, copies: Copies, weights: Int16Array): Int32Array {
  const active = new Int32Array(tableCount);
  const odds = new Int32Array(units.count);
  for (let at = 1; at < units.count; at++) {
    writeActive(units, traits, copies, at, active);
    let sum = 0;
    for (let table = 0; table < tableCount; table++) sum += weights[active[table] as number] as number;
    odds[at] = sum;
  }
  return odds;
}
