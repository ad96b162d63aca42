import type { Executor } from '../batch/executor.ts';
import type { Job } from '../batch/task.ts';
import { inlineExecutor, switchExecutors } from '../jobs/inline-executor.ts';

interface ExecutorOptions {
  readonly jobs: number;
  /** Whether the user gave the number; else it is the number of cores. */
  readonly isGiven: boolean;
  /** In milliseconds. */
  readonly timeout: number | null;
  readonly isMany: boolean;
}

/** Documents cleaned in the time that threads take to start and to warm up. */
const WORTH_THREADS = 150;

/** This thread for one page or one job; worker threads if they are worth their start, or if there is a timeout. */
export async function openExecutor(job: Job, { jobs, isGiven, timeout, isMany }: ExecutorOptions): Promise<Executor> {
  const openWorkers = async () => {
    const { workerExecutor } = await import('../jobs/worker-executor.ts');
    return workerExecutor(job, { jobs, timeout });
  };
  if (timeout !== null) return openWorkers();
  if (jobs === 1 || !isMany) return inlineExecutor(job);
  return isGiven ? openWorkers() : switchExecutors(inlineExecutor(job), openWorkers, WORTH_THREADS);
}
