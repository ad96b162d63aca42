import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Job } from '../batch/task.ts';
import { makeFolder } from '../io/output/make-folder.ts';
import { loadProfile } from '../site-profile/load-profile.ts';
import { saveProfile } from '../site-profile/save-profile.ts';
import { orUsageError } from './bad-profile.ts';
import type { CleanRequest } from './clean-request.ts';
import type { Streams } from './define-command.ts';
import { Interrupted, type Interrupts } from './interruption.ts';
import { Messages } from './messages.ts';
import type { RunInputs } from './run-inputs.ts';
import { orUnwritable } from './unwritable.ts';

interface Preparing {
  readonly job: Job;
  readonly inputs: RunInputs;
  readonly streams: Streams;
  readonly interrupts: Interrupts;
}

/**
 * Ensures that the run's profile exists: learns it from the inputs if requested. A resumed run uses the profile of
 * the interrupted one, because a profile is written only after all inputs have been read.
 * Resolves to the exit status when interrupted, else to null.
 * @throws UsageError for a profile that cannot be read or written.
 */
export async function prepareProfile(
  path: string,
  request: CleanRequest,
  { job, inputs, streams, interrupts }: Preparing,
): Promise<number | null> {
  const isThere = request.resume && existsSync(path);
  if (request.learn && !isThere) {
    const messages = new Messages(streams, { quiet: request.quiet, progress: null });
    try {
      const { learnInputs } = await import('./learn-inputs.ts');
      const { profile, pages } = await learnInputs(request, {
        job,
        inputs,
        streams,
        messages,
        signal: interrupts.signal,
      });
      await orUnwritable(`the profile ${path}`, () => {
        makeFolder(dirname(path));
        return saveProfile(path, profile);
      });
      messages.tell(`learned: pages ${pages}; the profile is in ${path}`);
    } catch (error) {
      interrupts.release();
      if (!(error instanceof Interrupted)) throw error;
      messages.tell(`${error.message}; no profile was written`);
      return error.exitStatus;
    }
  }
  orUsageError(() => loadProfile(path, job.options.salt ?? null));
  return null;
}
