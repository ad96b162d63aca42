/**
 * What the second pass sees beyond the first: the first pass's verdicts on a block, on its neighbours near and far, on blocks
 * of the same look, where the best run of verdicts lies, and which words the surest blocks use.
 */
import { bestRun, type PageView, type Run } from '../page-view.ts';
import { signedLog } from './scales.ts';

const OFFSETS = [-1, 1, -2, 2, -3, 3] as const;
const FADES = [0.5, 0.8, 0.93, 0.98] as const;

/** From here on a verdict is sure. */
const SURE = 0.8;

export const verdictNames: readonly string[] = [
  'first',
  ...OFFSETS.map((offset) => `first@${offset}`),
  ...FADES.flatMap((fade) => [`meanBefore*${fade}`, `meanAfter*${fade}`]),
  'bodyBefore',
  'bodyAfter',
  'bodyTotal',
  'bodyShare',
  'inBest',
  'afterBestStart',
  'beforeBestEnd',
  'wordsAfterBestEnd',
  'bestShare',
  'bestTitled',
  'sureSince',
  'sureUntil',
  'sureWordsShare',
  'sureWordsWeight',
  'sameLookMean',
  'sameLookCount',
  'groupMean',
  'highestOfRest',
  'lastShortVerdict',
  'dropBefore',
];

/** Writes the features of every block from column `at` on. `first` holds the first pass's probabilities. */
export function fillVerdicts(page: PageView, first: Float32Array, rows: Float32Array, width: number, at: number): void {
  const { words } = page.counts;
  const count = page.blocks.length;
  const run = bestRun(words, first);
  let column = at;
  for (let block = 0; block < count; block++) {
    const row = block * width + column;
    rows[row] = first[block] as number;
    for (let k = 0; k < OFFSETS.length; k++) rows[row + 1 + k] = first[block + (OFFSETS[k] as number)] ?? -1;
  }
  column += 1 + OFFSETS.length;
  for (const fade of FADES) {
    fillFadingMeans(words, first, fade, rows, width, column);
    column += 2;
  }
  fillMasses(page, first, run, rows, width, column);
  fillDistances(first, rows, width, column + 10);
  fillSureVocabulary(page, first, rows, width, column + 12);
  fillSameLook(page, first, rows, width, column + 14);
  fillGroupMeans(page, first, rows, width, column + 16);
  fillRest(page, first, run, rows, width, column + 17);
}

/** Means of the verdicts before and after a block, weighed by words and fading with distance. */
function fillFadingMeans(
  words: Float32Array,
  first: Float32Array,
  fade: number,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const count = words.length;
  for (const step of [1, -1]) {
    let sum = 0;
    let weight = 1e-6;
    for (let turn = 0; turn < count; turn++) {
      const block = step > 0 ? turn : count - 1 - turn;
      rows[block * width + column + Number(step < 0)] = sum / weight;
      const own = 1 + (words[block] as number);
      sum = (sum + own * (first[block] as number)) * fade;
      weight = (weight + own) * fade;
    }
  }
}

/** Expected words of the body before, after and in all, and where the best run of verdicts lies. */
function fillMasses(
  page: PageView,
  first: Float32Array,
  run: Run,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const { words } = page.counts;
  const count = page.blocks.length;
  let total = 0;
  let all = 0;
  let inRun = 0;
  let toRunEnd = 0;
  for (let block = 0; block < count; block++) {
    const own = (words[block] as number) * (first[block] as number);
    all += words[block] as number;
    total += own;
    if (block <= run.last) toRunEnd += words[block] as number;
    if (block >= run.first && block <= run.last) inRun += own;
  }
  const titled = titledShare(page, run);
  let before = 0;
  let wordsBefore = 0;
  for (let block = 0; block < count; block++) {
    const own = (words[block] as number) * (first[block] as number);
    let to = block * width + column;
    rows[to++] = Math.log1p(before);
    rows[to++] = Math.log1p(Math.max(0, total - before - own));
    rows[to++] = Math.log1p(total);
    rows[to++] = total / Math.max(1, all);
    rows[to++] = Number(block >= run.first && block <= run.last);
    rows[to++] = signedLog(block - run.first);
    rows[to++] = signedLog(run.last - block);
    rows[to++] = signedLog(wordsBefore - toRunEnd);
    rows[to++] = inRun / Math.max(1, total);
    rows[to++] = titled;
    before += own;
    wordsBefore += words[block] as number;
  }
}

/** Share of the title's words that stand in a run. */
function titledShare({ tokens, starts, inTitle, titleWords }: PageView, run: Run): number {
  if (titleWords === 0 || run.last < run.first) return -1;
  const seen = new Set<number>();
  for (let t = starts[run.first] as number; t < (starts[run.last + 1] as number); t++) {
    const token = tokens[t] as number;
    if (inTitle[token] === 1) seen.add(token);
  }
  return seen.size / titleWords;
}

/** Blocks to the nearest sure one on either side. */
function fillDistances(first: Float32Array, rows: Float32Array, width: number, column: number): void {
  const count = first.length;
  for (const step of [1, -1]) {
    let distance = 100;
    for (let turn = 0; turn < count; turn++) {
      const block = step > 0 ? turn : count - 1 - turn;
      rows[block * width + column + Number(step < 0)] = distance;
      distance = (first[block] as number) > SURE ? 1 : Math.min(100, distance + 1);
    }
  }
}

/** Share of a block's words, function words aside, that other blocks use which are surely of the body. */
function fillSureVocabulary(
  page: PageView,
  first: Float32Array,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const { blocks, tokens, starts, isFunctionWord } = page;
  const uses = new Uint16Array(page.vocabulary);
  const add = (block: number, change: number) => {
    for (let t = starts[block] as number; t < (starts[block + 1] as number); t++) {
      uses[tokens[t] as number] = (uses[tokens[t] as number] as number) + change;
    }
  };
  const isSure = (block: number) => (first[block] as number) > SURE;
  for (let block = 0; block < blocks.length; block++) if (isSure(block)) add(block, 1);
  for (let block = 0; block < blocks.length; block++) {
    if (isSure(block)) add(block, -1);
    let content = 0;
    let shared = 0;
    let weight = 0;
    for (let t = starts[block] as number; t < (starts[block + 1] as number); t++) {
      const token = tokens[t] as number;
      if (isFunctionWord[token] === 1) continue;
      content++;
      const elsewhere = uses[token] as number;
      if (elsewhere > 0) shared++;
      weight += Math.min(4, elsewhere);
    }
    if (isSure(block)) add(block, 1);
    rows[block * width + column] = content === 0 ? -1 : shared / content;
    rows[block * width + column + 1] = content === 0 ? -1 : weight / content;
  }
}

/** The mean verdict on the other blocks of the same look, and how many there are. */
function fillSameLook(
  { look }: PageView,
  first: Float32Array,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const sums = new Map<number, { sum: number; count: number }>();
  for (let block = 0; block < look.length; block++) {
    const entry = sums.get(look[block] as number) ?? { sum: 0, count: 0 };
    entry.sum += first[block] as number;
    entry.count++;
    sums.set(look[block] as number, entry);
  }
  for (let block = 0; block < look.length; block++) {
    const { sum, count } = sums.get(look[block] as number) as { sum: number; count: number };
    rows[block * width + column] = count === 1 ? -1 : (sum - (first[block] as number)) / (count - 1);
    rows[block * width + column + 1] = Math.min(50, count);
  }
}

/** The mean verdict on the blocks that no blank line parts from this one, weighed by words. */
function fillGroupMeans(
  { blocks, counts }: PageView,
  first: Float32Array,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  for (let start = 0; start < blocks.length; ) {
    let end = start;
    let sum = 0;
    let weight = 0;
    do {
      const own = 1 + (counts.words[end] as number);
      sum += own * (first[end] as number);
      weight += own;
      end++;
    } while (end < blocks.length && blocks[end]?.gapBefore === 0);
    for (let block = start; block < end; block++) rows[block * width + column] = sum / weight;
    start = end;
  }
}

/** The highest verdict outside the best run, the verdict on the last short block before, and the step down from the four blocks before. */
function fillRest(
  { counts, blocks }: PageView,
  first: Float32Array,
  run: Run,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  let highest = 0;
  for (let block = 0; block < blocks.length; block++) {
    if (block < run.first || block > run.last) highest = Math.max(highest, first[block] as number);
  }
  let lastShort = -1;
  for (let block = 0; block < blocks.length; block++) {
    const row = block * width + column;
    rows[row] = highest;
    rows[row + 1] = lastShort;
    let before = 0;
    for (let back = 1; back <= 4; back++) before += first[block - back] ?? 0;
    rows[row + 2] = before / 4 - (first[block] as number);
    if ((counts.words[block] as number) < 9) lastShort = first[block] as number;
  }
}
