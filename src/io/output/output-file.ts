import { faultInWords } from '../input/file-fault.ts';
import { asOutputError, type Output, OutputFull, PipeClosed, type Sink } from './sink.ts';
import { openWholeFile } from './whole-file.ts';

/** One file for all outputs of a run, written beside its place and moved there at the end. Without an output there is no file. */
export class OutputFile implements Sink {
  readonly #path: string;
  #file: Output | null = null;
  #isKept = false;

  constructor(path: string) {
    this.#path = path;
  }

  async open(): Promise<Output> {
    return {
      write: (text) => this.#write(text),
      keep: async () => {
        this.#isKept = true;
      },
      // What was written before can no longer be separated from it.
      discard: async () => {},
    };
  }

  async abort(): Promise<void> {
    await this.#file?.discard();
    this.#file = null;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    if (!this.#isKept) await file?.discard();
    else
      await this.#attempt(async () => {
        try {
          await file?.keep();
        } catch (error) {
          await file?.discard();
          throw error;
        }
      });
  }

  async #write(text: string | Uint8Array): Promise<void> {
    await this.#attempt(async () => {
      this.#file ??= openWholeFile(this.#path);
      await this.#file.write(text);
    });
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const words = `--output ${this.#path}: ${faultInWords(error) ?? (error as Error).message}`;
      const failure = asOutputError(error as NodeJS.ErrnoException, words);
      // Whatever befalls the one file befalls all outputs.
      throw failure instanceof PipeClosed ? failure : new OutputFull(words, { cause: error });
    }
  }
}
