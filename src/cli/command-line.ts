import { Command as Commander, CommanderError, Option } from 'commander';
import { VERSION } from '../version.ts';
import {
  type AnyCommand,
  type CommandOption,
  flagWithout,
  InvalidValue,
  type Request,
  type Streams,
  UsageError,
} from './define-command.ts';
import { helpWidth, renderHelp } from './help.ts';

interface Parsing {
  readonly streams: Pick<Streams, 'stdout'>;
  /** Further commands to name in the help. */
  readonly others?: readonly AnyCommand[];
}

/**
 * What a command is asked for, checked by its definitions.
 * @throws CommanderError once commander has printed the help or the version.
 * @throws UsageError for wrong usage.
 */
export function parseCommandLine(
  command: AnyCommand,
  argv: readonly string[],
  { streams, others = [] }: Parsing,
): Request<never> {
  const fullName = fullNameOf(command);
  const print = (text: string) => streams.stdout.write(text);
  const commander = new Commander(fullName)
    .helpOption('-h, --help')
    .configureHelp({ formatHelp: () => renderHelp(command, helpWidth(streams.stdout.columns, process.env), others) })
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      outputError(message) {
        throw new UsageError(`${inOneLine(message)}; see ${fullName} --help`);
      },
    })
    .exitOverride();
  for (const flags of ['-v, --version', '-V']) {
    const option = new Option(flags);
    commander.addOption(option).on(`option:${option.name()}`, () => {
      print(`${VERSION}\n`);
      throw new CommanderError(0, 'commander.version', VERSION);
    });
  }
  for (const flags of Object.keys(command.operands)) commander.argument(flags);
  for (const option of Object.values(command.options)) {
    commander.addOption(asCommanderOption(option));
    const without = flagWithout(option);
    if (without) commander.addOption(new Option(without));
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

const fullNameOf = ({ name }: AnyCommand): string => ['clean-article', name].join(' ').trim();

/** Commander's `error: unknown option '--explian'\n(Did you mean --explain?)` without its prefix. */
const inOneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();

function asCommanderOption(option: CommandOption): Option {
  const { flags, parse, choices, isRepeatable } = option;
  const result = new Option(flags);
  const read = choices ? (text: string) => chosen(text, choices) : parse;
  if (!read) return result;
  return result.argParser<unknown>((text, before) => {
    const value = orUsageError(`${result.long} ${text}`, () => read(text));
    return isRepeatable && Array.isArray(before) ? before.concat(value) : value;
  });
}

function chosen(text: string, choices: readonly string[]): string {
  if (!choices.includes(text)) throw new InvalidValue(`one of ${choices.join(', ')} is expected`);
  return text;
}

/**
 * @param typed the option and its value, which begin the message.
 * @throws UsageError for an InvalidValue.
 */
function orUsageError<Value>(typed: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw error instanceof InvalidValue ? new UsageError(`${typed}: ${error.message}`) : error;
  }
}
