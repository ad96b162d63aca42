import { Command, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../version.ts';
import { COMMAND_OPTIONS, type CommandOption, type INPUT_FORMATS, type OUTPUT_FORMATS } from './command-options.ts';

/** What the user asked for cannot be done as asked; nothing was done. */
export class UsageError extends Error {}

/** What was asked for, checked. */
export interface Request {
  /** Paths, or `-` for standard input; at least one, unless `schema` is asked for. */
  readonly inputs: readonly string[];
  readonly inputFormat: (typeof INPUT_FORMATS)[number];
  /** Null: goes by the number of documents. */
  readonly format: (typeof OUTPUT_FORMATS)[number] | null;
  readonly output: string | null;
  readonly explain: boolean;
  readonly provenance: boolean;
  readonly schema: boolean;
  readonly url: string | null;
  readonly referenceDate: string | null;
  readonly charset: string | null;
  readonly labeller: boolean;
  readonly maxBytes: number | null;
  readonly strict: boolean;
  readonly quiet: boolean;
}

const EXAMPLES = `
Examples:
  clean-article page.txt                     one page, as indented JSON
  clean-article page.txt | jq -r .body       just the text
  pbpaste | clean-article                    standard input
  clean-article scrapes/ > articles.ndjson   a folder, an article a line
  clean-article scrapes/ -o articles/        a file for each page
  clean-article --explain page.txt           what was removed, and why

Exit status: 0 all cleaned; 1 some input could not be read or held no article
(the others are done); 2 wrong usage, nothing done.`;

interface Terminal {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * @throws UsageError for options that do not go together.
 * @throws CommanderError once commander has printed the help, the version or what is wrong with an option.
 */
export function parseCommandLine(argv: readonly string[], terminal: Terminal): Request {
  const command = new Command('clean-article')
    .description('Turns scraped pages into validated JSON articles, and accounts for every line.')
    .argument('[input...]', 'files, folders (walked in sorted order), or - for standard input')
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(clean-article --help shows the options)')
    .exitOverride();
  for (const option of Object.values<CommandOption>(COMMAND_OPTIONS)) command.addOption(asCommanderOption(option));
  command.parse(argv, { from: 'user' });

  const given = command.opts<Partial<Request>>();
  const inputs = command.args.length > 0 ? command.args : ['-'];
  if (command.args.length === 0 && !given.schema && terminal.stdin.isTTY) command.help();
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('standard input (-) can be given once only');
  if (given.explain && given.format) throw new UsageError('--explain is a form of its own: leave --format out');
  if (given.explain && given.output) throw new UsageError('--explain writes to the terminal: leave --output out');
  return {
    inputs,
    inputFormat: given.inputFormat ?? 'auto',
    format: given.format ?? null,
    output: given.output ?? null,
    explain: given.explain ?? false,
    provenance: given.provenance ?? false,
    schema: given.schema ?? false,
    url: given.url ?? null,
    referenceDate: given.referenceDate ?? null,
    charset: given.charset ?? null,
    labeller: given.labeller ?? true,
    maxBytes: given.maxBytes ?? null,
    strict: given.strict ?? false,
    quiet: given.quiet ?? false,
  };
}

function asCommanderOption({ flags, about, schema, choices }: CommandOption): Option {
  const option = new Option(flags, about);
  if (choices) option.choices(choices);
  else if (schema) {
    option.argParser((value) => {
      const checked = schema.safeParse(value);
      if (!checked.success) throw new InvalidArgumentError(checked.error.issues[0]?.message ?? 'not valid');
      return checked.data;
    });
  }
  return option;
}
