import { opendirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CleanArticleError } from '../../errors.ts';
import { entryAt, type FileIdentity, identityAt } from '../input/file-identity.ts';
import type { Input } from '../input/input.ts';
import { OWN_FOLDER } from '../input/own-folder.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { foldName } from './output-names.ts';
import { TemporaryFiles } from './temporary-files.ts';

/** Where an output goes. */
export interface Place {
  /** Below the output folder. */
  readonly name: string;
  /** Nothing stood there, so what does later is another run's. */
  readonly isNew: boolean;
  /** The names that are left where another run takes this one first. */
  readonly others: readonly string[];
}

/**
 * Who gets which name in an output folder: an input gets the first of its names that no input before it in this run has, and
 * that does not hold the output of another input, as the journal has it. Never writes, but for a file to try the disk with.
 */
export class OutputPlaces {
  readonly root: string;
  readonly journal: Journal;
  #kept: ReadonlyMap<FileIdentity, string> = new Map();
  /** Names given away, each by what `foldName` makes of it; and those that share that with one before. */
  readonly #taken = new Map<string, string>();
  readonly #alike = new Set<string>();
  #tellsApart: boolean | null = null;
  /** The folder of the file last asked about, and its name below the root. */
  #last: { readonly folder: string; readonly name: string } | null = null;

  /**
   * @param root need not be there yet.
   * @param own files of the run: where they lie below the root, no input gets their names.
   * @throws CleanArticleError or NodeJS.ErrnoException where the journal of earlier runs cannot be read.
   */
  constructor(root: string, own: readonly string[] = []) {
    this.root = root;
    this.journal = new Journal(join(root, OWN_FOLDER, 'journal.ndjson'));
    this.journal.read();
    for (const file of own) {
      const name = this.#nameBelow(file);
      if (name !== null) this.#take(name);
    }
  }

  /** Whether anything stands in the folder yet: else no input can. */
  get isFresh(): boolean {
    try {
      const folder = opendirSync(this.root);
      const first = folder.readSync();
      folder.closeSync();
      return first === null;
    } catch {
      return true;
    }
  }

  /** From now on no output replaces these files, which messages call by what they are. */
  keep(files: ReadonlyMap<FileIdentity, string>): void {
    this.#kept = files;
  }

  /** What would be replaced by the output that has these names, and is kept, for a message; null where nothing would. */
  keptAt(names: readonly string[]): string | null {
    const name = names.find((each) => !this.#isGiven(each));
    if (name === undefined || this.#kept.size === 0) return null;
    const path = join(this.root, name);
    const what = this.#kept.get(identityAt(path) ?? '');
    return what === undefined ? null : `${path}, ${what} of this run`;
  }

  /** Whether this file, met on a walk, is an output of this run or of one before. */
  isOutput({ path, size }: Input): boolean {
    const name = path === null ? null : this.#nameBelow(path);
    if (name === null) return false;
    return this.#isGiven(name) || this.journal.get(name)?.bytes === size;
  }

  /**
   * Gives an input one of these names.
   * @throws CleanArticleError `unsupported` when none is free, or a file stands there that is kept.
   * @throws NodeJS.ErrnoException for a place that cannot be looked at.
   */
  claim(input: Input, names: readonly string[]): Place {
    for (const [at, name] of names.entries()) {
      if (this.#isTaken(name)) continue;
      const path = join(this.root, name);
      const there = entryAt(path);
      const kept = there && this.keptAt([name]);
      if (kept) throw new CleanArticleError('unsupported', `its output would replace ${kept}; choose another folder`);
      const place = { name, isNew: there === null, others: names.slice(at + 1) };
      if (there && (there.isDirectory() || !this.mayReplace(place, input))) continue;
      this.#take(name);
      return place;
    }
    const tried = names.map((name) => join(this.root, name)).join(', ');
    throw new CleanArticleError('unsupported', `all possible names of its output belong to other inputs: ${tried}`);
  }

  /** Whether what stands at a claimed place may go. What the journal does not know may, if it stood there from the first. */
  mayReplace({ name, isNew }: Place, input: Input): boolean {
    if (isFrom(this.journal.get(name), input)) return true;
    // A run beside this one may have made it since.
    this.#tellNamesApart();
    this.journal.read();
    const entry = this.journal.get(name);
    return entry ? !isFromAnother(entry, input) : !isNew;
  }

  /** Whether this very name was given away. */
  #isGiven(name: string): boolean {
    return this.#taken.get(foldName(name)) === name || this.#alike.has(name);
  }

  /** Whether it was, or one that is the same to the disk. */
  #isTaken(name: string): boolean {
    return this.#isGiven(name) || (this.#taken.has(foldName(name)) && !this.#tellNamesApart());
  }

  #take(name: string): void {
    const key = foldName(name);
    if (this.#taken.has(key)) this.#alike.add(name);
    else this.#taken.set(key, name);
  }

  #tellNamesApart(): boolean {
    if (this.#tellsApart === null) {
      this.#tellsApart = new TemporaryFiles(join(this.root, OWN_FOLDER)).tellNamesApart();
      if (!this.#tellsApart) this.journal.keyBy(foldName);
    }
    return this.#tellsApart;
  }

  /** A file's name below the root; null for one elsewhere. */
  #nameBelow(file: string): string | null {
    const folder = dirname(file);
    if (this.#last?.folder !== folder)
      this.#last = { folder, name: relative(realFolder(this.root), realFolder(folder)) };
    const { name } = this.#last;
    return name === '..' || name.startsWith(`..${sep}`) ? null : join(name, basename(file));
  }
}

const isFrom = (entry: JournalEntry | undefined, { path }: Input): boolean =>
  entry !== undefined && entry.input === path && entry.folder === process.cwd();

/**
 * Whether an output was made from another input: one of another name, or one that still is where it was. One of the same name
 * that is there no more is taken for the same, moved.
 */
function isFromAnother({ folder, input }: JournalEntry, { path }: Input): boolean {
  if (path === null || basename(path) !== basename(input)) return true;
  const other = realName(resolve(folder, input));
  return other !== null && other !== realName(path);
}

/** The name of a file with the links to folders followed; null where there is no file. */
function realName(file: string): string | null {
  try {
    return entryAt(file) && join(realFolder(dirname(file)), basename(file));
  } catch {
    return null;
  }
}

/** The name of a folder with links followed, as far as it is there. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = dirname(resolve(folder));
    return above === resolve(folder) ? above : join(realFolder(above), basename(folder));
  }
}
