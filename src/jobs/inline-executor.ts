import type { Executor } from '../batch/executor.ts';
import type { Job } from '../batch/task.ts';
import { cleanTask } from './clean-task.ts';

/** Cleans in this thread, one document after the other, and lets signals and streams have their turn between two. */
export function inlineExecutor(job: Job): Executor {
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

/** Begins in one executor and goes over to the other, opened then, once so many documents have shown that it pays. */
export function switchExecutors(first: Executor, openSecond: () => Promise<Executor>, after: number): Executor {
  let begun = 0;
  let second: Executor | null = null;
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
