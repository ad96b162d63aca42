/**
 * Cuts a line that holds several blocks, as the dumps of `get_text(" ")` and `$('body').text()` do, into segments. A logistic
 * regression over the words on both sides of each gap gives the odds that a block ends there.
 */
import { copiesOf, tableCount, weightCount, writeActive } from './boundary-features.ts';
import { packedBoundaryWeights } from './boundary-weights.generated.ts';
import { contextOf, contextTables, writeContext } from './context-features.ts';
import { traitsOfUnits, type UnitTraits } from './unit-traits.ts';
import { Gap, type Units, unitsOf } from './units.ts';

/** Offsets into the line; `end` is one after the last character. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

const E = (name: string, value: number): number => Number(process.env[name] ?? value);
const WITHIN = E('T_WITHIN', 0) * 100;
const AFTER = E('T_AFTER', -1) * 100;
const PROSE = E('T_PROSE', 1) * 100;
const PN = E('PN', 8);
const PM = E('PM', 2);
const GLUED = E('T_GLUED', 0) * 100;

/** Longer lines are cut piece by piece, so that memory is bounded; a page is shorter. */
const PIECE = 1 << 17;

let weights: Int16Array | null = null;

function loadWeights(): Int16Array {
  const { buffer, byteOffset, length } = Buffer.from(packedBoundaryWeights, 'base64');
  return new Int16Array(buffer.slice(byteOffset, byteOffset + length));
}

export function cutLine(line: string): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < line.length; ) {
    let to = Math.min(line.length, from + PIECE);
    while (to < line.length && to - from < 2 * PIECE && line.charCodeAt(to) !== 0x20) to++;
    cutPiece(line, from, to, segments);
    from = to;
  }
  return segments;
}

function cutPiece(line: string, from: number, to: number, segments: Segment[]): void {
  const units = unitsOf(line, from, to);
  if (units.count === 0) return;
  const traits = traitsOfUnits(line, units);
  const odds = boundaryOdds(units, traits);
  let start = units.starts[0] as number;
  for (let at = 1; at < units.count; at++) {
    const c = traits.commonsBefore;
    const n = Math.min(units.count, at + PN);
    const b = Math.max(0, at - PN);
    const isProse = (c[at] as number) - (c[b] as number) >= PM && (c[n] as number) - (c[at] as number) >= PM;
    const threshold =
      units.gaps[at] === Gap.glued ? GLUED : (traits.stops[at - 1] as number) > 0 ? AFTER : isProse ? PROSE : WITHIN;
    if (units.gaps[at] !== Gap.code && (odds[at] as number) <= threshold) continue;
    segments.push({ start, end: units.ends[at - 1] as number });
    start = units.starts[at] as number;
  }
  segments.push({ start, end: units.ends[units.count - 1] as number });
}

/** Hundredths of the log odds that a block ends before each unit. */
function boundaryOdds(units: Units, traits: UnitTraits): Int32Array {
  weights ??= loadWeights();
  const own = ownOdds(units, traits, weights);
  const context = contextOf(own);
  const active = new Int32Array(contextTables);
  const odds = Int32Array.from(own);
  for (let at = 1; at < units.count; at++) {
    writeContext(own, context, units, traits, at, active);
    for (let table = 0; table < contextTables; table++) {
      odds[at] = (odds[at] as number) + (weights[weightCount + (active[table] as number)] as number);
    }
  }
  return odds;
}

/** The same by the words on both sides of each gap alone. */
export function ownOdds(units: Units, traits: UnitTraits, weights: Int16Array): Int32Array {
  const copies = copiesOf(traits);
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
