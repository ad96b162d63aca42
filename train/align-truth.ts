/**
 * Which blocks of a page the truth holds. Words of page and truth are aligned in order (a longest common subsequence over
 * words that stand in a common run of four), so that a headline in a rail is not taken for the heading it repeats. What the
 * truth holds in another order than the page is looked for afterwards.
 */

/** Words in a run that must agree; shorter lines must be a line of the truth. */
const SHINGLE = 4;

/** Share of a block's words that must be aligned. */
const ENOUGH = 0.6;

/** Places in the truth where a run is looked up; runs more frequent than this tell nothing. */
const MAX_PLACES = 12;

const WORD = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** For each text of a page, in order, 1 if it is part of the truth, else 0. */
export function alignTruth(texts: readonly string[], truth: string): Uint8Array {
  const blocks = texts.map(wordsOf);
  const truthLines = truth
    .split('\n')
    .map(wordsOf)
    .filter((line) => line.length > 0);
  const truthWords = truthLines.flat();
  const places = indexShingles(truthWords);
  const lines = indexLines(truthLines);
  const pairs = matchWords(blocks, places, lines);
  const aligned = longestIncreasing(pairs);
  const hits = new Float64Array(blocks.length);
  const taken = new Uint8Array(truthWords.length);
  for (const { block, place } of aligned) {
    hits[block] = (hits[block] as number) + 1;
    taken[place] = 1;
  }
  const labels = Uint8Array.from(blocks, (words, block) =>
    Number(words.length > 0 && (hits[block] as number) >= ENOUGH * words.length),
  );
  takeOutOfOrder(blocks, labels, taken, places);
  gather(texts, labels);
  return labels;
}

interface Pair {
  readonly block: number;
  readonly at: number;
  readonly place: number;
}

function indexShingles(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHINGLE <= words.length; at++) push(places, words.slice(at, at + SHINGLE).join(' '), at);
  return places;
}

function indexLines(lines: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const line of lines) {
    if (line.length < SHINGLE) push(places, line.join(' '), at);
    at += line.length;
  }
  return places;
}

function push(index: Map<string, number[]>, key: string, value: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.length < MAX_PLACES) list.push(value);
}

/** Pairs of a page's word and a truth's word that may be one, by page ascending and by truth descending. */
function matchWords(
  blocks: readonly (readonly string[])[],
  places: Map<string, number[]>,
  lines: Map<string, number[]>,
): Pair[] {
  const pairs: Pair[] = [];
  let at = 0;
  for (const [block, words] of blocks.entries()) {
    const found = words.map(() => new Set<number>());
    if (words.length < SHINGLE) {
      for (const place of lines.get(words.join(' ')) ?? []) for (const [k, set] of found.entries()) set.add(place + k);
    }
    for (let k = 0; k + SHINGLE <= words.length; k++) {
      for (const place of places.get(words.slice(k, k + SHINGLE).join(' ')) ?? []) {
        for (let step = 0; step < SHINGLE; step++) found[k + step]?.add(place + step);
      }
    }
    for (const set of found) {
      for (const place of [...set].sort((a, b) => b - a)) pairs.push({ block, at, place });
      at++;
    }
  }
  return pairs;
}

/** The longest run of pairs that ascends in both, by patience sorting. */
function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length);
  for (const [index, { place }] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as Pair).place < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const run: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) run.push(pairs[index] as Pair);
  return run.reverse();
}

function takeOutOfOrder(
  blocks: readonly (readonly string[])[],
  labels: Uint8Array,
  taken: Uint8Array,
  places: Map<string, number[]>,
): void {
  for (const [block, words] of blocks.entries()) {
    if (labels[block] === 1 || words.length < SHINGLE) continue;
    const hits = new Set<number>();
    let found = 0;
    for (let k = 0; k + SHINGLE <= words.length; k++) {
      const place = places
        .get(words.slice(k, k + SHINGLE).join(' '))
        ?.find((p) => taken[p] === 0 && taken[p + SHINGLE - 1] === 0);
      if (place === undefined) continue;
      found++;
      for (let step = 0; step < SHINGLE; step++) hits.add(place + step);
    }
    if (found < ENOUGH * (words.length - SHINGLE + 1)) continue;
    labels[block] = 1;
    for (const place of hits) taken[place] = 1;
  }
}

/** Where one text stands twice, the one nearer to the rest of the body is it. */
function gather(texts: readonly string[], labels: Uint8Array): void {
  const where = new Map<string, number[]>();
  for (const [block, text] of texts.entries()) push(where, text, block);
  const distance = (block: number): number => {
    for (let step = 1; step < 400; step++) if (labels[block - step] === 1 || labels[block + step] === 1) return step;
    return 400;
  };
  for (const [block, text] of texts.entries()) {
    const twins = where.get(text) ?? [];
    if (labels[block] === 0 || twins.length < 2) continue;
    labels[block] = 0;
    const free = twins.filter((twin) => labels[twin] === 0);
    const nearest = free.reduce((best, twin) => (distance(twin) < distance(best) ? twin : best), block);
    labels[nearest] = 1;
  }
}
