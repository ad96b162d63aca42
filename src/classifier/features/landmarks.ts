/**
 * How far the nearest landmarks are: sentence-like blocks, and the short lines that open a rail, the comments or a footer.
 * What stands after `Related stories` or `12 comments` is rarely the article, however well it reads.
 */
import { type CueClass, cueClasses } from '../cues.ts';
import type { PageView } from '../page-view.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Lines up to this length can open a section of the page. */
const OPENER = 8;
const FAR = 200;

/** Cues that make a short line a landmark, in the order of their columns after those of prose. */
const OPENERS = [
  'related',
  'comment',
  'share',
  'network',
  'byline',
  'filed',
  'subscribe',
  'author',
  'legal',
  'reference',
] as const satisfies readonly CueClass[];
const LANDMARKS = ['prose', 'longProse', ...OPENERS] as const;
const cueOf = Uint8Array.from(OPENERS, (name) => cueClasses.indexOf(name));

/** Landmarks counted since the title, too: the third `Related` is further out than the first. */
const COUNTED = OPENERS.filter((name) => name !== 'network');
const countedBits = COUNTED.map((name) => 1 << LANDMARKS.indexOf(name));

export const landmarks: FeatureGroup = {
  names: [
    ...LANDMARKS.flatMap((name) => [`since.${name}`, `until.${name}`]),
    ...COUNTED.map((name) => `count.${name}`),
    'shortRun',
    'shortRunPlace',
    'group',
    'groupPlace',
    'groupProse',
  ],
  fill(page, rows, width, at) {
    const marks = marksOf(page);
    fillDistances(marks, rows, width, at);
    fillCounts(marks, page.title, rows, width, at + 2 * LANDMARKS.length);
    const column = at + 2 * LANDMARKS.length + COUNTED.length;
    fillStretches(page, rows, width, column, (block) => (page.counts.words[block] as number) < OPENER);
    fillGroups(page, rows, width, column + 2);
  },
};

/** For each block, the landmarks that it is: bit k for `LANDMARKS[k]`. */
function marksOf({ blocks, prose, counts, cueBits }: PageView): Int32Array {
  const marks = new Int32Array(blocks.length);
  for (let block = 0; block < blocks.length; block++) {
    const words = counts.words[block] as number;
    let bits = 0;
    if ((prose[block] as number) > 0.7) bits = Number(words > 14) | (Number(words > 40) << 1);
    const cues = cueBits[block] as number;
    if (words <= OPENER && cues !== 0) {
      for (let k = 0; k < cueOf.length; k++) bits |= ((cues >> (cueOf[k] as number)) & 1) << (k + 2);
    }
    marks[block] = bits;
  }
  return marks;
}

/** Blocks since each landmark, in columns 0, 2, 4 ..., and until it, in the columns between. */
function fillDistances(marks: Int32Array, rows: Float32Array, width: number, at: number): void {
  for (let k = 0; k < LANDMARKS.length; k++) {
    const bit = 1 << k;
    const column = at + 2 * k;
    let since = FAR;
    let until = FAR;
    for (let block = 0, other = marks.length - 1; other >= 0; block++, other--) {
      rows[block * width + column] = since;
      rows[other * width + column + 1] = until;
      since = ((marks[block] as number) & bit) !== 0 ? 1 : Math.min(FAR, since + 1);
      until = ((marks[other] as number) & bit) !== 0 ? 1 : Math.min(FAR, until + 1);
    }
  }
}

/** Landmarks between the title and each block. */
function fillCounts(marks: Int32Array, title: number, rows: Float32Array, width: number, at: number): void {
  for (let k = 0; k < countedBits.length; k++) {
    const bit = countedBits[k] as number;
    let seen = 0;
    for (let block = 0; block < marks.length; block++) {
      rows[block * width + at + k] = seen;
      if (block > title && ((marks[block] as number) & bit) !== 0) seen++;
    }
  }
}

/** Length of the unbroken stretch of short lines that a block stands in and its place there; 0 for other blocks. */
function fillStretches(
  page: PageView,
  rows: Float32Array,
  width: number,
  column: number,
  isShort: (block: number) => boolean,
): void {
  const count = page.blocks.length;
  for (let first = 0; first < count; ) {
    let end = first;
    while (end < count && isShort(end)) end++;
    for (let block = first; block < end; block++) {
      rows[block * width + column] = end - first;
      rows[block * width + column + 1] = block - first + 1;
    }
    if (end === first) {
      rows[first * width + column] = 0;
      rows[first * width + column + 1] = 0;
      end++;
    }
    first = end;
  }
}

/** Blocks that no blank line parts are a group: its length, a block's place in it, and the prose it holds. */
function fillGroups({ blocks, counts, prose }: PageView, rows: Float32Array, width: number, column: number): void {
  for (let first = 0; first < blocks.length; ) {
    let end = first;
    let words = 0;
    do {
      words += (counts.words[end] as number) * (prose[end] as number);
      end++;
    } while (end < blocks.length && blocks[end]?.gapBefore === 0);
    const logWords = Math.log1p(words);
    for (let block = first; block < end; block++) {
      rows[block * width + column] = Math.min(FAR, end - first);
      rows[block * width + column + 1] = Math.min(FAR, block - first);
      rows[block * width + column + 2] = logWords;
    }
    first = end;
  }
}
