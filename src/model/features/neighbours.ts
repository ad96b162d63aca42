/** What stands just before and after a block, one by one: the shapes of the nearest three on each side. */
import { Kind } from '../../language/characters.ts';
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
  fill({ blocks, counts, prose, junk, lastKind, cues, look }, rows, width, at) {
    const looks = countLooks(look);
    const shortNear = (block: number, step: number): number => {
      for (let other = block + step, far = block + 4 * step; other !== far; other += step) {
        if ((counts.words[other] ?? SHORT) < SHORT) return looks.get(look[other] as number) ?? 0;
      }
      return 0;
    };
    const logWords = counts.words.map((words) => Math.log1p(words));
    for (let block = 0; block < blocks.length; block++) {
      let to = block * width + at;
      for (const offset of OFFSETS) {
        const other = block + offset;
        rows[to++] = logWords[other] ?? -1;
        rows[to++] = prose[other] ?? -1;
        rows[to++] = junk[other] ?? -1;
      }
      for (let offset = -1; offset <= 1; offset += 2) {
        const other = block + offset;
        const column = other * cueClasses.length;
        rows[to++] = Number(lastKind[other] === Kind.sentenceEnd);
        rows[to++] = (counts.capitalised[other] ?? 0) / Math.max(1, counts.cased[other] ?? 0);
        rows[to++] = cues[column + AGO] ?? 0;
        rows[to++] = cues[column + BYLINE] ?? 0;
        rows[to++] = Number(blocks[other]?.kind === 'list-item');
      }
      let same = 0;
      // Lines that alternate (headline, age, headline, age) show as equal looks two blocks off.
      for (const offset of OFFSETS) same += Number(look[block + offset] === look[block]);
      rows[to++] = Number(look[block - 1] === look[block]) + Number(look[block - 2] === look[block]);
      rows[to++] = Number(look[block + 1] === look[block]) + Number(look[block + 2] === look[block]);
      rows[to++] = same;
      rows[to++] = looks.get(look[block] as number) ?? 0;
      rows[to++] = shortNear(block, -1);
      rows[to++] = shortNear(block, 1);
    }
  },
};

/** How many blocks there are of each look. Comments, testimonials and posts follow lines of one look, articles rarely do. */
function countLooks(look: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of look) counts.set(value, Math.min(99, (counts.get(value) ?? 0) + 1));
  return counts;
}
