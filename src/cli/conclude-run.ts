import { type Summary, summaryLine, type Tally } from '../batch/summary.ts';
import { OutputFull, PipeClosed } from '../io/output/sink.ts';
import { type CleanRequest, isOutputFile } from './clean-request.ts';
import { EXIT, UsageError } from './define-command.ts';
import { Interrupted } from './interruption.ts';
import type { Messages } from './messages.ts';

interface Run {
  /** What ended it before its inputs did, or null. */
  readonly end: unknown;
  readonly request: CleanRequest;
  readonly isMany: boolean;
  readonly tally: Tally;
  readonly hasFailures: boolean;
  readonly messages: Messages;
}

/**
 * Reports how a run went, and resolves to its exit status.
 * @throws the error that ended it, unless it has a message for the user.
 */
export async function concludeRun({ end, request, isMany, tally, hasFailures, messages }: Run): Promise<number> {
  if (end instanceof Interrupted || end instanceof OutputFull)
    messages.tell(`${end.message}; ${whatStands(request, end)}`);
  else if (end !== null && !(end instanceof PipeClosed)) throw end;
  const summary = tally.summary(end !== null);
  if (isMany && !(end instanceof PipeClosed)) messages.tell(summaryLine(summary));
  let isFailed = hasFailures || end instanceof OutputFull;
  try {
    if (request.summary !== null) await writeSummary(request.summary, summary);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    messages.tell(error.message);
    isFailed = true;
  }
  if (end instanceof Interrupted) return end.exitStatus;
  // The reader closed the pipe early: `| head -1`.
  if (end instanceof PipeClosed) return EXIT.ok;
  return isFailed ? EXIT.someFailed : EXIT.ok;
}

/** @throws UsageError if it cannot be written, or if another file now has its name. */
async function writeSummary(path: string, summary: Summary): Promise<void> {
  const { checkReplaceable, orUnwritable } = await import('./unwritable.ts');
  const { writeWhole } = await import('../io/output/whole-file.ts');
  checkReplaceable(`--summary ${path}`, path, 'summary');
  await orUnwritable(`--summary ${path}`, () => writeWhole(path, [`${JSON.stringify(summary, null, 2)}\n`]));
}

function whatStands(request: CleanRequest, end: Error): string {
  const { output } = request;
  if (isOutputFile(request)) return `${output} was not written`;
  if (output !== null) return 'every written file is complete, and the same command with --resume continues from here';
  return end instanceof OutputFull ? 'its last line may be cut short' : 'every written line is complete';
}
