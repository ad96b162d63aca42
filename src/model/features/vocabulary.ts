/**
 * Which words a block shares with the rest of the page: with its best run, with the title, and with the blocks just before
 * and after. Function words are left out. A rail's teaser reads like the article, but it speaks of other things.
 */
import type { PageView } from '../page-view.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Blocks back and ahead in which a word counts as taken up again. */
const REACH = 8;

/** Blocks shorter than this don't count towards what their neighbours speak of. */
const SHORT = 9;

export const vocabulary: FeatureGroup = {
  names: [
    'inRunShare',
    'inRunWeight',
    'inTitleShare',
    'titleCovered',
    'isTitle',
    'titleNear',
    'cohesionBefore',
    'cohesionAfter',
    'repeats',
    'repeatedEarlier',
    'contentWords',
    'inOpeningShare',
    'inOpeningNear',
  ],
  fill(page, rows, width, at) {
    fillRecurrence(page, rows, width, at);
    fillTitleNear(page, rows, width, at);
    fillCohesion(page, rows, width, at + 6);
    fillRepeats(page, rows, width, at + 8);
    fillOpening(page, rows, width, at + 11);
  },
};

function fillRecurrence(page: PageView, rows: Float32Array, width: number, at: number): void {
  const { blocks, tokens, starts, isFunctionWord, run, inTitle, titleWords, title } = page;
  const inRun = countsOf(page, run.first, run.last);
  const own = new Uint16Array(page.vocabulary);
  for (let block = 0; block < blocks.length; block++) {
    const from = starts[block] as number;
    const to = starts[block + 1] as number;
    const isInside = block >= run.first && block <= run.last;
    if (isInside) for (let t = from; t < to; t++) own[tokens[t] as number] = (own[tokens[t] as number] as number) + 1;
    let content = 0;
    let shared = 0;
    let weight = 0;
    let titled = 0;
    for (let t = from; t < to; t++) {
      const token = tokens[t] as number;
      if (isFunctionWord[token] === 1) continue;
      content++;
      const elsewhere = (inRun[token] as number) - (own[token] as number);
      if (elsewhere > 0) {
        shared++;
        weight += Math.min(4, elsewhere);
      }
      titled += inTitle[token] as number;
    }
    for (let t = from; t < to; t++) own[tokens[t] as number] = 0;
    const row = block * width + at;
    rows[row] = content === 0 ? -1 : shared / content;
    rows[row + 1] = content === 0 ? -1 : weight / content;
    rows[row + 2] = content === 0 ? -1 : titled / content;
    rows[row + 3] = titleWords === 0 ? -1 : Math.min(2, titled / titleWords);
    rows[row + 4] = Number(block === title);
    rows[row + 10] = Math.log1p(content);
  }
}

/** How often each word stands in a stretch of blocks. */
function countsOf({ tokens, starts, vocabulary: size }: PageView, first: number, last: number): Uint16Array {
  const counts = new Uint16Array(size);
  if (last < first) return counts;
  for (let t = starts[first] as number; t < (starts[last + 1] as number); t++) {
    counts[tokens[t] as number] = (counts[tokens[t] as number] as number) + 1;
  }
  return counts;
}

/** Words of the title, as a share of all words, in the five blocks around. */
function fillTitleNear(
  { blocks, starts, tokens, inTitle }: PageView,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  const titled = new Float32Array(blocks.length);
  for (let block = 0; block < blocks.length; block++) {
    for (let t = starts[block] as number; t < (starts[block + 1] as number); t++) {
      titled[block] = (titled[block] as number) + (inTitle[tokens[t] as number] as number);
    }
  }
  for (let block = 0; block < blocks.length; block++) {
    const first = Math.max(0, block - 2);
    const last = Math.min(blocks.length - 1, block + 2);
    let sum = 0;
    for (let other = first; other <= last; other++) sum += titled[other] as number;
    rows[block * width + at + 5] = sum / Math.max(1, (starts[last + 1] as number) - (starts[first] as number));
  }
}

/** Share of a block's words that stood in a block of some length just before it, and of those that come again just after. */
function fillCohesion(
  { blocks, tokens, starts, isFunctionWord, counts, vocabulary: size }: PageView,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  const lastIn = new Int32Array(size);
  for (const step of [1, -1]) {
    lastIn.fill(step > 0 ? -1000 : 1 << 30);
    for (let turn = 0; turn < blocks.length; turn++) {
      const block = step > 0 ? turn : blocks.length - 1 - turn;
      const isLong = (counts.words[block] as number) >= SHORT;
      let content = 0;
      let shared = 0;
      for (let t = starts[block] as number; t < (starts[block + 1] as number); t++) {
        const token = tokens[t] as number;
        if (isFunctionWord[token] === 1) continue;
        const distance = Math.abs((lastIn[token] as number) - block);
        if (distance === 0) continue;
        content++;
        if (distance <= REACH) shared++;
        if (isLong) lastIn[token] = block;
      }
      rows[block * width + at + Number(step < 0)] = content === 0 ? -1 : shared / content;
    }
  }
}

/** How often a block's text stands on the page, and whether it did before. */
function fillRepeats({ blocks, textHash }: PageView, rows: Float32Array, width: number, at: number): void {
  const seen = new Map<number, number>();
  for (let block = 0; block < blocks.length; block++) {
    const hash = textHash[block] as number;
    const before = seen.get(hash) ?? 0;
    seen.set(hash, before + 1);
    rows[block * width + at + 1] = Math.min(9, before);
  }
  for (let block = 0; block < blocks.length; block++) {
    rows[block * width + at] = Math.min(9, seen.get(textHash[block] as number) ?? 0);
  }
}

/** Words of prose below the title that say what the article is about. */
const OPENING = 180;

/** Share of a block's words that the article's opening uses, and the same for the five blocks around: a second article speaks of other things. */
function fillOpening(page: PageView, rows: Float32Array, width: number, at: number): void {
  const { blocks, tokens, starts, isFunctionWord, counts, prose, title, run } = page;
  const uses = new Uint8Array(page.vocabulary);
  const begin = title >= 0 ? title : Math.max(0, run.first);
  let left = OPENING;
  let end = begin;
  for (; end < blocks.length && left > 0; end++) {
    if (end !== title && (prose[end] as number) < 0.6) continue;
    left -= counts.words[end] as number;
    for (let t = starts[end] as number; t < (starts[end + 1] as number); t++) {
      const token = tokens[t] as number;
      if (isFunctionWord[token] === 0 && (uses[token] as number) < 255) uses[token] = (uses[token] as number) + 1;
    }
  }
  const shared = new Float32Array(blocks.length);
  const content = new Float32Array(blocks.length);
  for (let block = 0; block < blocks.length; block++) {
    // Blocks of the opening itself hold its words once anyway.
    const own = block >= begin && block < end ? 1 : 0;
    for (let t = starts[block] as number; t < (starts[block + 1] as number); t++) {
      const token = tokens[t] as number;
      if (isFunctionWord[token] === 1) continue;
      content[block] = (content[block] as number) + 1;
      if ((uses[token] as number) > own) shared[block] = (shared[block] as number) + 1;
    }
  }
  for (let block = 0; block < blocks.length; block++) {
    let near = 0;
    let nearContent = 0;
    for (let other = Math.max(0, block - 2); other <= Math.min(blocks.length - 1, block + 2); other++) {
      near += shared[other] as number;
      nearContent += content[other] as number;
    }
    rows[block * width + at] = (shared[block] as number) / Math.max(1, content[block] as number);
    rows[block * width + at + 1] = near / Math.max(1, nearContent);
  }
}
