import { fileURLToPath } from 'node:url';
import * as workerpool from 'workerpool';
import { failTask } from './clean-task.ts';
import type { Lane } from './lane.ts';
import type { Failure, Job, Outcome, Task } from './task.ts';

interface WorkerOptions {
  /** How many threads. */
  readonly jobs: number;
  /** Longest time for one document, in milliseconds, without a worker's start; null: none. */
  readonly timeout: number | null;
}

/** Milliseconds that a worker gets to end by itself: none has anything to put in order. */
const GRACE = 10;

/**
 * Memory of a worker, in megabytes: enough for a page as long as the default bound, and not so much that V8 puts off
 * sweeping until a hundred times what a page needs is filled. Whoever says how much Node may take says it for workers, too.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1536 };
const hasLimit = () => /max-old-space-size/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '));

interface Assignment {
  readonly task: Task;
  readonly settle: (outcome: Outcome | null) => void;
}

/** Cleans in worker threads. A worker that hangs or dies is replaced: its document fails, those after it go to another. */
export function cleanInWorkers(job: Job, { jobs, timeout }: WorkerOptions): Lane {
  const pool = workerpool.pool(fileURLToPath(new URL('../cli/load-worker.cjs', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: jobs,
    workerTerminateTimeout: GRACE,
    workerThreadOpts: { workerData: job, resourceLimits: hasLimit() ? {} : LIMITS },
  });
  let isClosed = false;

  function assign(assignments: readonly Assignment[]): void {
    let done = 0;
    let isLate = false;
    let timer: NodeJS.Timeout | undefined;
    const watch = () => {
      clearTimeout(timer);
      if (timeout === null || done === assignments.length) return;
      const at = done;
      timer = setTimeout(() => {
        // What the worker told while this thread was busy is heard first.
        setImmediate(() => {
          if (done !== at || !running.pending) return;
          isLate = true;
          running.cancel();
        });
      }, timeout);
    };
    const hear = (outcome: Outcome | null) => {
      if (outcome) assignments[done++]?.settle(outcome);
      watch();
    };
    const running = pool.exec('clean', [assignments.map(({ task }) => task)], { on: hear });
    running
      .then(
        () => {},
        (error: Error) => {
          const culprit = assignments[done];
          if (isClosed || !culprit) {
            for (const { settle } of assignments.slice(done)) settle(null);
            return;
          }
          const failure = isLate ? lateness(timeout as number) : death(error);
          culprit.settle(failTask(culprit.task, failure, job));
          if (assignments.length > done + 1) assign(assignments.slice(done + 1));
        },
      )
      .then(() => clearTimeout(timer));
  }

  return {
    async clean(tasks) {
      const assignments: Assignment[] = [];
      const outcomes = tasks.map((task) => new Promise<Outcome | null>((settle) => assignments.push({ task, settle })));
      if (tasks.length > 0) assign(assignments);
      return outcomes;
    },
    async close() {
      isClosed = true;
      await pool.terminate(true);
    },
  };
}

const lateness = (timeout: number): Failure => ({
  code: 'timeout',
  message: `not done after ${timeout} ms; raise the bound with --timeout`,
});

const death = (error: Error): Failure => ({
  code: 'internal',
  message: /memory/i.test(error.message)
    ? 'cleaning it took more memory than there is; give Node more with NODE_OPTIONS=--max-old-space-size=…'
    : `the worker that cleaned it died: ${error.message.split('\n', 1)[0]}`,
});
