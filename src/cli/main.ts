import { CommanderError } from 'commander';
import { CleanArticleError } from '../errors.ts';
import { OutputFull, PipeClosed } from '../io/output/sink.ts';
import { escapeControls } from '../text/escape-controls.ts';
import { chooseCommand, loadCommands } from './choose-command.ts';
import { parseCommandLine } from './command-line.ts';
import { EXIT, HelpWanted, type Streams, UsageError } from './define-command.ts';
import { helpWidth, renderShortHelp } from './help.ts';

/** The command from its arguments and streams to its exit status. Never throws for what a user can do. */
export async function main(streams: Streams): Promise<number> {
  try {
    const { command, argv } = await chooseCommand(streams.argv);
    const isHelp = command.name === '' && argv.some((arg) => arg === '-h' || arg === '--help');
    const others = isHelp ? (await loadCommands()).slice(1) : [];
    const request = parseCommandLine(command, argv, { streams, others });
    try {
      return await command.run(request, streams, loadCommands);
    } catch (error) {
      if (!(error instanceof HelpWanted)) throw error;
      streams.stdout.write(renderShortHelp(command, helpWidth(streams.stdout.columns, process.env)));
      return EXIT.ok;
    }
  } catch (error) {
    // The reader closed the pipe early: `| head -1`.
    if (error instanceof PipeClosed) return EXIT.ok;
    if (error instanceof UsageError || error instanceof OutputFull || error instanceof CleanArticleError) {
      streams.stderr.write(`clean-article: ${escapeControls(error.message)}\n`);
      return error instanceof UsageError ? EXIT.usage : EXIT.someFailed;
    }
    // Commander has printed the help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}
