/** How much of a block, of its neighbours, its container and its likes is links: text that leads elsewhere is seldom the article. */
import type { MarkList } from '../page-marks.ts';
import { fillDecaying } from './decay.ts';
import type { MarkGroup } from './mark-group.ts';

const OFFSETS = [-1, 1, -2, 2] as const;

/** Share of a sum that is left one block on. */
const FADE = 0.8;

export const links: MarkGroup = {
  names: [
    'links',
    ...OFFSETS.map((offset) => `links@${offset}`),
    'linksInContainer',
    'linksInPath',
    'linksInPage',
    'linksBefore',
    'linksAfter',
  ],
  fill(_, { marks }, rows, width, at) {
    const { linkDensity, containers, containerOf, paths, pathOf } = marks;
    const count = linkDensity.length;
    const inPage = linkedShare({
      linkedWords: containers.reduce((sum, { linkedWords }) => sum + linkedWords, 0),
      words: containers.reduce((sum, { words }) => sum + words, 0),
    });
    const inContainer = containers.map(linkedShare);
    const inPath = paths.map(linkedShare);
    for (let block = 0; block < count; block++) {
      let to = block * width + at;
      rows[to++] = linkDensity[block] as number;
      for (const offset of OFFSETS) rows[to++] = linkDensity[block + offset] ?? -1;
      rows[to++] = inContainer[containerOf[block] as number] as number;
      rows[to++] = inPath[pathOf[block] as number] as number;
      rows[to++] = inPage;
    }
    fillDecaying(linkDensity, FADE, rows, width, at + 8);
  },
};

const linkedShare = ({ linkedWords, words }: Pick<MarkList, 'linkedWords' | 'words'>): number =>
  linkedWords / Math.max(1, words);
