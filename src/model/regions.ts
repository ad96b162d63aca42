/**
 * The page as regions: verdicts on blocks, cut at the places where one article may end and something else begin. Every run of
 * neighbouring segments is a candidate for the article.
 */
import { Kind } from '../language/characters.ts';
import type { PageView, Run } from './page-view.ts';

/** Blocks from this probability on are kept; under one half, since losing a paragraph costs more than keeping a line. */
export const KEEP = 0.45;

/** Segments that a page is cut into at most: candidates grow with their square. */
const MAX_SEGMENTS = 8;

/** Words of a line that may head what follows. */
const HEADING = 14;

/** Strength of a cut at a heading that no block left out precedes. */
const HEADING_CUT = 0.6;

/** The segments of a page in order: each begins and ends with a kept block. None where no block is kept. */
export function findSegments(page: PageView, probabilities: Float32Array): Run[] {
  const kept: number[] = [];
  for (let block = 0; block < probabilities.length; block++)
    if ((probabilities[block] as number) >= KEEP) kept.push(block);
  const cuts: { readonly at: number; readonly strength: number }[] = [];
  for (let k = 1; k < kept.length; k++) {
    const strength = cutStrength(page, probabilities, kept[k - 1] as number, kept[k] as number);
    if (strength > 0) cuts.push({ at: k, strength });
  }
  const chosen = cuts.sort((a, b) => b.strength - a.strength || a.at - b.at).slice(0, MAX_SEGMENTS - 1);
  const starts = [0, ...chosen.map(({ at }) => at).sort((a, b) => a - b)];
  return kept.length === 0
    ? []
    : starts.map((start, k) => ({
        first: kept[start] as number,
        last: kept[(starts[k + 1] ?? kept.length) - 1] as number,
      }));
}

/** How likely the article ends, or begins, between two kept blocks that follow one another. */
function cutStrength(
  { counts, lastKind }: PageView,
  probabilities: Float32Array,
  before: number,
  after: number,
): number {
  let strength = 0;
  for (let block = before + 1; block < after; block++) {
    strength += (1 - (probabilities[block] as number)) * Math.log2(2 + (counts.words[block] as number));
  }
  const words = counts.words[after] as number;
  const heads = words <= HEADING && lastKind[after] !== Kind.sentenceEnd && lastKind[before] === Kind.sentenceEnd;
  return strength + (heads ? HEADING_CUT : 0);
}

/** Every run of neighbouring segments, as pairs of their numbers; the first is the whole. */
export function* runsOfSegments(count: number): Generator<readonly [from: number, to: number]> {
  if (count > 0) yield [0, count - 1];
  for (let from = 0; from < count; from++) {
    for (let to = from; to < count; to++) if (to - from + 1 < count) yield [from, to];
  }
}
