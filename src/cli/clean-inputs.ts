import { availableParallelism } from 'node:os';
import { Collector } from '../batch/collector.ts';
import { readPortions } from '../batch/read-portions.ts';
import { runBatch } from '../batch/run-batch.ts';
import { Tally } from '../batch/summary.ts';
import type { Sink } from '../io/output/sink.ts';
import { chooseRules } from './choose-rules.ts';
import { type CleanRequest, checkRequest, isBatch, jobOf } from './clean-request.ts';
import { concludeRun } from './conclude-run.ts';
import { EXIT, type Streams } from './define-command.ts';
import { neverInterrupted, watchInterrupts } from './interruption.ts';
import { Messages } from './messages.ts';
import { openExecutor } from './open-executor.ts';
import { openProgress } from './open-progress.ts';
import { openSink } from './open-sink.ts';
import { planOutputs } from './plan-outputs.ts';

/**
 * Cleans every input: read (sources), cleaned in order (batch), written (sinks). A failure is reported on standard error,
 * and the other inputs continue. Resolves to the exit status.
 */
export async function cleanInputs(request: CleanRequest, streams: Streams): Promise<number> {
  checkRequest(request);
  const isMany = isBatch(request);
  const jobs = request.jobs ?? availableParallelism();
  const rules = await chooseRules(request.config);
  const job = jobOf(request, {
    isSeveral: isMany,
    rules,
    columns: request.explain ? streams.stdout.columns : undefined,
  });
  const { inputs, places } = await planOutputs(request, job, streams);
  // One page is cleaned quickly, so the default handling of signals is enough.
  const interrupts = isMany ? watchInterrupts() : neverInterrupted;
  if (job.options.profile) {
    const { prepareProfile } = await import('./prepare-profile.ts');
    const ended = await prepareProfile(job.options.profile, request, { job, inputs, streams, interrupts });
    if (ended !== null) return ended;
  }
  const { sink, reserve } = await openSink({ request, job, places, streams });
  const tally = new Tally();
  const progress =
    isMany && streams.stderr.isTTY && !request.quiet ? await openProgress(request, streams, tally) : null;
  const messages = new Messages(streams, { quiet: request.quiet, progress });
  const collector = new Collector({
    sink,
    tally,
    format: job.format,
    strict: request.strict,
    showsRefused: request.output === null,
    onFailure: (path, message) => messages.tellOf(path, message),
  });
  let end: unknown = null;
  try {
    await runBatch({
      portions: readPortions(
        inputs.all((path, why) => messages.tellOf(path, why)),
        {
          stdin: () => streams.stdin,
          form: request.inputFormat ?? 'auto',
          maxBytes: job.maxBytes,
          split: request.split ? { charset: request.charset } : null,
          reserve,
        },
      ),
      executor: await openExecutor(job, { jobs, isGiven: request.jobs !== null, timeout: request.timeout, isMany }),
      jobs,
      signal: interrupts.signal,
      async take(item, outcome) {
        await collector.take(item, outcome);
        progress?.show();
      },
    });
  } catch (error) {
    end = error;
    await sink.abort?.();
  } finally {
    interrupts.release();
    await collector.close();
    progress?.stop();
  }
  end = await closeSink(sink, end);
  const status = await concludeRun({ end, request, isMany, tally, hasFailures: collector.hasFailures, messages });
  if (!isMany && status === EXIT.ok) streams.onPage?.();
  return status;
}

/** What ended the run: an output file is written to its place last, which may fail, too. */
async function closeSink(sink: Sink, end: unknown): Promise<unknown> {
  try {
    await sink.close();
    return end;
  } catch (error) {
    return end ?? error;
  }
}
