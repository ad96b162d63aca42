import type { Worker } from 'node:worker_threads';
import type { Outcome, Task } from '../batch/task.ts';

/** A document and who waits for what becomes of it. */
export interface Assignment {
  readonly task: Task;
  /** Takes what became of it; null where nothing did, since the run is over. */
  readonly settle: (outcome: Outcome | null | Promise<Outcome | null>) => void;
  readonly reject: (error: Error) => void;
}

/** How a thread came to its end. */
export interface ThreadEnd {
  readonly when: 'starting' | 'idle' | 'cleaning';
  /** What it leaves undone; of a thread that was cleaning, the first is the document that it was at. */
  readonly undone: readonly Assignment[];
  /** What Node says of it; null where the document took too long. */
  readonly cause: string | null;
}

interface Hooks {
  /** Milliseconds for one document; null: no limit. */
  readonly timeout: number | null;
  /** It waits for documents: first when it has started, then after each group. */
  readonly onIdle: () => void;
  /** It has ended by itself or by its time limit; called once, and nothing after it. */
  readonly onEnd: (end: ThreadEnd) => void;
}

/** The longest delay that Node's timers know, in milliseconds: they take a longer one for none. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * A worker thread that cleans groups of documents, one group at a time. It says null when it has started, and then what
 * becomes of each document; so its end, however it comes, costs the document that it was at and no other.
 */
export class CleaningThread {
  readonly #worker: Worker;
  readonly #hooks: Hooks;
  #state: ThreadEnd['when'] | 'ended' = 'starting';
  #group: readonly Assignment[] = [];
  /** How many of the group are done. */
  #done = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(worker: Worker, hooks: Hooks) {
    this.#worker = worker;
    this.#hooks = hooks;
    let fault: string | null = null;
    worker.on('message', (outcome: Outcome | null) => this.#hear(outcome));
    worker.on('messageerror', (error) => this.#end(faultOf(error)));
    // Messages that were sent before an error are heard between it and the exit.
    worker.on('error', (error: unknown) => {
      fault = faultOf(error);
    });
    worker.on('exit', (code) => this.#end(fault ?? `exit code ${code}`));
  }

  get state() {
    return this.#state;
  }

  /** @throws DataCloneError for a document that cannot be sent; nothing is begun then. */
  clean(group: readonly Assignment[]): void {
    this.#worker.postMessage(group.map(({ task }) => task));
    this.#state = 'cleaning';
    this.#group = group;
    this.#done = 0;
    this.#watch();
  }

  /** Ends it without calling the hooks; returns what is not done. */
  close(): readonly Assignment[] {
    this.#state = 'ended';
    clearTimeout(this.#timer);
    void this.#worker.terminate();
    return this.#group.slice(this.#done);
  }

  #hear(outcome: Outcome | null): void {
    if (this.#state === 'ended') return;
    if (outcome !== null) this.#group[this.#done++]?.settle(outcome);
    this.#watch();
    if (this.#done < this.#group.length) return;
    this.#state = 'idle';
    this.#hooks.onIdle();
  }

  /** Counts the time of the first document that is not done. */
  #watch(): void {
    clearTimeout(this.#timer);
    const { timeout } = this.#hooks;
    const watched = this.#group[this.#done];
    if (timeout === null || !watched) return;
    this.#timer = setTimeout(
      // What the thread said while this one was busy is heard first.
      () => setImmediate(() => this.#group[this.#done] === watched && this.#end(null)),
      Math.min(timeout, LONGEST_DELAY),
    );
  }

  #end(cause: string | null): void {
    if (this.#state === 'ended') return;
    const when = this.#state;
    const undone = this.close();
    this.#hooks.onEnd({ when, undone, cause });
  }
}

/** What crosses threads need not be an Error any longer. */
function faultOf(error: unknown): string {
  const { message = 'an error without a message' } = Object(error) as { message?: unknown };
  return String(message).split('\n', 1)[0] as string;
}
