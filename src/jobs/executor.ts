import type { Job, Outcome, Task } from '../batch/task.ts';
import { cleanTask } from './clean-task.ts';

/** What cleans documents: this thread, or others. */
export interface Lane {
  /**
   * Begins the tasks, after those begun before. Resolves to a promise for each, in order. Null: the lane was closed before it
   * came to that. They reject, with a CleanArticleError, only where the run cannot go on at all.
   */
  clean(tasks: readonly Task[]): Promise<readonly Promise<Outcome | null>[]>;
  /** Gives up what is still under way. */
  close(): Promise<void>;
}

/** Cleans in this thread, one document after the other, and lets signals and streams have their turn between two. */
export function cleanHere(job: Job): Lane {
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async clean(tasks) {
      return tasks.map((task) => {
        const outcome = last.then(() => (isClosed ? null : cleanTask(task, job)));
        last = outcome.then(() => new Promise((resolve) => setImmediate(resolve)));
        return outcome;
      });
    },
    async close() {
      isClosed = true;
    },
  };
}

/** Begins in one lane and goes over to the other, opened then, once so many documents have shown that it pays. */
export function switchLanes(first: Lane, openSecond: () => Promise<Lane>, after: number): Lane {
  let begun = 0;
  let second: Lane | null = null;
  let isClosed = false;
  return {
    async clean(tasks) {
      if (begun >= after && !isClosed) {
        second ??= await openSecond();
        if (isClosed) await second.close();
        return second.clean(tasks);
      }
      begun += tasks.length;
      return first.clean(tasks);
    },
    async close() {
      isClosed = true;
      await Promise.all([first.close(), second?.close()]);
    },
  };
}
