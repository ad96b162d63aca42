import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Executor } from '../batch/executor.ts';
import type { Failure, Job, Outcome, Task } from '../batch/task.ts';
import { CleanArticleError } from '../errors.ts';
import { failTask } from './clean-task.ts';
import { type Assignment, CleaningThread, type ThreadEnd } from './cleaning-thread.ts';
import { inlineExecutor } from './inline-executor.ts';

interface WorkerOptions {
  /** How many threads, at most. */
  readonly jobs: number;
  /** Longest time for one document, in milliseconds, without a thread's start; null: none. */
  readonly timeout: number | null;
  /** @throws what Node throws where it cannot be had. */
  readonly startWorker?: (job: Job) => Worker;
}

/**
 * Memory of a worker, in megabytes: enough for a page as long as the default bound, and not so much that V8 puts off
 * sweeping until a hundred times what a page needs is filled. Whoever says how much Node may take says it for workers, too.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1536 };
const hasLimit = () => /max-old-space-size/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '));

const startCleaner = (job: Job): Worker =>
  new Worker(fileURLToPath(new URL('../cli/load-worker.cjs', import.meta.url)), {
    workerData: job,
    resourceLimits: hasLimit() ? {} : LIMITS,
  });

/**
 * Cleans in worker threads, which start as there is work for them. The end of a thread costs the document that it was at;
 * those after it go to another. A thread that does not even start is not tried again. When none is left, this thread cleans,
 * or the outcomes reject with a CleanArticleError where a time limit must hold.
 */
export function workerExecutor(job: Job, options: WorkerOptions): Executor {
  return new WorkerExecutor(job, options);
}

class WorkerExecutor implements Executor {
  readonly #job: Job;
  readonly #options: WorkerOptions;
  readonly #threads = new Set<CleaningThread>();
  readonly #waiting: Assignment[][] = [];
  /** How many threads there may be: one less for each that did not start. */
  #seats: number;
  /** Why the last of these did not. */
  #hindrance = '';
  #standIn: Executor;
  #isClosed = false;

  constructor(job: Job, options: WorkerOptions) {
    this.#job = job;
    this.#options = options;
    this.#seats = options.jobs;
    this.#standIn = inlineExecutor(job);
  }

  async clean(tasks: readonly Task[]): Promise<readonly Promise<Outcome | null>[]> {
    const group: Assignment[] = [];
    const outcomes = tasks.map(
      (task) => new Promise<Outcome | null>((settle, reject) => group.push({ task, settle, reject })),
    );
    if (this.#isClosed) for (const { settle } of group) settle(null);
    else if (group.length > 0) this.#waiting.push(group);
    this.#next();
    return outcomes;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const undone = [...this.#threads].flatMap((thread) => thread.close());
    for (const { settle } of [...undone, ...this.#waiting.splice(0).flat()]) settle(null);
    await this.#standIn.close();
  }

  /** Whatever has happened: gives what waits to whoever is free, and has more come where all are busy. */
  #next(): void {
    const inState = (state: CleaningThread['state']) => [...this.#threads].filter((thread) => thread.state === state);
    for (const thread of inState('idle')) {
      while (thread.state === 'idle' && this.#waiting.length > 0) this.#give(thread, this.#waiting.shift() ?? []);
    }
    while (this.#waiting.length > inState('starting').length && this.#threads.size < this.#seats) this.#start();
    if (this.#seats === 0) for (const group of this.#waiting.splice(0)) void this.#doWithout(group);
  }

  #start(): void {
    try {
      const thread: CleaningThread = new CleaningThread((this.#options.startWorker ?? startCleaner)(this.#job), {
        timeout: this.#options.timeout,
        onIdle: () => this.#next(),
        onEnd: (end) => {
          this.#threads.delete(thread);
          this.#conclude(end);
          this.#next();
        },
      });
      this.#threads.add(thread);
    } catch (error) {
      this.#conclude({ when: 'starting', undone: [], cause: String(error) });
    }
  }

  #give(thread: CleaningThread, group: Assignment[]): void {
    try {
      thread.clean(group);
    } catch (error) {
      // Whichever of them cannot be sent: alone it shows.
      const [first] = group;
      if (first && group.length === 1)
        this.#fail(first, { code: 'internal', message: `it cannot be sent to a worker: ${error}` });
      else this.#waiting.unshift(...group.map((assignment) => [assignment]));
    }
  }

  #conclude({ when, undone, cause }: ThreadEnd): void {
    if (when === 'starting') {
      this.#seats--;
      this.#hindrance = cause ?? '';
    }
    const [culprit, ...others] = undone;
    if (culprit) this.#fail(culprit, cause === null ? lateness(this.#options.timeout) : death(cause));
    if (others.length > 0) this.#waiting.unshift(others);
  }

  #fail({ task, settle }: Assignment, failure: Failure): void {
    settle(failTask(task, failure, this.#job));
  }

  async #doWithout(group: readonly Assignment[]): Promise<void> {
    if (this.#options.timeout !== null) {
      const message = `no worker thread starts, and --timeout needs one: ${this.#hindrance}; leave out --timeout, or provide more memory`;
      for (const { reject } of group) reject(new CleanArticleError('internal', message));
      return;
    }
    const outcomes = await this.#standIn.clean(group.map(({ task }) => task));
    for (const [at, { settle }] of group.entries()) settle(outcomes[at] as Promise<Outcome | null>);
  }
}

const lateness = (timeout: number | null): Failure => ({
  code: 'timeout',
  message: `not done after ${timeout} ms; raise the limit with --timeout`,
});

const death = (cause: string): Failure => ({
  code: 'internal',
  message: /memory/i.test(cause)
    ? 'cleaning it exhausted the memory; give Node more with NODE_OPTIONS=--max-old-space-size=…'
    : `the worker that cleaned it ended: ${cause}; please report it, with the page`,
});
