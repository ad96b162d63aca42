/** What stands just before and after a block, one by one: the shapes of the nearest three on each side. */
import { Kind } from '../../text/characters.ts';
import { cueClasses } from '../cues.ts';
import type { FeatureGroup } from './feature-group.ts';

const OFFSETS = [-1, 1, -2, 2, -3, 3] as const;
const AGO = cueClasses.indexOf('ago');
const BYLINE = cueClasses.indexOf('byline');

/** Blocks shorter than this can be the line above a comment. */
const SHORT = 9;

export const neighbours: FeatureGroup = {
  names: [
    ...OFFSETS.flatMap((offset) => [`words@${offset}`, `prose@${offset}`, `junk@${offset}`]),
    ...([-1, 1] as const).flatMap((offset) => [
      `ends@${offset}`,
      `capitals@${offset}`,
      `ago@${offset}`,
      `byline@${offset}`,
      `list@${offset}`,
    ]),
    'sameLookBefore',
    'sameLookAfter',
    'sameLookNear',
    'looks',
    'looksBefore',
    'looksAfter',
  ],
  fill({ blocks, counts, logWords, prose, junk, lastKind, cues, look }, rows, width, at) {
    const count = blocks.length;
    const likes = countLikes(look);
    for (let block = 0; block < count; block++) {
      let to = block * width + at;
      for (let k = 0; k < OFFSETS.length; k++) {
        const other = block + (OFFSETS[k] as number);
        const isThere = other >= 0 && other < count;
        rows[to++] = isThere ? (logWords[other] as number) : -1;
        rows[to++] = isThere ? (prose[other] as number) : -1;
        rows[to++] = isThere ? (junk[other] as number) : -1;
      }
      for (let other = block - 1; other <= block + 1; other += 2) {
        if (other < 0 || other >= count) {
          to += 5;
          continue;
        }
        const column = other * cueClasses.length;
        rows[to++] = Number(lastKind[other] === Kind.sentenceEnd);
        rows[to++] = (counts.capitalised[other] as number) / Math.max(1, counts.cased[other] as number);
        rows[to++] = cues[column + AGO] as number;
        rows[to++] = cues[column + BYLINE] as number;
        rows[to++] = Number(blocks[other]?.kind === 'list-item');
      }
      // Lines that alternate (headline, age, headline, age) show as equal looks two blocks off.
      const before = sameLook(look, block, -1) + sameLook(look, block, -2);
      const after = sameLook(look, block, 1) + sameLook(look, block, 2);
      rows[to++] = before;
      rows[to++] = after;
      rows[to++] = before + after + sameLook(look, block, -3) + sameLook(look, block, 3);
      rows[to++] = likes[block] as number;
      rows[to++] = likesOfShort(counts.words, likes, block, -1);
      rows[to++] = likesOfShort(counts.words, likes, block, 1);
    }
  },
};

function sameLook(look: Int32Array, block: number, offset: number): 0 | 1 {
  const other = block + offset;
  return other >= 0 && other < look.length && look[other] === look[block] ? 1 : 0;
}

/** How many blocks there are of each block's look. Comments, testimonials and posts follow lines of one look, articles rarely do. */
function countLikes(look: Int32Array): Int32Array {
  const counts = new Int32Array(look.length);
  for (let block = 0; block < look.length; block++) {
    counts[look[block] as number] = (counts[look[block] as number] as number) + 1;
  }
  const likes = new Int32Array(look.length);
  for (let block = 0; block < look.length; block++)
    likes[block] = Math.min(99, counts[look[block] as number] as number);
  return likes;
}

/** As `countLikes` has it, of the nearest short block among the next three on one side; 0 where there is none. */
function likesOfShort(words: Float32Array, likes: Int32Array, block: number, step: 1 | -1): number {
  for (let other = block + step, left = 3; left > 0 && other >= 0 && other < words.length; other += step, left--) {
    if ((words[other] as number) < SHORT) return likes[other] as number;
  }
  return 0;
}
