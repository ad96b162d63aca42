import { appendFileSync, closeSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ArticleFormat, EXTENSIONS } from '../article/format-article.ts';
import { CleanArticleError } from '../errors.ts';
import { faultInWords } from '../sources/file-fault.ts';
import type { Input } from '../sources/input.ts';
import { stemOfName } from '../sources/input-form.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { OWN_FOLDER } from './own-folder.ts';
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
 * wait: there are four for an output, and each takes less time than to be told of its end.
 */
export class OutputFolder implements Sink {
  readonly #root: string;
  readonly #made: string;
  readonly #temporary: TemporaryFiles;
  readonly #journal: Journal;
  readonly #complete: ReadonlyMap<string, JournalEntry>;
  /** Names given away, as a file system sees them that tells neither upper from lower case nor é from e with an accent. */
  readonly #taken = new Set<string>();

  private constructor(
    root: string,
    made: string,
    temporary: TemporaryFiles,
    journal: Journal,
    complete: ReadonlyMap<string, JournalEntry>,
  ) {
    this.#root = root;
    this.#made = made;
    this.#temporary = temporary;
    this.#journal = journal;
    this.#complete = complete;
  }

  /**
   * The folder need not be there yet.
   * @throws NodeJS.ErrnoException where it cannot be made or written to.
   */
  static async at(root: string, { made, resume }: FolderOptions): Promise<OutputFolder> {
    const temporary = new TemporaryFiles(join(root, OWN_FOLDER));
    temporary.clean({ others: resume });
    const journal = new Journal(join(root, OWN_FOLDER, 'journal.ndjson'));
    return new OutputFolder(root, made, temporary, journal, resume ? await journal.read() : new Map());
  }

  /**
   * Gives an input its place. True: its output stands there, whole, newer than the input and made by the same.
   * @throws CleanArticleError `unsupported` when another input has the place, or the input itself stands there.
   */
  reserve(input: Input, format: ArticleFormat): boolean {
    const name = nameOf(input, format);
    const path = join(this.#root, name);
    if (input.path !== null && resolve(input.path) === resolve(path))
      throw new CleanArticleError('unsupported', 'its output would take its own place; choose another folder');
    const key = name.normalize('NFC').toLowerCase();
    if (this.#taken.has(key))
      throw new CleanArticleError('unsupported', `another input has been written to ${path} already`);
    this.#taken.add(key);
    const entry = this.#complete.get(name);
    if (entry?.made !== this.#made || entry.input !== input.path) return false;
    const there = statSync(path, { throwIfNoEntry: false });
    return there?.size === entry.bytes && there.mtimeMs >= input.modified;
  }

  async open(input: Input, format: ArticleFormat): Promise<Output> {
    const name = nameOf(input, format);
    const path = join(this.#root, name);
    const part = this.#temporary.next();
    const descriptor = orOutputError(() => {
      makeFolder(dirname(path));
      return openSync(part, 'w');
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
          moveOrRemove(part, path);
          if (input.path !== null && !how?.isPart)
            this.#journal.add({ input: input.path, output: name, bytes, made: this.#made });
        });
      },
      async discard() {
        closeSync(descriptor);
        rmSync(part, { force: true });
      },
    };
  }

  async close() {
    this.#journal.close();
  }
}

const nameOf = ({ outputPath }: Input, format: ArticleFormat): string =>
  `${stemOfName(outputPath)}${EXTENSIONS[format]}`;

function moveOrRemove(part: string, path: string): void {
  try {
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function orOutputError<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw asOutputError(error as NodeJS.ErrnoException, `output folder: ${faultInWords(error)}`);
  }
}
