import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import * as z from 'zod/mini';
import { ndjsonLines } from '../sources/ndjson-lines.ts';

/** A line of the journal: one output that is whole. */
const entrySchema = z.object({
  /** As the user gave it: it is the article's id, too. */
  input: z.string(),
  /** Below the output folder. */
  output: z.string(),
  bytes: z.int(),
  /** What it was made by: version, models, options. */
  made: z.string(),
});

export type JournalEntry = z.infer<typeof entrySchema>;

const LONGEST_LINE = 1 << 16;

/**
 * Which outputs of a folder are whole, and what each was made by: a line is added once its output stands in its place, so
 * a run killed at any moment has at most one output too many, which is then made again. Of two lines on one output the
 * later counts. Lines are only ever added, each by one call, so runs side by side do not harm each other's.
 */
export class Journal {
  readonly #path: string;
  #descriptor: number | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  add(entry: JournalEntry): void {
    this.#descriptor ??= this.#open();
    appendFileSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
  }

  /** The entries by output. Lines that are none are passed over; one that a killed run left half written is cut off. */
  async read(): Promise<Map<string, JournalEntry>> {
    const entries = new Map<string, JournalEntry>();
    if (!existsSync(this.#path)) return entries;
    cutTornLine(this.#path);
    for await (const lines of ndjsonLines(createReadStream(this.#path), LONGEST_LINE)) {
      for (const line of lines) {
        const entry = line && parseEntry(line);
        if (entry) entries.set(entry.output, entry);
      }
    }
    return entries;
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #open(): number {
    const isTorn = existsSync(this.#path) && endOfLines(this.#path) < statSync(this.#path).size;
    const descriptor = openSync(this.#path, 'a');
    if (isTorn) appendFileSync(descriptor, '\n');
    return descriptor;
  }
}

function parseEntry(line: Buffer): JournalEntry | null {
  try {
    return entrySchema.parse(JSON.parse(line.toString('utf8')));
  } catch {
    return null;
  }
}

function cutTornLine(path: string): void {
  const end = endOfLines(path);
  if (end === statSync(path).size) return;
  const descriptor = openSync(path, 'r+');
  ftruncateSync(descriptor, end);
  closeSync(descriptor);
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
