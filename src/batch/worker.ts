import { workerData } from 'node:worker_threads';
import * as workerpool from 'workerpool';
import { cleanTask } from './clean-task.ts';
import type { Job, Task } from './task.ts';

/**
 * The other end of worker-lane.ts. Tasks come several at a time; what becomes of each is told at once, so that the pool
 * always knows which document a worker is at. Null tells that the first is begun.
 */
export function serveTasks(): void {
  const job = workerData as Job;
  workerpool.worker({
    async clean(tasks: readonly Task[]): Promise<void> {
      workerpool.workerEmit(null);
      for (const task of tasks) {
        const outcome = await cleanTask(task, job);
        workerpool.workerEmit(new workerpool.Transfer(outcome, [outcome.output.buffer]));
      }
    },
  });
}
