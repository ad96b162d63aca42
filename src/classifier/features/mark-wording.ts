/** What the lexicon of marks says of a block, its neighbours and its container, and against the best of the page's prose. */
import { fillDecaying } from './decay.ts';
import type { MarkGroup } from './mark-group.ts';

const OFFSETS = [-1, 1, -2, 2] as const;
const FADES = [0.6, 0.9] as const;

/** Words of prose that make a block one of those that others are held against. */
const SOME_PROSE = 8;

export const markWording: MarkGroup = {
  names: [
    'marksOfNames',
    'marksOfPath',
    'marksLowest',
    'marksHighest',
    'marks',
    'marksAgainstMean',
    'marksAgainstBest',
    'marksInContainer',
    ...OFFSETS.map((offset) => `marks@${offset}`),
    ...FADES.flatMap((fade) => [`marksBefore*${fade}`, `marksAfter*${fade}`]),
  ],
  fill(_, { marks, scores }, rows, width, at) {
    const { prose, allProse, containerOf, containers } = marks;
    const said = scores.names.map((value, block) => value + (scores.path[block] as number));
    const inContainer = new Float32Array(containers.length);
    let mean = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let block = 0; block < said.length; block++) {
      const value = said[block] as number;
      const container = containerOf[block] as number;
      inContainer[container] = (inContainer[container] as number) + value / (containers[container]?.blocks ?? 1);
      mean += (value * (prose[block] as number)) / allProse;
      if ((prose[block] as number) > SOME_PROSE) best = Math.max(best, value);
    }
    for (let block = 0; block < said.length; block++) {
      const value = said[block] as number;
      let to = block * width + at;
      rows[to++] = scores.names[block] as number;
      rows[to++] = scores.path[block] as number;
      rows[to++] = scores.lowest[block] as number;
      rows[to++] = scores.highest[block] as number;
      rows[to++] = value;
      rows[to++] = value - mean;
      rows[to++] = best === Number.NEGATIVE_INFINITY ? 0 : value - best;
      rows[to++] = inContainer[containerOf[block] as number] as number;
      for (const offset of OFFSETS) rows[to++] = said[block + offset] ?? 0;
    }
    const against = said.map((value) => value - mean);
    for (const [k, fade] of FADES.entries()) fillDecaying(against, fade, rows, width, at + 8 + OFFSETS.length + 2 * k);
  },
};
