/**
 * The marks of a page: the tags and names that its blocks stand under, each with a number, and the paths and lists of them that
 * blocks share. `PageAnalysis` keeps them, for rules and model alike.
 */
import { HASH_SEED, hashStep } from '../text/words.ts';
import type { Block, StructuralHints } from './document.ts';

export interface MarkLists {
  /** The numbers of tags, and of names; a tag has another than a name spelled alike. */
  readonly tagNumbers: ReadonlyMap<string, number>;
  readonly nameNumbers: ReadonlyMap<string, number>;
  /** How many numbers there are. */
  readonly marks: number;
  /** The paths and lists of names that differ, as numbers of marks, in the order of the hints: the outermost tag first, the nearest name. */
  readonly paths: readonly Int32Array[];
  readonly nameLists: readonly Int32Array[];
  /** How many containers there are. */
  readonly containers: number;
  /** Per block: the number of its path, of its list of names and of its container. */
  readonly pathOf: Int32Array;
  readonly namesOf: Int32Array;
  readonly containerOf: Int32Array;
}

/** What is known of a block whose reader gives no hints. */
const NO_HINTS: StructuralHints = { linkDensity: 0, tagPath: [], names: [], container: 0 };

/** The marks of a page's blocks. */
export function readMarkLists(blocks: readonly Block[]): MarkLists {
  let marks = 0;
  const nextNumber = () => marks++;
  const paths = new ListTable(nextNumber);
  const nameLists = new ListTable(nextNumber);
  const containers = new Map<number, number>();
  const columns = {
    pathOf: new Int32Array(blocks.length),
    namesOf: new Int32Array(blocks.length),
    containerOf: new Int32Array(blocks.length),
  };
  for (let block = 0; block < blocks.length; block++) {
    const { tagPath, names, container } = blocks[block]?.hints ?? NO_HINTS;
    columns.pathOf[block] = paths.numberOf(tagPath);
    columns.namesOf[block] = nameLists.numberOf(names);
    const number = containers.get(container) ?? containers.size;
    if (number === containers.size) containers.set(container, number);
    columns.containerOf[block] = number;
  }
  return {
    tagNumbers: paths.numbers,
    nameNumbers: nameLists.numbers,
    marks,
    paths: paths.lists,
    nameLists: nameLists.lists,
    containers: containers.size,
    ...columns,
  };
}

/** Numbers lists of words by what they hold, and their words among the page's marks. */
class ListTable {
  readonly lists: Int32Array[] = [];
  readonly numbers = new Map<string, number>();
  readonly #nextNumber: () => number;
  /** Blocks share arrays of names, so most lists are known by identity. */
  readonly #byArray = new Map<readonly string[], number>();
  /** By a hash of the marks: two lists of one hash count as one, which is not to be expected and costs a feature nothing. */
  readonly #byMarks = new Map<number, number>();
  /** The marks of the list at hand. */
  readonly #marks: number[] = [];

  constructor(nextNumber: () => number) {
    this.#nextNumber = nextNumber;
  }

  numberOf(words: readonly string[]): number {
    const known = this.#byArray.get(words);
    if (known !== undefined) return known;
    let hash = HASH_SEED;
    for (let at = 0; at < words.length; at++) {
      const mark = this.#markOf(words[at] as string);
      this.#marks[at] = mark;
      hash = hashStep(hash, mark);
    }
    let number = this.#byMarks.get(hash);
    if (number === undefined) {
      number = this.lists.length;
      this.#byMarks.set(hash, number);
      this.lists.push(this.#listAtHand(words.length));
    }
    this.#byArray.set(words, number);
    return number;
  }

  #listAtHand(length: number): Int32Array {
    const list = new Int32Array(length);
    for (let at = 0; at < length; at++) list[at] = this.#marks[at] as number;
    return list;
  }

  #markOf(word: string): number {
    let mark = this.numbers.get(word);
    if (mark === undefined) {
      mark = this.#nextNumber();
      this.numbers.set(word, mark);
    }
    return mark;
  }
}
