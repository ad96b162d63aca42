import type { CleanArticleError } from '../errors.ts';
import type { BadInput, Input, SkippedInput } from '../io/input/input.ts';
import type { Task } from './task.ts';

/** What a run meets in turn, in the order of the inputs. */
export type Item =
  | {
      readonly kind: 'document';
      readonly input: Input;
      readonly task: Task;
      /** Bytes that it holds in memory, or will. */
      readonly size: number;
    }
  /** The records of an input are over; with a failure where something broke the stream off. */
  | { readonly kind: 'end'; readonly input: Input; readonly failure: CleanArticleError | null }
  /** An input that is not even begun. */
  | ({ readonly kind: 'refused' } & BadInput)
  /** What a walk through a folder does not read. */
  | ({ readonly kind: 'skipped' } & SkippedInput)
  /** An input whose output is there already. */
  | { readonly kind: 'complete'; readonly input: Input };

/** Neighbours that go to a worker together, since a message costs more than a small page. */
export type Portion = readonly Item[];
