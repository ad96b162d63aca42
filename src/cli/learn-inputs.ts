import { availableParallelism } from 'node:os';
import { readPortions } from '../batch/read-portions.ts';
import { runBatch } from '../batch/run-batch.ts';
import { type Job, textOf } from '../batch/task.ts';
import { type SkipCounts, SkipTally } from '../io/input/skip-kinds.ts';
import { unpackPage } from '../jobs/learn-page.ts';
import { saltCheck } from '../site-profile/line-hash.ts';
import { Profile } from '../site-profile/profile.ts';
import type { CleanRequest } from './clean-request.ts';
import type { Streams } from './define-command.ts';
import type { Messages } from './messages.ts';
import { openExecutor } from './open-executor.ts';
import type { RunInputs } from './run-inputs.ts';

/** The options of the inputs that learning shares with the cleaning. */
type LearnRequest = Pick<CleanRequest, 'inputFormat' | 'jobs' | 'timeout'>;

interface Learning {
  readonly job: Job;
  readonly inputs: RunInputs;
  readonly streams: Streams;
  readonly messages: Messages;
  readonly signal: AbortSignal;
}

interface Learned {
  readonly profile: Profile;
  /** Pages that gave an article. */
  readonly pages: number;
  readonly skipped: SkipCounts;
  /** Something could not be read. */
  readonly isUnreadable: boolean;
}

/**
 * Learns a profile of all inputs. An input without an article contributes nothing, and is reported only if it cannot be read.
 * Rejects with the signal's reason when stopped.
 */
export async function learnInputs(
  request: LearnRequest,
  { job, inputs, streams, messages, signal }: Learning,
): Promise<Learned> {
  const profile = new Profile(saltCheck(job.options.salt ?? null));
  const learning: Job = { ...job, options: { ...job.options, profile: null }, learns: true };
  const jobs = request.jobs ?? availableParallelism();
  let pages = 0;
  const skipped = new SkipTally();
  let isUnreadable = false;
  const fail = (path: string | null, { code, message }: { code: string; message: string }) => {
    if (code === 'no-article') return;
    isUnreadable = true;
    messages.tellOf(path, message);
  };
  await runBatch({
    portions: readPortions(inputs.all(), {
      stdin: () => streams.stdin,
      form: request.inputFormat ?? 'auto',
      maxBytes: job.maxBytes,
      reserve: () => false,
    }),
    executor: await openExecutor(learning, {
      jobs,
      isGiven: request.jobs !== null,
      timeout: request.timeout,
      isMany: true,
    }),
    jobs,
    signal,
    async take(item, outcome) {
      if (item.kind === 'refused') fail(item.path, item.failure);
      else if (item.kind === 'skipped') skipped.add(item.skipped);
      else if (item.kind === 'end' && item.failure) fail(item.input.path, item.failure);
      else if (item.kind === 'document' && outcome?.failure) fail(item.input.path, outcome.failure);
      else if (outcome) {
        const { site, ...page } = unpackPage(textOf(outcome));
        profile.add(site, page);
        pages++;
      }
    },
  });
  return { profile, pages, skipped: skipped.counts, isUnreadable };
}
