/**
 * The marks of a page, in numbers: which elements and names its blocks stand under, and how much of its prose each of them
 * covers, since a name round everything is on a wrapper and says nothing of a part. A path of tags and a list of names is
 * looked at once, however many blocks share it.
 */
import type { StructuralHints } from '../document/document.ts';
import { hashStep, hashWord } from '../language/words.ts';
import { hashPair } from './cue-table.ts';
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

/** What is known of a block whose reader gives no hints. */
const NO_HINTS: StructuralHints = { linkDensity: 0, tagPath: [], names: [], container: 0 };

/** Begin the hashes of tags, and of names. */
const TAG = 0x3c6ef372;
const NAME = 0x1b873593;

export function readMarks({ blocks, counts, prose: likeness }: PageView): PageMarks {
  const count = blocks.length;
  const hashes: number[] = [];
  const paths = new ListTable(hashes, TAG);
  const nameLists = new ListTable(hashes, NAME);
  const containers = new Map<number, number>();
  const containerLists: MarkList[] = [];
  const columns = { pathOf: new Int32Array(count), namesOf: new Int32Array(count), containerOf: new Int32Array(count) };
  const linkDensity = new Float32Array(count);
  const prose = new Float32Array(count);
  let allProse = 0;
  for (let block = 0; block < count; block++) {
    const hints = blocks[block]?.hints ?? NO_HINTS;
    const words = counts.words[block] as number;
    const linkedWords = words * hints.linkDensity;
    const own = (words - linkedWords) * (likeness[block] as number);
    const container = containers.get(hints.container) ?? containers.size;
    if (container === containers.size) {
      containers.set(hints.container, container);
      containerLists.push(emptyList(new Int32Array(0)));
    }
    columns.pathOf[block] = paths.numberOf(hints.tagPath);
    columns.namesOf[block] = nameLists.numberOf(hints.names);
    columns.containerOf[block] = container;
    for (const list of [
      paths.lists[columns.pathOf[block] as number],
      nameLists.lists[columns.namesOf[block] as number],
      containerLists[container],
    ] as MarkList[]) {
      list.prose += own;
      list.words += words;
      list.linkedWords += linkedWords;
      list.blocks++;
    }
    linkDensity[block] = hints.linkDensity;
    prose[block] = own;
    allProse += own;
  }
  allProse = Math.max(1, allProse);
  return {
    hashes: Int32Array.from(hashes),
    coverage: coverageOf([...paths.lists, ...nameLists.lists], hashes.length, allProse),
    tagNumbers: paths.numbers,
    nameNumbers: nameLists.numbers,
    paths: paths.lists,
    nameLists: nameLists.lists,
    containers: containerLists,
    ...columns,
    linkDensity,
    prose,
    allProse,
  };
}

function coverageOf(lists: readonly MarkList[], marks: number, allProse: number): Float32Array {
  const coverage = new Float32Array(marks);
  const lastList = new Int32Array(marks).fill(-1);
  for (const [number, list] of lists.entries()) {
    for (const mark of list.marks) {
      if (lastList[mark] === number) continue;
      lastList[mark] = number;
      coverage[mark] = (coverage[mark] as number) + list.prose / allProse;
    }
  }
  return coverage;
}

const emptyList = (marks: Int32Array): MarkList => ({ marks, prose: 0, words: 0, linkedWords: 0, blocks: 0 });

/** Numbers lists of words by what they hold, and their words among the page's marks. */
class ListTable {
  readonly lists: MarkList[] = [];
  readonly numbers = new Map<string, number>();
  readonly #hashes: number[];
  readonly #kind: number;
  /** Blocks share arrays of names, so most lists are known by identity. */
  readonly #byArray = new Map<readonly string[], number>();
  /** By a hash of the marks: two lists of one hash count as one, which costs a feature nothing. */
  readonly #byMarks = new Map<number, number>();
  /** The marks of the list at hand. */
  readonly #marks: number[] = [];

  constructor(hashes: number[], kind: number) {
    this.#hashes = hashes;
    this.#kind = kind;
  }

  numberOf(words: readonly string[]): number {
    const known = this.#byArray.get(words);
    if (known !== undefined) return known;
    let hash = this.#kind;
    for (let at = 0; at < words.length; at++) {
      const mark = this.#markOf(words[at] as string);
      this.#marks[at] = mark;
      hash = hashStep(hash, mark);
    }
    let number = this.#byMarks.get(hash);
    if (number === undefined) {
      number = this.lists.length;
      this.#byMarks.set(hash, number);
      this.lists.push(emptyList(Int32Array.from(this.#marks.slice(0, words.length))));
    }
    this.#byArray.set(words, number);
    return number;
  }

  #markOf(word: string): number {
    let mark = this.numbers.get(word);
    if (mark === undefined) {
      mark = this.#hashes.length;
      this.numbers.set(word, mark);
      this.#hashes.push(hashPair(this.#kind, hashWord(word)));
    }
    return mark;
  }
}
