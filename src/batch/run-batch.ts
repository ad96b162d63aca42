import { closePipes } from '../io/input/open-to-read.ts';
import { BoundedQueue } from './bounded-queue.ts';
import type { Executor } from './executor.ts';
import type { Item, Portion } from './item.ts';
import type { Outcome, Task } from './task.ts';

interface Batch {
  readonly portions: AsyncIterable<Portion>;
  readonly executor: Executor;
  /** How many threads the executor has at most. */
  readonly jobs: number;
  /** Takes the items in their order, each with its outcome where it is a document. */
  readonly take: (item: Item, outcome: Outcome | null) => Promise<void>;
  /** Stops the run where it stands. */
  readonly signal: AbortSignal;
}

/** Bytes of documents under way or waiting for one before them, at most; one that is longer goes alone. */
const BYTES_UNDER_WAY = 1 << 25;

/**
 * The middle of every run: portions come in as fast as there is room, the executor cleans them in whatever order, and they
 * go out in the order in which they came. What is under way is bounded, so neither a slow reader nor a slow document lets
 * memory grow.
 *
 * Rejects with the signal's reason when stopped, and as the source, the executor and `take` do; the executor is closed in any case.
 */
export async function runBatch({ portions, executor, jobs, take, signal }: Batch): Promise<void> {
  const queue = new BoundedQueue<{
    readonly portion: Portion;
    readonly outcomes: readonly Promise<Outcome | null>[];
  }>({ items: 2 * jobs + 2, weight: BYTES_UNDER_WAY });
  const stop = () => {
    queue.end({ error: signal.reason });
    void executor.close();
    closePipes();
  };
  signal.addEventListener('abort', stop, { once: true });

  const fill = async () => {
    try {
      for await (const portion of portions) {
        if (!(await queue.room())) return;
        const outcomes = await executor.clean(portion.flatMap(taskOf));
        // Those that reject are met in their turn, or not at all.
        for (const outcome of outcomes) outcome.catch(() => {});
        queue.add({ portion, outcomes }, weightOf(portion));
      }
      queue.end();
    } catch (error) {
      queue.end({ error });
    }
  };
  if (signal.aborted) stop();
  else void fill();
  try {
    for await (const { portion, outcomes } of queue) {
      let next = 0;
      for (const item of portion) {
        const outcome = item.kind === 'document' ? await (outcomes[next++] as Promise<Outcome | null>) : null;
        signal.throwIfAborted();
        await take(item, outcome);
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    queue.end();
    closePipes();
    await executor.close();
  }
}

const taskOf = (item: Item): Task[] => (item.kind === 'document' ? [item.task] : []);

const weightOf = (portion: Portion): number =>
  portion.reduce((sum, item) => sum + (item.kind === 'document' ? item.size : 0), 0);
