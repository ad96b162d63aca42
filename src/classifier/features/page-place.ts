/** Where a block stands in the page, in the best run of prose and against the title; and what page it is. */
import type { FeatureGroup } from './feature-group.ts';
import { signedLog } from './scales.ts';

export const pagePlace: FeatureGroup = {
  names: [
    'pageBlocks',
    'pageWords',
    'pageProseShare',
    'pageProseLength',
    'pageGapShare',
    'place',
    'wordsBefore',
    'wordsAfter',
    'proseBefore',
    'proseAfter',
    'lengthToProse',
    'inRun',
    'afterRunStart',
    'beforeRunEnd',
    'runShare',
    'afterTitle',
    'wordsAfterTitle',
    'titleToRun',
  ],
  fill({ blocks, counts, prose, run, title }, rows, width, at) {
    const { words } = counts;
    const count = blocks.length;
    let total = 0;
    let proseWords = 0;
    let proseBlocks = 0;
    let runProse = 0;
    let gaps = 0;
    let toTitle = 0;
    for (let block = 0; block < count; block++) {
      const own = words[block] as number;
      const weight = own * (prose[block] as number);
      if (block <= title) toTitle += own;
      total += own;
      proseWords += weight;
      proseBlocks += prose[block] as number;
      if (block >= run.first && block <= run.last) runProse += weight;
      gaps += Number((blocks[block]?.gapBefore ?? 0) > 0);
    }
    const meanProse = proseWords / Math.max(1, proseBlocks);
    const logCount = Math.log1p(count);
    const logTotal = Math.log1p(total);
    const titleToRun = title < 0 ? -9 : signedLog(run.first - title);
    let before = 0;
    let proseBefore = 0;
    for (let block = 0; block < count; block++) {
      const own = words[block] as number;
      let to = block * width + at;
      rows[to++] = logCount;
      rows[to++] = logTotal;
      rows[to++] = proseWords / Math.max(1, total);
      rows[to++] = meanProse;
      rows[to++] = gaps / count;
      rows[to++] = block / count;
      rows[to++] = before / Math.max(1, total);
      rows[to++] = Math.log1p(total - before - own);
      rows[to++] = proseBefore / Math.max(1, proseWords);
      rows[to++] = Math.log1p(Math.max(0, proseWords - proseBefore - own * (prose[block] as number)));
      rows[to++] = own / Math.max(1, meanProse);
      rows[to++] = Number(block >= run.first && block <= run.last);
      rows[to++] = signedLog(block - run.first);
      rows[to++] = signedLog(run.last - block);
      rows[to++] = runProse / Math.max(1, proseWords);
      rows[to++] = title < 0 ? -9 : signedLog(block - title);
      rows[to++] = title < 0 ? -9 : signedLog(before - toTitle);
      rows[to++] = titleToRun;
      before += own;
      proseBefore += own * (prose[block] as number);
    }
  },
};
