import type { Job } from '../batch/task.ts';
import { cleanHere, type Lane, switchLanes } from '../jobs/executor.ts';

interface LaneOptions {
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
export async function openLane(job: Job, { jobs, isGiven, timeout, isMany }: LaneOptions): Promise<Lane> {
  const openWorkers = async () => {
    const { cleanInWorkers } = await import('../jobs/worker-executor.ts');
    return cleanInWorkers(job, { jobs, timeout });
  };
  if (timeout !== null) return openWorkers();
  if (jobs === 1 || !isMany) return cleanHere(job);
  return isGiven ? openWorkers() : switchLanes(cleanHere(job), openWorkers, WORTH_THREADS);
}
