import { Command as Commander, InvalidArgumentError, Option } from 'commander';
import { escapeControls } from '../text/escape-controls.ts';
import { VERSION } from '../version.ts';
import {
  type AnyCommand,
  type CommandOption,
  flagWithout,
  InvalidValue,
  type Request,
  type Streams,
} from './define-command.ts';

interface Parsing {
  readonly streams: Pick<Streams, 'stdout' | 'stderr'>;
  /** Further commands to name in the help. */
  readonly others?: readonly AnyCommand[];
}

/**
 * What a command is asked for, checked by its definitions.
 * @throws CommanderError once commander has printed the help, the version or what is wrong.
 */
export function parseCommandLine(
  command: AnyCommand,
  argv: readonly string[],
  { streams, others = [] }: Parsing,
): Request<never> {
  const fullName = ['clean-article', command.name].join(' ').trim();
  const commander = new Commander(fullName)
    .description(command.about)
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .addHelpText('after', [commandsHelp(others), command.afterHelp ?? ''].join(''))
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(escapeControls(text)),
    })
    .showHelpAfterError(`(${fullName} --help shows the options)`)
    .exitOverride();
  for (const [flags, about] of Object.entries(command.operands)) commander.argument(flags, about);
  for (const option of Object.values(command.options)) {
    commander.addOption(asCommanderOption(option));
    const without = flagWithout(option);
    if (without) commander.addOption(new Option(without, option.withoutAbout));
  }
  commander.parse(argv, { from: 'user' });
  const given = commander.opts();
  return {
    ...Object.fromEntries(
      Object.entries(command.options).map(([key, { flags }]) => [
        key,
        given[key] ?? (flags.includes('<') ? null : false),
      ]),
    ),
    operands: commander.args,
  } as Request<never>;
}

function asCommanderOption({ flags, about, parse, choices, isRepeatable }: CommandOption): Option {
  const option = new Option(flags, about);
  if (choices) option.choices(choices);
  else if (parse) {
    option.argParser<unknown>((text, before) => {
      const value = orInvalid(() => parse(text));
      return isRepeatable && Array.isArray(before) ? before.concat(value) : value;
    });
  }
  return option;
}

/** @throws InvalidArgumentError, which commander reports as wrong usage, for an InvalidValue. */
function orInvalid<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw error instanceof InvalidValue ? new InvalidArgumentError(error.message) : error;
  }
}

function commandsHelp(commands: readonly AnyCommand[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, about }) => `  ${name.padEnd(width)}${about}`);
  return lines.length === 0 ? '' : `\nCommands (for details: clean-article <command> --help):\n${lines.join('\n')}\n`;
}
