import { appendFileSync, closeSync, constants, existsSync, ftruncateSync, openSync, readSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import { CleanArticleError } from '../../errors.ts';
import { entryAt } from '../input/file-identity.ts';

/** A line of the journal: one output that is whole. */
const entrySchema = z.object({
  /** As the user gave it: it is the article's id, too. */
  input: z.string(),
  /** The folder that a relative `input` starts from. Older journals lack it: then it is the current one. */
  folder: z._default(z.string(), () => process.cwd()),
  /** Below the output folder. */
  output: z.string(),
  bytes: z.int(),
  /** What it was made by: version, models, options. */
  made: z.string(),
});

export type JournalEntry = z.infer<typeof entrySchema>;

const LONGEST_LINE = 1 << 16;
const CHUNK = 1 << 20;
const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDONLY, O_WRONLY } = constants;

/**
 * Which outputs of a folder are whole, and what each was made by: a line is added once its output stands in its place, so
 * a run killed at any moment has at most one output too many, which is then made again. Of two lines on one output the
 * later counts. Lines are only ever added, each by one call, so runs side by side do not harm each other's.
 */
export class Journal {
  readonly #path: string;
  #keyOf = (output: string): string => output;
  #entries = new Map<string, JournalEntry>();
  /** Strings that many entries share. */
  readonly #shared = new Map<string, string>();
  /** Bytes read so far: all lines that were whole. */
  #length = 0;
  #descriptor: number | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  add(entry: JournalEntry): void {
    this.#descriptor ??= this.#open();
    appendFileSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
  }

  /** The entry on an output, as far as the journal was read. */
  get(output: string): JournalEntry | undefined {
    return this.#entries.get(this.#keyOf(output));
  }

  /** From now on outputs are the same whose names have the same key. */
  keyBy(keyOf: (output: string) => string): void {
    this.#keyOf = keyOf;
    this.#entries = new Map([...this.#entries.values()].map((entry) => [keyOf(entry.output), entry]));
  }

  /**
   * Reads what was added since it was last read, by whichever run. Lines that are no entries are passed over.
   * @throws CleanArticleError `unsupported` where a link or the like has its place.
   * @throws NodeJS.ErrnoException where it cannot be read.
   */
  read(): void {
    const there = entryAt(this.#path);
    if (there === null) return;
    if (!there.isFile()) throw new CleanArticleError('unsupported', `${this.#path} is not a file`);
    const descriptor = openSync(this.#path, O_RDONLY | O_NOFOLLOW);
    try {
      let rest = Buffer.alloc(0);
      for (;;) {
        const chunk = Buffer.alloc(CHUNK);
        const length = readSync(descriptor, chunk, 0, CHUNK, this.#length + rest.length);
        if (length === 0) return;
        const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
        const end = bytes.lastIndexOf(10) + 1;
        if (end > 0) for (const line of bytes.toString('utf8', 0, end - 1).split('\n')) this.#take(line);
        this.#length += end;
        rest = bytes.subarray(end);
        if (rest.length > LONGEST_LINE) {
          this.#length += rest.length;
          rest = Buffer.alloc(0);
        }
      }
    } finally {
      closeSync(descriptor);
    }
  }

  /** Cuts off the line that a killed run left half written. No other run may be adding one. */
  cutTornLine(): void {
    if (!existsSync(this.#path)) return;
    const end = endOfLines(this.#path);
    if (end === statSync(this.#path).size) return;
    const descriptor = openSync(this.#path, 'r+');
    ftruncateSync(descriptor, end);
    closeSync(descriptor);
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #take(line: string): void {
    const entry = parseEntry(line);
    if (entry === null) return;
    const { folder, made } = entry;
    this.#entries.set(this.#keyOf(entry.output), { ...entry, folder: this.#share(folder), made: this.#share(made) });
  }

  #share(text: string): string {
    const known = this.#shared.get(text);
    if (known === undefined) this.#shared.set(text, text);
    return known ?? text;
  }

  #open(): number {
    const isTorn = existsSync(this.#path) && endOfLines(this.#path) < statSync(this.#path).size;
    const descriptor = openSync(this.#path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW);
    if (isTorn) appendFileSync(descriptor, '\n');
    return descriptor;
  }
}

function parseEntry(line: string): JournalEntry | null {
  try {
    return entrySchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Where the last whole line ends, in bytes. */
function endOfLines(path: string): number {
  const { size } = statSync(path);
  const tail = Buffer.alloc(Math.min(size, LONGEST_LINE));
  const descriptor = openSync(path, 'r');
  readSync(descriptor, tail, 0, tail.length, size - tail.length);
  closeSync(descriptor);
  return size - tail.length + tail.lastIndexOf(10) + 1;
}
