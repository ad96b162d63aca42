import type { CleanArticleError } from '../../errors.ts';
import type { StreamForm } from './input-form.ts';
import type { SkipKind } from './skip-kinds.ts';

/** A file to read, or standard input. */
export interface Input {
  /** As the user knows it, for messages and the article's id; null for standard input. */
  readonly path: string | null;
  /** As Node's functions take it: bytes where the name is not UTF-8. Null for standard input. */
  readonly file: string | Buffer | null;
  /** Where its output goes below the output folder, with the input's own extension: never a way out of it. */
  readonly outputPath: string;
  /** In bytes, as stored; 0 for standard input and pipes. */
  readonly size: number;
  /** What its content shows where its name does not. */
  readonly form?: StreamForm;
  /** When the file was last changed, in milliseconds since 1970; 0 for standard input. */
  readonly modified: number;
  /** Whether the user named it; else it was found in a folder. */
  readonly isNamed: boolean;
}

/** A path that cannot be read or holds nothing. */
export interface BadInput {
  readonly path: string | null;
  readonly failure: CleanArticleError;
}

/** A path that a walk through a folder meets and does not read: counted, so that nothing is passed over in silence. */
export interface SkippedInput {
  readonly path: string;
  readonly skipped: SkipKind;
}

/** What the names given by the user lead to. */
export type FoundInput = Input | BadInput | SkippedInput;
