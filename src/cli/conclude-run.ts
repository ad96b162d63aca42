import { writeFileSync } from 'node:fs';
import { summaryLine, type Tally } from '../batch/summary.ts';
import { OutputFull, PipeClosed } from '../sinks/sink.ts';
import { faultInWords } from '../sources/file-fault.ts';
import type { CleanRequest } from './clean-request.ts';
import { EXIT } from './define-command.ts';
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
 * Tells how a run went, and resolves to its exit status.
 * @throws what ended it, where that is not the user's to know.
 */
export function concludeRun({ end, request, isMany, tally, hasFailures, messages }: Run): number {
  if (end instanceof Interrupted || end instanceof OutputFull)
    messages.tell(`${end.message}; ${whatStands(request, end)}`);
  else if (end !== null && !(end instanceof PipeClosed)) throw end;
  const summary = tally.summary(end !== null);
  if (isMany && !(end instanceof PipeClosed)) messages.tell(summaryLine(summary));
  let isFailed = hasFailures || end instanceof OutputFull;
  try {
    if (request.summary !== null) writeFileSync(request.summary, `${JSON.stringify(summary, null, 2)}\n`);
  } catch (error) {
    messages.tell(`--summary ${request.summary}: ${faultInWords(error) ?? error}`);
    isFailed = true;
  }
  if (end instanceof Interrupted) return end.exitStatus;
  // The reader has all that it wanted: `| head -1`.
  if (end instanceof PipeClosed) return EXIT.ok;
  return isFailed ? EXIT.someFailed : EXIT.ok;
}

function whatStands({ output }: CleanRequest, end: Error): string {
  if (output !== null) return 'every file written is whole, and the same command with --resume goes on from here';
  return end instanceof OutputFull ? 'its last line may be cut short' : 'every line written is whole';
}
