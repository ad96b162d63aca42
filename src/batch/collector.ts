import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { asUnreadable } from '../io/input/file-fault.ts';
import type { Input } from '../io/input/input.ts';
import { type Output, OutputFull, PipeClosed, type Sink } from '../io/output/sink.ts';
import type { Item } from './item.ts';
import type { Tally } from './summary.ts';
import type { Failure, Job, Outcome } from './task.ts';

interface Collecting {
  readonly sink: Sink;
  readonly tally: Tally;
  /** The written form of a page that is an input of its own. */
  readonly format: Job['format'];
  /** Whether a failed record is a fault of the run, too. */
  readonly strict: boolean;
  /** Whether what was seen of a refused page goes out; in a folder a page that failed has no file. */
  readonly showsRefused: boolean;
  /** Called for each input that failed, to tell the user. */
  readonly onFailure: (path: string | null, message: string) => void;
}

/** An input of records on its way out. */
interface Stream {
  readonly input: Input;
  /** Null once its output cannot be written. */
  output: Output | null;
  records: number;
  /** How many of them failed. */
  failed: number;
  /** What the first of these failed of. */
  fault: string | null;
}

/** The end of every run: takes what became of each item in order, has it written, and counts. */
export class Collector {
  readonly #collecting: Collecting;
  #stream: Stream | null = null;
  /** Whether any input failed, or a record where that counts. */
  hasFailures = false;

  constructor(collecting: Collecting) {
    this.#collecting = collecting;
  }

  /** Rejects with PipeClosed or OutputFull when nothing more can be written. */
  async take(item: Item, outcome: Outcome | null): Promise<void> {
    switch (item.kind) {
      case 'refused':
        return this.#fail(item.path, item.failure);
      case 'skipped':
        this.#collecting.tally.skip(item.skipped);
        return;
      case 'complete':
        this.#collecting.tally.complete++;
        return;
      case 'document':
        if (outcome === null) return;
        return item.task.kind === 'page' ? this.#takePage(item.input, outcome) : this.#takeRecord(item.input, outcome);
      case 'end':
        return this.#endStream(item.input, item.failure);
    }
  }

  /** The run ends here: of a stream that is not over nothing stays, where outputs are whole or not at all. */
  async close(): Promise<void> {
    await this.#stream?.output?.discard();
    this.#stream = null;
  }

  async #takePage(input: Input, { output: text, failure }: Outcome): Promise<void> {
    const { format, showsRefused } = this.#collecting;
    const hasOutput = failure === null || (showsRefused && text.length > 0);
    const write = async () => {
      const output = await this.#collecting.sink.open(input, format === 'explain' ? 'text' : format);
      await writeWhole(output, text);
    };
    if (hasOutput && !(await this.#attempt(input, write))) return;
    if (failure) this.#fail(input.path, failure);
    else this.#collecting.tally.articles++;
  }

  async #takeRecord(input: Input, { output: line, failure }: Outcome): Promise<void> {
    const stream = await this.#streamOf(input);
    const { output } = stream;
    stream.records++;
    if (output !== null && !(await this.#attempt(input, () => output.write(line)))) {
      stream.output = null;
      await output.discard();
    }
    if (failure) {
      stream.failed++;
      stream.fault ??= failure.message;
      this.#collecting.tally.fail(failure.code);
    } else if (stream.output !== null) this.#collecting.tally.articles++;
  }

  async #endStream(input: Input, failure: CleanArticleError | null): Promise<void> {
    const { output, records, failed, fault } = await this.#streamOf(input);
    this.#stream = null;
    // An interrupted input gives the records before the break; where there are none, it gives no output.
    if (output && failure && records === 0) await output.discard();
    else if (output) await this.#attempt(input, () => output.keep({ isPart: failure !== null }));
    if (failure) this.#fail(input.path, failure);
    // Each has an error record; one message says what they have in common, such as a field of another name.
    if (failed > 0 && failed === records)
      this.#collecting.onFailure(input.path, `no record gave an article; of the first: ${fault}`);
    if (failed > 0 && this.#collecting.strict) this.#tell(input.path, `${failed} of its records failed`);
  }

  async #streamOf(input: Input): Promise<Stream> {
    if (this.#stream) return this.#stream;
    const stream: Stream = { input, output: null, records: 0, failed: 0, fault: null };
    this.#stream = stream;
    await this.#attempt(input, async () => {
      stream.output = await this.#collecting.sink.open(input, 'ndjson');
    });
    return stream;
  }

  /** False where, as reported once, an output cannot be written that the others do not depend on. */
  async #attempt(input: Input, write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      if (error instanceof PipeClosed || error instanceof OutputFull) throw error;
      const { code, message } = asCleanArticleError(asUnreadable(error));
      this.#fail(input.path, new CleanArticleError(code, `its output cannot be written: ${message}`));
      return false;
    }
  }

  #fail(path: string | null, { code, message }: Failure): void {
    this.#collecting.tally.fail(code);
    this.#tell(path, message);
  }

  #tell(path: string | null, message: string): void {
    this.hasFailures = true;
    this.#collecting.onFailure(path, message);
  }
}

async function writeWhole(output: Output, text: Uint8Array): Promise<void> {
  try {
    await output.write(text);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.keep();
}
