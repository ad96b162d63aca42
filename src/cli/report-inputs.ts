import { availableParallelism } from 'node:os';
import { readPortions } from '../batch/read-portions.ts';
import { runBatch } from '../batch/run-batch.ts';
import { summaryLine, Tally } from '../batch/summary.ts';
import type { Job } from '../batch/task.ts';
import { faultInWords } from '../io/input/file-fault.ts';
import { type Output, OutputFull, PipeClosed } from '../io/output/sink.ts';
import { StandardOutput } from '../io/output/standard-output.ts';
import { openWholeFile } from '../io/output/whole-file.ts';
import { ReportCollector } from '../jobs/report-collector.ts';
import { cleanerReasons } from '../report/cleaner-reasons.ts';
import { readTemplate } from '../report/read-template.ts';
import { ReportWriter } from '../report/report-writer.ts';
import { VERSION } from '../version.ts';
import { chooseRules } from './choose-rules.ts';
import { type CleanRequest, checkRequest, jobOf } from './clean-request.ts';
import { EXIT, type Streams, UsageError } from './define-command.ts';
import { Interrupted, watchInterrupts } from './interruption.ts';
import { Messages } from './messages.ts';
import { openExecutor } from './open-executor.ts';
import { openProgress } from './open-progress.ts';
import { RunInputs } from './run-inputs.ts';
import { checkReplaceable } from './unwritable.ts';

/**
 * Cleans every input and writes the results into one report, page by page, whole or not at all. Failures are shown on
 * standard error and in the report. Resolves to the exit status.
 */
export async function reportInputs(request: CleanRequest, streams: Streams): Promise<number> {
  checkRequest(request);
  const rules = await chooseRules(request.config);
  const job: Job = { ...jobOf(request, { isSeveral: true, rules, columns: undefined }), reviews: true };
  if (request.output !== null) checkReplaceable(`--output ${request.output}`, request.output, 'report');
  const inputs = new RunInputs(request, streams, { files: { 'the report': request.output } });
  const interrupts = watchInterrupts();
  if (job.options.profile) {
    const { prepareProfile } = await import('./prepare-profile.ts');
    const ended = await prepareProfile(job.options.profile, request, { job, inputs, streams, interrupts });
    if (ended !== null) return ended;
  }
  const output = openOutput(request.output, streams);
  const tally = new Tally();
  const progress = streams.stderr.isTTY && !request.quiet ? await openProgress(request, streams, tally) : null;
  const messages = new Messages(streams, { quiet: request.quiet, progress });
  const writer = new ReportWriter((text) => output.write(text), readTemplate());
  const collector = new ReportCollector({
    writer,
    tally,
    onFailure: (path, message) => messages.tellOf(path, message),
  });
  const jobs = request.jobs ?? availableParallelism();
  let end: unknown = null;
  try {
    await writer.begin({ inputs: request.operands, version: VERSION, cleaners: cleanerReasons() });
    await runBatch({
      portions: readPortions(
        inputs.all((path, why) => messages.tellOf(path, why)),
        {
          stdin: () => streams.stdin,
          form: request.inputFormat ?? 'auto',
          maxBytes: job.maxBytes,
          reserve: () => false,
        },
      ),
      executor: await openExecutor(job, {
        jobs,
        isGiven: request.jobs !== null,
        timeout: request.timeout,
        isMany: true,
      }),
      jobs,
      signal: interrupts.signal,
      async take(item, outcome) {
        await collector.take(item, outcome);
        progress?.show();
      },
    });
    await writer.end();
    await output.keep();
  } catch (error) {
    end = error;
    await output.discard();
  } finally {
    interrupts.release();
    progress?.stop();
  }
  return conclude(end, { messages, tally, hasFailures: collector.hasFailures, output: request.output });
}

/** @throws UsageError where the report cannot be written. */
function openOutput(path: string | null, streams: Streams): Output {
  if (path === null) {
    const output = new StandardOutput(streams);
    return { write: (text) => output.write(text), keep: async () => {}, discard: async () => {} };
  }
  try {
    return openWholeFile(path);
  } catch (error) {
    throw new UsageError(`--output ${path}: ${faultInWords(error) ?? error}`);
  }
}

interface Conclusion {
  readonly messages: Messages;
  readonly tally: Tally;
  readonly hasFailures: boolean;
  readonly output: string | null;
}

function conclude(end: unknown, { messages, tally, hasFailures, output }: Conclusion): number {
  // The reader closed the pipe early: `| head -1`.
  if (end instanceof PipeClosed) return EXIT.ok;
  if (end instanceof Interrupted || end instanceof OutputFull) {
    messages.tell(`${end.message}; ${output === null ? 'the report is incomplete' : 'no report was written'}`);
    return end instanceof Interrupted ? end.exitStatus : EXIT.someFailed;
  }
  const fault = faultInWords(end);
  if (fault !== null && output !== null) {
    messages.tell(`--output ${output}: ${fault}; no report was written`);
    return EXIT.someFailed;
  }
  if (end !== null) throw end;
  messages.tell(summaryLine(tally.summary(false)));
  return hasFailures ? EXIT.someFailed : EXIT.ok;
}
