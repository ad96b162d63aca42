/**
 * Features of each island of kept blocks but the main one: how large and how sure it is beside the main island, and what lies
 * between the two. Where comments or rails are on the way, a further island is seldom of the article.
 */
import { findIslands, type Island } from '../islands.ts';
import type { PageView } from '../page-view.ts';
import { type RuleId, ruleIds } from '../rule-verdicts.ts';
import { type RunningSum, runningSum } from './running-sum.ts';

const rulesNamed = (...ids: readonly RuleId[]): ReadonlySet<number> => new Set(ids.map((id) => ruleIds.indexOf(id)));

/** What rules find between an article and what follows it. */
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
  const { rule } = page.verdicts;
  const count = body.length;
  const sizes = page.counts.words;
  const isKept = (block: number) => body[block] as number;
  const size = (block: number) => sizes[block] as number;
  const sure = (block: number) => probabilities[block] as number;
  const sums = {
    words: runningSum(count, size),
    kept: runningSum(count, isKept),
    keptWords: runningSum(count, (block) => isKept(block) * size(block)),
    mass: runningSum(count, (block) => isKept(block) * size(block) * sure(block)),
    sureness: runningSum(count, sure),
    certain: runningSum(count, (block) => Number(sure(block) > CERTAIN)),
    suspected: runningSum(count, (block) => Number(rule[block] !== -1)),
    comments: runningSum(count, (block) => Number(COMMENTS.has(rule[block] as number))),
    rails: runningSum(count, (block) => Number(RAILS.has(rule[block] as number))),
    furniture: runningSum(count, (block) => Number(FURNITURE.has(rule[block] as number))),
  };
  const of = (sum: RunningSum, { first, last }: Island) => sum(first, last + 1);
  const mainAt = all.reduce(
    (best, island, at) => (of(sums.mass, island) > of(sums.mass, all[best] as Island) ? at : best),
    0,
  );
  const main = all[mainAt];
  const islands = all.filter((island) => island !== main);
  const rows = new Float32Array(islands.length * islandNames.length);
  const words = Float32Array.from(islands, (island) => of(sums.keptWords, island));
  const keptWords = sums.keptWords(0, count);
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
      surest = Math.max(surest, sure(block));
      longest = Math.max(longest, size(block));
    }
    let least = 1;
    for (let block = step[0]; block < step[1]; block++) least = Math.min(least, sure(block));
    const mean = (from: number, end: number) => sums.sureness(from, end) / Math.max(1, end - from);
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
        sums.words(...way),
        sums.keptWords(...way) / (sums.words(...way) + 1),
        step[1] - step[0],
        sums.words(...step),
        mean(...step),
        least,
        sums.comments(...step),
        sums.rails(...step),
        sums.furniture(...step),
        sums.comments(...way),
        sums.rails(...way),
        sums.furniture(...way),
        of(sums.comments, island),
        of(sums.rails, island),
        of(sums.suspected, island) / (last + 1 - first),
        Math.abs(at - mainAt) - 1,
        first,
        count - last,
        keptWords,
        sure(first),
        sure(last),
        mean(Math.max(0, first - SHORE), first),
        mean(last + 1, Math.min(count, last + 1 + SHORE)),
        page.title < 0 ? FAR : page.title - last,
        sums.certain(0, count),
      ],
      number * islandNames.length,
    );
  }
  return { islands, rows, words, keptWords };
}
