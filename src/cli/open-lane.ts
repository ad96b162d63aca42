import { cleanHere, type Lane, switchLanes } from '../batch/lane.ts';
import type { Job } from '../batch/task.ts';

interface LaneOptions {
  readonly jobs: number;
  /** Whether the user said how many, or the machine has so many cores. */
  readonly isGiven: boolean;
  /** In milliseconds. */
  readonly timeout: number | null;
  readonly isMany: boolean;
}

/** Documents cleaned in the time that threads take to start and to get warm. */
const WORTH_THREADS = 150;

/** This thread where that is all there is to do, or all there may be; threads where they pay, and where a timeout must hold. */
export async function openLane(job: Job, { jobs, isGiven, timeout, isMany }: LaneOptions): Promise<Lane> {
  const openWorkers = async () => {
    const { cleanInWorkers } = await import('../batch/worker-lane.ts');
    return cleanInWorkers(job, { jobs, timeout });
  };
  if (timeout !== null) return openWorkers();
  if (jobs === 1 || !isMany) return cleanHere(job);
  return isGiven ? openWorkers() : switchLanes(cleanHere(job), openWorkers, WORTH_THREADS);
}
