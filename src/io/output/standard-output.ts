import { faultInWords } from '../input/file-fault.ts';
import { asOutputError, OutputFull, type Sink } from './sink.ts';

/** Standard output with back-pressure: all inputs, one after the other. */
export class StandardOutput implements Sink {
  readonly #streams: { readonly stdout: NodeJS.WriteStream };
  #stream: NodeJS.WriteStream | null = null;
  #failure: Error | null = null;

  /** The stream itself is asked for with the first write: Node takes a millisecond to make it. */
  constructor(streams: { readonly stdout: NodeJS.WriteStream }) {
    this.#streams = streams;
  }

  /** @throws PipeClosed when nobody reads any longer, OutputFull when it takes no more. */
  write(text: string | Uint8Array): Promise<void> {
    this.#stream ??= this.#streams.stdout.on('error', (error) => {
      this.#failure ??= asFailure(error);
    });
    const stream = this.#stream;
    return new Promise((resolve, reject) => {
      if (this.#failure) reject(this.#failure);
      else stream.write(text, (error) => (error ? reject(asFailure(error)) : resolve()));
    });
  }

  async open() {
    return { write: (text: string | Uint8Array) => this.write(text), keep: async () => {}, discard: async () => {} };
  }

  async close() {}
}

function asFailure(error: NodeJS.ErrnoException): Error {
  const words = `standard output: ${faultInWords(error) ?? error.message}`;
  const failure = asOutputError(error, words);
  return failure === error ? new OutputFull(words, { cause: error }) : failure;
}
