import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Task } from '../batch/task.ts';
import { cleanTask } from './clean-task.ts';

/** The other end of cleaning-thread.ts. Whatever goes wrong here ends the thread, and is reported there. */
export function serveTasks(): void {
  const job = workerData as Job;
  parentPort?.on('message', async (tasks: readonly Task[]) => {
    for (const task of tasks) {
      const outcome = await cleanTask(task, job);
      parentPort?.postMessage(outcome, [outcome.output.buffer]);
    }
  });
  parentPort?.postMessage(null);
}
