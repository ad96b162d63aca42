import { appendFileSync, closeSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFormat } from '../../schema/article-formats.ts';
import { faultInWords } from '../input/file-fault.ts';
import { entryAt } from '../input/file-identity.ts';
import type { Input } from '../input/input.ts';
import { OWN_FOLDER } from '../input/own-folder.ts';
import { FoldersBelow } from './folders-below.ts';
import { makeFolder } from './make-folder.ts';
import { outputNames } from './output-names.ts';
import type { OutputPlaces, Place } from './output-places.ts';
import { asOutputError, type Output, type Sink } from './sink.ts';
import { TemporaryFiles } from './temporary-files.ts';

interface FolderOptions {
  /** What the outputs of this run are made by. */
  readonly made: string;
  /** Whether outputs that are there already, made by the same, are left as they are. */
  readonly resume: boolean;
}

/**
 * A folder of outputs, a file for each input, each written beside and moved to its place when it is whole. System calls
 * wait: there are few for an output, and each takes less time than waiting for word of its end.
 */
export class OutputFolder implements Sink {
  readonly #places: OutputPlaces;
  readonly #options: FolderOptions;
  readonly #folders: FoldersBelow;
  readonly #temporary: TemporaryFiles;
  /** Of the inputs that are under way. */
  readonly #placeOf = new WeakMap<Input, Place>();

  /**
   * Makes the folder where it is not there yet, and clears away what killed runs have left.
   * @throws CleanArticleError or NodeJS.ErrnoException where it cannot be made or written to.
   */
  constructor(places: OutputPlaces, options: FolderOptions) {
    this.#places = places;
    this.#options = options;
    makeFolder(places.root);
    this.#folders = new FoldersBelow(places.root);
    this.#folders.make(OWN_FOLDER);
    this.#temporary = new TemporaryFiles(join(places.root, OWN_FOLDER));
    this.#temporary.clean({ others: options.resume });
    if (options.resume) places.journal.cutTornLine();
  }

  /**
   * Gives an input its place. True: its output stands there, whole, newer than the input and made by the same.
   * @throws CleanArticleError `unsupported` where it can have none.
   */
  reserve(input: Input, format: ArticleFormat): boolean {
    const place = this.#places.claim(input, outputNames(input, format));
    this.#placeOf.set(input, place);
    if (place.isNew || !this.#options.resume) return false;
    const entry = this.#places.journal.get(place.name);
    if (entry?.made !== this.#options.made || entry.input !== input.path) return false;
    const there = statSync(join(this.#places.root, place.name));
    return there.size === entry.bytes && there.mtimeMs >= input.modified;
  }

  async open(input: Input, format: ArticleFormat): Promise<Output> {
    const place = this.#placeOf.get(input) ?? this.#places.claim(input, outputNames(input, format));
    const { path: part, descriptor } = orOutputError(() => {
      this.#folders.make(dirname(place.name));
      return this.#temporary.open();
    });
    let bytes = 0;
    return {
      async write(text) {
        orOutputError(() => appendFileSync(descriptor, text));
        bytes += Buffer.byteLength(text);
      },
      keep: async (how) => {
        orOutputError(() => {
          closeSync(descriptor);
          const output = this.#move(part, place, input);
          const { path } = input;
          const { made } = this.#options;
          if (path !== null && !how?.isPart)
            this.#places.journal.add({ input: path, folder: process.cwd(), output, bytes, made });
        });
      },
      async discard() {
        closeSync(descriptor);
        rmSync(part, { force: true });
      },
    };
  }

  async close() {
    this.#places.journal.close();
  }

  /** Moves a whole output to its place, or to the next where another run was faster, and gives its name. */
  #move(part: string, first: Place, input: Input): string {
    try {
      for (let place = first; ; place = this.#places.claim(input, place.others)) {
        const path = join(this.#places.root, place.name);
        if (place.isNew && moveWhereFree(part, path)) return place.name;
        if (this.#places.mayReplace(place, input)) {
          renameSync(part, path);
          return place.name;
        }
      }
    } finally {
      rmSync(part, { force: true });
    }
  }
}

/** What a file system says that has no hard links. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** Gives a file its name unless that is taken: in one step, by a hard link, wherever there are such. The part may stay. */
function moveWhereFree(part: string, path: string): boolean {
  try {
    linkSync(part, path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw error;
    if (entryAt(path) !== null) return false;
    renameSync(part, path);
    return true;
  }
}

function orOutputError<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw asOutputError(error as NodeJS.ErrnoException, `output folder: ${faultInWords(error)}`);
  }
}
