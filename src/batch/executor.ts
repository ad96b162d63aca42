import type { Outcome, Task } from './task.ts';

/** What cleans documents: this thread, or others. */
export interface Executor {
  /**
   * Begins the tasks, after those begun before. Resolves to a promise for each, in order. Null: the executor was closed before it
   * came to that. They reject, with a CleanArticleError, only where the run cannot go on at all.
   */
  clean(tasks: readonly Task[]): Promise<readonly Promise<Outcome | null>[]>;
  /** Gives up what is still under way. */
  close(): Promise<void>;
}
