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

const opens = (name: CueClass) => {
  const column = cueClasses.indexOf(name);
  return ({ cues, counts }: PageView, block: number) =>
    (cues[block * cueClasses.length + column] as number) > 0 && (counts.words[block] as number) <= OPENER;
};

const LANDMARKS: readonly { readonly name: string; readonly is: (page: PageView, block: number) => boolean }[] = [
  { name: 'prose', is: ({ prose, counts }, b) => (prose[b] as number) > 0.7 && (counts.words[b] as number) > 14 },
  { name: 'longProse', is: ({ prose, counts }, b) => (prose[b] as number) > 0.7 && (counts.words[b] as number) > 40 },
  { name: 'related', is: opens('related') },
  { name: 'comment', is: opens('comment') },
  { name: 'share', is: opens('share') },
  { name: 'network', is: opens('network') },
  { name: 'byline', is: opens('byline') },
  { name: 'filed', is: opens('filed') },
  { name: 'subscribe', is: opens('subscribe') },
  { name: 'author', is: opens('author') },
  { name: 'legal', is: opens('legal') },
  { name: 'reference', is: opens('reference') },
];

/** Landmarks counted since the title, too: the third `Related` is further out than the first. */
const COUNTED = ['related', 'comment', 'share', 'legal', 'filed', 'byline', 'author', 'subscribe', 'reference'];

export const landmarks: FeatureGroup = {
  names: [
    ...LANDMARKS.flatMap(({ name }) => [`since.${name}`, `until.${name}`]),
    ...COUNTED.map((name) => `count.${name}`),
    'shortRun',
    'shortRunPlace',
    'group',
    'groupPlace',
    'groupProse',
  ],
  fill(page, rows, width, at) {
    const count = page.blocks.length;
    let column = at;
    for (const { is } of LANDMARKS) {
      let distance = FAR;
      for (let block = 0; block < count; block++) {
        rows[block * width + column] = distance;
        distance = is(page, block) ? 1 : Math.min(FAR, distance + 1);
      }
      distance = FAR;
      for (let block = count - 1; block >= 0; block--) {
        rows[block * width + column + 1] = distance;
        distance = is(page, block) ? 1 : Math.min(FAR, distance + 1);
      }
      column += 2;
    }
    for (const { is } of LANDMARKS.filter(({ name }) => COUNTED.includes(name))) {
      let seen = 0;
      for (let block = 0; block < count; block++) {
        rows[block * width + column] = seen;
        if (block > page.title && is(page, block)) seen++;
      }
      column++;
    }
    fillStretches(page, rows, width, column, (block) => (page.counts.words[block] as number) < OPENER);
    fillGroups(page, rows, width, column + 2);
  },
};

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
    for (let block = first; block < end; block++) {
      rows[block * width + column] = Math.min(FAR, end - first);
      rows[block * width + column + 1] = Math.min(FAR, block - first);
      rows[block * width + column + 2] = Math.log1p(words);
    }
    first = end;
  }
}
