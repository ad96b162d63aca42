/**
 * The marks of a page, in numbers: which elements and names its blocks stand under, and how much of its prose each of them
 * covers, since a name round everything is on a wrapper and says nothing of a part.
 */
import { type MarkLists, readMarkLists } from '../document/mark-lists.ts';
import { hashPair, hashWord } from '../text/words.ts';
import type { PageView } from './page-view.ts';

/** A path of tags or a list of names that some blocks of the page share. */
export interface MarkList {
  /** Numbers of its marks, in the order of the hints: of a path the outermost first, of names the nearest. */
  readonly marks: Int32Array;
  /** Words of prose under it. */
  prose: number;
  /** All words under it. */
  words: number;
  /** Of these, those that are links. */
  linkedWords: number;
  blocks: number;
}

export interface PageMarks {
  /** Per mark: a hash of its name, another one for a tag than for a name spelled alike. */
  readonly hashes: Int32Array;
  /** Per mark: the share of the page's prose under it, 0 to 1. */
  readonly coverage: Float32Array;
  /** The numbers of tags, and of names. */
  readonly tagNumbers: ReadonlyMap<string, number>;
  readonly nameNumbers: ReadonlyMap<string, number>;
  readonly paths: readonly MarkList[];
  readonly nameLists: readonly MarkList[];
  /** Containers, as lists without marks. */
  readonly containers: readonly MarkList[];
  /** Per block: the number of its path, of its list of names and of its container. */
  readonly pathOf: Int32Array;
  readonly namesOf: Int32Array;
  readonly containerOf: Int32Array;
  /** Per block: the share of its letters that stand in links, 0 to 1. */
  readonly linkDensity: Float32Array;
  /** Per block: words of prose outside of links. */
  readonly prose: Float32Array;
  /** Sum of `prose`, 1 at least. */
  readonly allProse: number;
}

/** Begin the hashes of tags, and of names. */
const TAG = 0x3c6ef372;
const NAME = 0x1b873593;

/** `lists` are those of the page's blocks, where they are known. */
export function readMarks({ blocks, counts, prose: likeness }: PageView, lists = readMarkLists(blocks)): PageMarks {
  const count = blocks.length;
  const { pathOf, namesOf, containerOf } = lists;
  const paths = lists.paths.map(emptyList);
  const nameLists = lists.nameLists.map(emptyList);
  const containers = Array.from({ length: lists.containers }, () => emptyList(new Int32Array(0)));
  const linkDensity = new Float32Array(count);
  const prose = new Float32Array(count);
  let allProse = 0;
  for (let block = 0; block < count; block++) {
    const density = blocks[block]?.hints?.linkDensity ?? 0;
    const words = counts.words[block] as number;
    const linkedWords = words * density;
    const own = (words - linkedWords) * (likeness[block] as number);
    addBlock(paths[pathOf[block] as number] as MarkList, own, words, linkedWords);
    addBlock(nameLists[namesOf[block] as number] as MarkList, own, words, linkedWords);
    addBlock(containers[containerOf[block] as number] as MarkList, own, words, linkedWords);
    linkDensity[block] = density;
    prose[block] = own;
    allProse += own;
  }
  allProse = Math.max(1, allProse);
  return {
    hashes: hashesOf(lists),
    coverage: coverageOf([...paths, ...nameLists], lists.marks, allProse),
    tagNumbers: lists.tagNumbers,
    nameNumbers: lists.nameNumbers,
    paths,
    nameLists,
    containers,
    pathOf,
    namesOf,
    containerOf,
    linkDensity,
    prose,
    allProse,
  };
}

function hashesOf({ marks, tagNumbers, nameNumbers }: MarkLists): Int32Array {
  const hashes = new Int32Array(marks);
  for (const [tag, mark] of tagNumbers) hashes[mark] = hashPair(TAG, hashWord(tag));
  for (const [name, mark] of nameNumbers) hashes[mark] = hashPair(NAME, hashWord(name));
  return hashes;
}

function addBlock(list: MarkList, prose: number, words: number, linkedWords: number): void {
  list.prose += prose;
  list.words += words;
  list.linkedWords += linkedWords;
  list.blocks++;
}

function coverageOf(lists: readonly MarkList[], marks: number, allProse: number): Float32Array {
  const coverage = new Float32Array(marks);
  const lastList = new Int32Array(marks).fill(-1);
  for (let number = 0; number < lists.length; number++) {
    const { marks: ofList, prose } = lists[number] as MarkList;
    for (let at = 0; at < ofList.length; at++) {
      const mark = ofList[at] as number;
      if (lastList[mark] === number) continue;
      lastList[mark] = number;
      coverage[mark] = (coverage[mark] as number) + prose / allProse;
    }
  }
  return coverage;
}

const emptyList = (marks: Int32Array): MarkList => ({ marks, prose: 0, words: 0, linkedWords: 0, blocks: 0 });
