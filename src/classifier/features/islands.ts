/**
 * Features of each island of kept blocks but the main one: how large and how sure it is beside the main island, and what lies
 * between the two. Where comments or rails are on the way, a further island is seldom of the article.
 */
import { findIslands, type Island } from '../islands.ts';
import type { PageView } from '../page-view.ts';
import { type RuleId, ruleIds } from '../rule-verdicts.ts';

const rulesNamed = (...ids: readonly RuleId[]): number =>
  ids.reduce((bits, id) => bits | (1 << ruleIds.indexOf(id)), 0);

/** What rules find between an article and what follows it, as bits by the places in `ruleIds`. */
const COMMENTS = rulesNamed('comments');
const RAILS = rulesNamed('rails', 'dated-headlines');
const FURNITURE = rulesNamed('share', 'navigation', 'author-box', 'tags', 'legal', 'appeals');

/** Blocks looked at just outside an island. */
const SHORE = 3;

/** Probability from which a block is as good as certain. */
const CERTAIN = 0.9;

/** Stands for the distance to a title that is not known. */
const FAR = 999;

export const islandNames: readonly string[] = [
  'isAfter',
  'words',
  'blocks',
  'sureness',
  'surest',
  'wordsPerBlock',
  'longest',
  'mainWords',
  'mainSureness',
  'shareOfMain',
  'wayBlocks',
  'wayWords',
  'wayKept',
  'stepBlocks',
  'stepWords',
  'stepSureness',
  'stepLeast',
  'stepComments',
  'stepRails',
  'stepFurniture',
  'wayComments',
  'wayRails',
  'wayFurniture',
  'ownComments',
  'ownRails',
  'ownSuspected',
  'islandsBetween',
  'blocksBefore',
  'blocksAfter',
  'keptWords',
  'first',
  'last',
  'shoreBefore',
  'shoreAfter',
  'titleDistance',
  'certainBlocks',
];

export interface IslandRows {
  readonly islands: readonly Island[];
  /** `islandNames.length` numbers an island. */
  readonly rows: Float32Array;
  /** For each island, the words of its kept blocks. */
  readonly words: Float32Array;
  /** Words of all kept blocks, the main island's too. */
  readonly keptWords: number;
}

/** The rows that the trees over islands are asked with. `body` has 1 for kept blocks. */
export function islandRows(page: PageView, probabilities: Float32Array, body: Uint8Array): IslandRows {
  const all = findIslands(body);
  const sums = sumsOf(page, probabilities, body);
  const count = body.length;
  const keptWords = between(sums.keptWords, 0, count);
  const of = (sum: Float64Array, { first, last }: Island) => between(sum, first, last + 1);
  const mainAt = all.reduce(
    (best, island, at) => (of(sums.mass, island) > of(sums.mass, all[best] as Island) ? at : best),
    0,
  );
  const main = all[mainAt];
  const islands = all.filter((island) => island !== main);
  const rows = new Float32Array(islands.length * islandNames.length);
  const words = Float32Array.from(islands, (island) => of(sums.keptWords, island));
  if (!main) return { islands, rows, words, keptWords };
  const mainWords = of(sums.keptWords, main);
  for (const [number, island] of islands.entries()) {
    const { first, last } = island;
    const isAfter = first > main.last;
    const at = isAfter ? number + 1 : number;
    const neighbour = all[isAfter ? at - 1 : at + 1] as Island;
    // The whole way to the main island, and the step to the island next to this one on it.
    const way = isAfter ? ([main.last + 1, first] as const) : ([last + 1, main.first] as const);
    const step = isAfter ? ([neighbour.last + 1, first] as const) : ([last + 1, neighbour.first] as const);
    const own = words[number] as number;
    const blocks = of(sums.kept, island);
    let surest = 0;
    let longest = 0;
    for (let block = first; block <= last; block++) {
      surest = Math.max(surest, probabilities[block] as number);
      longest = Math.max(longest, page.counts.words[block] as number);
    }
    let least = 1;
    for (let block = step[0]; block < step[1]; block++) least = Math.min(least, probabilities[block] as number);
    const mean = (from: number, end: number) => between(sums.sureness, from, end) / Math.max(1, end - from);
    rows.set(
      [
        Number(isAfter),
        own,
        blocks,
        of(sums.mass, island) / Math.max(1, own),
        surest,
        own / blocks,
        longest,
        mainWords,
        of(sums.mass, main) / Math.max(1, mainWords),
        own / Math.max(1, mainWords),
        way[1] - way[0],
        between(sums.words, ...way),
        between(sums.keptWords, ...way) / (between(sums.words, ...way) + 1),
        step[1] - step[0],
        between(sums.words, ...step),
        mean(...step),
        least,
        between(sums.comments, ...step),
        between(sums.rails, ...step),
        between(sums.furniture, ...step),
        between(sums.comments, ...way),
        between(sums.rails, ...way),
        between(sums.furniture, ...way),
        of(sums.comments, island),
        of(sums.rails, island),
        of(sums.flagged, island) / (last + 1 - first),
        Math.abs(at - mainAt) - 1,
        first,
        count - last,
        keptWords,
        probabilities[first] as number,
        probabilities[last] as number,
        mean(Math.max(0, first - SHORE), first),
        mean(last + 1, Math.min(count, last + 1 + SHORE)),
        page.title < 0 ? FAR : page.title - last,
        between(sums.certain, 0, count),
      ],
      number * islandNames.length,
    );
  }
  return { islands, rows, words, keptWords };
}

/** For each block, the sum of each quantity over all blocks before it; a last number over all. */
function sumsOf({ counts, verdicts: { rule } }: PageView, probabilities: Float32Array, body: Uint8Array) {
  const count = body.length;
  const sums = {
    words: new Float64Array(count + 1),
    kept: new Float64Array(count + 1),
    keptWords: new Float64Array(count + 1),
    mass: new Float64Array(count + 1),
    sureness: new Float64Array(count + 1),
    certain: new Float64Array(count + 1),
    flagged: new Float64Array(count + 1),
    comments: new Float64Array(count + 1),
    rails: new Float64Array(count + 1),
    furniture: new Float64Array(count + 1),
  };
  const add = (sum: Float64Array, block: number, value: number) => {
    sum[block + 1] = (sum[block] as number) + value;
  };
  for (let block = 0; block < count; block++) {
    const isKept = body[block] as number;
    const words = counts.words[block] as number;
    const sure = probabilities[block] as number;
    const own = rule[block] as number;
    const bit = own < 0 ? 0 : 1 << own;
    add(sums.words, block, words);
    add(sums.kept, block, isKept);
    add(sums.keptWords, block, isKept * words);
    add(sums.mass, block, isKept * words * sure);
    add(sums.sureness, block, sure);
    add(sums.certain, block, Number(sure > CERTAIN));
    add(sums.flagged, block, Number(bit !== 0));
    add(sums.comments, block, Number((bit & COMMENTS) !== 0));
    add(sums.rails, block, Number((bit & RAILS) !== 0));
    add(sums.furniture, block, Number((bit & FURNITURE) !== 0));
  }
  return sums;
}

/** The sum over the blocks from one up to but without another. */
const between = (sums: Float64Array, from: number, end: number): number =>
  (sums[end] as number) - (sums[from] as number);
