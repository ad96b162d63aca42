/**
 * Which words a block shares with the rest of the page: with its best run, with the title, and with the blocks just before
 * and after. Function words are left out. A rail's teaser reads like the article, but it speaks of other things.
 */
import { numberEqual } from '../number-equal.ts';
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
  const { blocks, content, contentStarts, run, titled, titleWords, title } = page;
  const inRun = countsOf(page, run.first, run.last);
  for (let block = 0; block < blocks.length; block++) {
    const from = contentStarts[block] as number;
    const end = contentStarts[block + 1] as number;
    const isInside = block >= run.first && block <= run.last;
    // A block of the run shares words with the rest of it, not with itself.
    if (isInside) addWords(inRun, content, from, end, -1);
    let shared = 0;
    let weight = 0;
    for (let t = from; t < end; t++) {
      const elsewhere = inRun[content[t] as number] as number;
      shared += Number(elsewhere > 0);
      weight += Math.min(4, elsewhere);
    }
    if (isInside) addWords(inRun, content, from, end, 1);
    const words = end - from;
    const ofTitle = titled[block] as number;
    const row = block * width + at;
    rows[row] = words === 0 ? -1 : shared / words;
    rows[row + 1] = words === 0 ? -1 : weight / words;
    rows[row + 2] = words === 0 ? -1 : ofTitle / words;
    rows[row + 3] = titleWords === 0 ? -1 : Math.min(2, ofTitle / titleWords);
    rows[row + 4] = Number(block === title);
    rows[row + 10] = words === 0 ? 0 : Math.log1p(words);
  }
}

/** How often each word stands in a stretch of blocks. */
function countsOf({ hashes, content, contentStarts }: PageView, first: number, last: number): Int32Array {
  const counts = new Int32Array(hashes.length);
  if (first <= last) addWords(counts, content, contentStarts[first] as number, contentStarts[last + 1] as number, 1);
  return counts;
}

function addWords(counts: Int32Array, content: Int32Array, from: number, end: number, by: 1 | -1): void {
  for (let t = from; t < end; t++) {
    const word = content[t] as number;
    counts[word] = (counts[word] as number) + by;
  }
}

/** Words of the title, as a share of all words, in the five blocks around. */
function fillTitleNear({ blocks, starts, titled }: PageView, rows: Float32Array, width: number, at: number): void {
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
  { blocks, hashes, content, contentStarts, counts }: PageView,
  rows: Float32Array,
  width: number,
  at: number,
): void {
  const lastIn = new Int32Array(hashes.length);
  for (const step of [1, -1]) {
    lastIn.fill(step > 0 ? -1000 : 1 << 30);
    for (let turn = 0; turn < blocks.length; turn++) {
      const block = step > 0 ? turn : blocks.length - 1 - turn;
      const isLong = (counts.words[block] as number) >= SHORT;
      let words = 0;
      let shared = 0;
      const end = contentStarts[block + 1] as number;
      for (let t = contentStarts[block] as number; t < end; t++) {
        const word = content[t] as number;
        const distance = Math.abs((lastIn[word] as number) - block);
        // A word that the block has had before does not count again.
        words += Number(distance > 0);
        shared += Number(distance > 0) & Number(distance <= REACH);
        if (isLong) lastIn[word] = block;
      }
      rows[block * width + at + Number(step < 0)] = words === 0 ? -1 : shared / words;
    }
  }
}

/** How often a block's text stands on the page, and whether it did before. */
function fillRepeats({ textHash }: PageView, rows: Float32Array, width: number, at: number): void {
  const texts = numberEqual(textHash);
  const seen = new Int32Array(texts.length);
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block] as number;
    const before = seen[text] as number;
    seen[text] = before + 1;
    rows[block * width + at + 1] = Math.min(9, before);
  }
  for (let block = 0; block < texts.length; block++) {
    rows[block * width + at] = Math.min(9, seen[texts[block] as number] as number);
  }
}

/** Words of prose below the title that say what the article is about. */
const OPENING = 180;

/** Share of a block's words that the article's opening uses, and the same for the five blocks around: a second article speaks of other things. */
function fillOpening(page: PageView, rows: Float32Array, width: number, at: number): void {
  const { blocks, hashes, content, contentStarts, counts, prose, title, run } = page;
  const uses = new Uint8Array(hashes.length);
  const begin = title >= 0 ? title : Math.max(0, run.first);
  let left = OPENING;
  let end = begin;
  for (; end < blocks.length && left > 0; end++) {
    if (end !== title && (prose[end] as number) < 0.6) continue;
    left -= counts.words[end] as number;
    for (let t = contentStarts[end] as number; t < (contentStarts[end + 1] as number); t++) {
      const word = content[t] as number;
      if ((uses[word] as number) < 255) uses[word] = (uses[word] as number) + 1;
    }
  }
  const shared = new Int32Array(blocks.length);
  for (let block = 0; block < blocks.length; block++) {
    // Blocks of the opening itself hold its words once anyway.
    const own = block >= begin && block < end ? 1 : 0;
    let words = 0;
    const to = contentStarts[block + 1] as number;
    for (let t = contentStarts[block] as number; t < to; t++)
      words += Number((uses[content[t] as number] as number) > own);
    shared[block] = words;
  }
  for (let block = 0; block < blocks.length; block++) {
    const first = Math.max(0, block - 2);
    const last = Math.min(blocks.length - 1, block + 2);
    let near = 0;
    for (let other = first; other <= last; other++) near += shared[other] as number;
    const words = (contentStarts[block + 1] as number) - (contentStarts[block] as number);
    const nearWords = (contentStarts[last + 1] as number) - (contentStarts[first] as number);
    rows[block * width + at] = (shared[block] as number) / Math.max(1, words);
    rows[block * width + at + 1] = near / Math.max(1, nearWords);
  }
}
