import type { ArticleFormat } from '../../schema/article-formats.ts';
import type { Input } from '../input/input.ts';

/** Where the output of one input goes. */
export interface Output {
  /** Takes text, or its UTF-8, and resolves when more can be taken. @throws PipeClosed, OutputFull, or NodeJS.ErrnoException. */
  write(text: string | Uint8Array): Promise<void>;
  /** All is written. `isPart`: the input was interrupted, and a resumed run makes the output again. */
  keep(how?: { readonly isPart: boolean }): Promise<void>;
  /** The input failed: nothing of it stays, where that can still be had. */
  discard(): Promise<void>;
}

/** Where outputs go: standard output, or a folder. */
export interface Sink {
  /** Begins the output of one input; the one before is over. Rejects as NodeJS.ErrnoException for a place that cannot be written. */
  open(input: Input, format: ArticleFormat): Promise<Output>;
  close(): Promise<void>;
  /** The run ended before its inputs did, before `close`: an output that holds those of several inputs is given up. */
  abort?(): Promise<void>;
}

/** The reader of standard output has gone away: an end, not a fault. */
export class PipeClosed extends Error {}

/** Nothing more can be written anywhere; what was written before is whole. Its message is for the user. */
export class OutputFull extends Error {}

const FOR_ALL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

/** What an error in writing means for the run: one that would meet every output becomes an OutputFull. */
export function asOutputError(error: NodeJS.ErrnoException, inWords: string): Error {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new PipeClosed();
  return FOR_ALL.has(error.code ?? '') ? new OutputFull(inWords, { cause: error }) : error;
}
