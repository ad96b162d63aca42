/**
 * Which blocks a block stands together with: those of its container, of its path of tags, of its list of names; how much of
 * the page's prose they hold, and how near they are to where most of the prose stands. An article's paragraphs are siblings,
 * or at least alike; so are the cards of a rail, but they hold little.
 */
import type { MarkList, PageMarks } from '../page-marks.ts';
import type { MarkGroup } from './mark-group.ts';

/** Words of prose that a neighbour must have to be one that a block is compared with. */
const SOME_PROSE = 10;
const MANY = 200;

export const structure: MarkGroup = {
  names: [
    'proseInContainer',
    'proseInPath',
    'proseInNames',
    'proseInKind',
    'blocksInContainer',
    'blocksInPath',
    'blocksInNames',
    'placeInContainer',
    'wordsInContainer',
    'containersOfPath',
    'wordsPerBlockOfPath',
    'wordsPerBlockOfNames',
    'isChiefContainer',
    'isChiefNames',
    'isChiefPath',
    'likeChiefPath',
    'depth',
    'depthAgainstChief',
    'proseInChief',
    ...['Previous', 'Next', 'PreviousProse', 'NextProse'].flatMap((other) => [
      `containerOf${other}`,
      `namesOf${other}`,
      `path${other}`,
    ]),
    'kindOfTitle',
    'kindOfTitleBefore',
  ],
  fill({ title }, { marks }, rows, width, at) {
    const { paths, nameLists, containers, pathOf, namesOf, containerOf, prose, allProse } = marks;
    const count = prose.length;
    const kinds = countKinds(marks);
    const containersOfPath = countContainers(marks);
    const chief = { container: fullest(containers), names: fullest(nameLists), path: fullest(paths) };
    const likeChief = Float32Array.from(paths, (_, path) => likeness(paths, chief.path, path));
    const chiefDepth = paths[chief.path]?.marks.length ?? 0;
    const proseInChief = (containers[chief.container]?.prose ?? 0) / allProse;
    const place = new Int32Array(containers.length);
    const nextProse = nextWithProse(prose);
    let previousProse = -1;
    let titleKinds = 0;
    const titleKind = kinds.kindOf[title] ?? -1;
    for (let block = 0; block < count; block++) {
      const container = containerOf[block] as number;
      const path = pathOf[block] as number;
      const names = namesOf[block] as number;
      const ofContainer = containers[container] as MarkList;
      const ofPath = paths[path] as MarkList;
      const ofNames = nameLists[names] as MarkList;
      let to = block * width + at;
      rows[to++] = ofContainer.prose / allProse;
      rows[to++] = ofPath.prose / allProse;
      rows[to++] = ofNames.prose / allProse;
      rows[to++] = (kinds.prose[kinds.kindOf[block] as number] as number) / allProse;
      rows[to++] = Math.min(MANY, ofContainer.blocks);
      rows[to++] = Math.min(MANY, ofPath.blocks);
      rows[to++] = Math.min(MANY, ofNames.blocks);
      rows[to++] = (place[container] as number) / ofContainer.blocks;
      place[container] = (place[container] as number) + 1;
      rows[to++] = Math.log1p(ofContainer.words);
      rows[to++] = Math.min(MANY, containersOfPath[path] as number);
      rows[to++] = ofPath.words / ofPath.blocks;
      rows[to++] = ofNames.words / ofNames.blocks;
      rows[to++] = Number(container === chief.container);
      rows[to++] = Number(names === chief.names);
      rows[to++] = Number(path === chief.path);
      rows[to++] = likeChief[path] as number;
      rows[to++] = ofPath.marks.length;
      rows[to++] = ofPath.marks.length - chiefDepth;
      rows[to++] = proseInChief;
      for (const other of [block - 1, block + 1, previousProse, nextProse[block] as number]) {
        const isThere = other >= 0 && other < count;
        rows[to++] = isThere ? Number(containerOf[other] === container) : -1;
        rows[to++] = isThere ? Number(namesOf[other] === names) : -1;
        rows[to++] = isThere ? likeness(paths, path, pathOf[other] as number) : -1;
      }
      // A second headline of the title's own kind begins a second article.
      const isTitleKind = kinds.kindOf[block] === titleKind;
      if (isTitleKind && block > title) titleKinds++;
      rows[to++] = Number(isTitleKind);
      rows[to++] = titleKinds;
      if ((prose[block] as number) > SOME_PROSE) previousProse = block;
    }
  },
};

/** Blocks of one path and one list of names are of one kind: the kind of each, and the prose of each kind. */
function countKinds({ pathOf, namesOf, prose }: PageMarks) {
  const numbers = new Map<number, number>();
  const ofKind: number[] = [];
  const kindOf = new Int32Array(pathOf.length);
  for (let block = 0; block < pathOf.length; block++) {
    const key = (pathOf[block] as number) * 0x10000 + (namesOf[block] as number);
    const kind = numbers.get(key) ?? numbers.size;
    if (kind === numbers.size) numbers.set(key, kind);
    ofKind[kind] = (ofKind[kind] ?? 0) + (prose[block] as number);
    kindOf[block] = kind;
  }
  return { kindOf, prose: ofKind };
}

/** For each path, how many containers it leads to, as the page goes: a list of cards has as many as cards. */
function countContainers({ paths, pathOf, containerOf }: PageMarks): Int32Array {
  const counts = new Int32Array(paths.length);
  const last = new Int32Array(paths.length).fill(-1);
  for (let block = 0; block < pathOf.length; block++) {
    const path = pathOf[block] as number;
    if (last[path] !== containerOf[block]) counts[path] = (counts[path] as number) + 1;
    last[path] = containerOf[block] as number;
  }
  return counts;
}

/** The number of the list that holds most prose, the first of equals; 0 where there are none. */
function fullest(lists: readonly MarkList[]): number {
  let best = 0;
  for (let k = 1; k < lists.length; k++) {
    if ((lists[k] as MarkList).prose > (lists[best] as MarkList).prose) best = k;
  }
  return best;
}

/** The share of a path, from the outermost tag on, that another one has too. */
function likeness(paths: readonly MarkList[], of: number, other: number): number {
  const own = paths[of]?.marks ?? [];
  if (of === other) return Math.min(1, own.length);
  const theirs = paths[other]?.marks ?? [];
  let shared = 0;
  while (shared < own.length && own[shared] === theirs[shared]) shared++;
  return shared / Math.max(1, own.length);
}

/** For each block, the next one that has some prose, or -1. */
function nextWithProse(prose: Float32Array): Int32Array {
  const next = new Int32Array(prose.length);
  let nearest = -1;
  for (let block = prose.length - 1; block >= 0; block--) {
    next[block] = nearest;
    if ((prose[block] as number) > SOME_PROSE) nearest = block;
  }
  return next;
}
