import { clean } from './commands/clean.ts';
import { COMMANDS } from './commands/commands.ts';
import { type AnyCommand, UsageError } from './define-command.ts';

interface Choice {
  readonly command: AnyCommand;
  /** What follows its name. */
  readonly argv: readonly string[];
}

/**
 * The command that the first words name, else the cleaning.
 * @throws UsageError for the first word of a two-word command without a known second word.
 */
export async function chooseCommand(argv: readonly string[]): Promise<Choice> {
  const [first = '', second = ''] = argv;
  // `help`, `help profile learn`, `version`: as other commands have them.
  if (first === 'help') return chooseCommand([...argv.slice(1), '--help']);
  if (first === 'version' && argv.length === 1) return { command: clean, argv: ['--version'] };
  for (const [name, length] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    if (Object.hasOwn(COMMANDS, name)) return { command: await loadCommand(name), argv: argv.slice(length) };
  }
  const seconds = Object.keys(COMMANDS).filter((name) => name.startsWith(`${first} `));
  if (seconds.length === 0) return { command: clean, argv };
  throw new UsageError(
    `${first} needs a subcommand: ${seconds.join(', ')} (each has --help); for a file of that name use ./${first}`,
  );
}

/** Every command in the order of the help, the cleaning first. */
export const loadCommands = async (): Promise<AnyCommand[]> => [
  clean,
  ...(await Promise.all(Object.keys(COMMANDS).map(loadCommand))),
];

const loadCommand = async (name: string): Promise<AnyCommand> => {
  const load = COMMANDS[name];
  if (!load) throw new Error(`no command is called ${name}`);
  return (await load()).command;
};
