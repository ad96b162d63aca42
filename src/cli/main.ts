import { CommanderError } from 'commander';
import { parseCommandLine, UsageError } from './command-line.ts';
import { openOutput, PipeClosed } from './output.ts';
import { printSchema } from './print-schema.ts';

export interface Streams {
  readonly argv: readonly string[];
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Exit statuses: all cleaned; some input unreadable or without an article; wrong usage. */
const EXIT = { ok: 0, someFailed: 1, usage: 2 } as const;

/** The command from its arguments and streams to its exit status. Never throws for what a user can do. */
export async function main(streams: Streams): Promise<number> {
  const output = openOutput(streams);
  try {
    const request = parseCommandLine(streams.argv, streams);
    if (request.schema) {
      await output.write(printSchema());
      return EXIT.ok;
    }
    const { cleanInputs } = await import('./clean-inputs.ts');
    return (await cleanInputs(request, streams, output)) ? EXIT.ok : EXIT.someFailed;
  } catch (error) {
    // The reader has all that it wanted: `| head -1`.
    if (error instanceof PipeClosed) return EXIT.ok;
    if (error instanceof UsageError) {
      streams.stderr.write(`clean-article: ${error.message}\n`);
      return EXIT.usage;
    }
    // commander has printed what there is to say: the help, the version or the fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}
