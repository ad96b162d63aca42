/** The groups of the help, in their order. */
export const OPTION_CATEGORIES = [
  'Options',
  'Input',
  'Output',
  'Cleaning',
  'Batch',
  'Profiles and rules',
  'Help',
] as const;

type OptionCategory = (typeof OPTION_CATEGORIES)[number];

/** An option of a command. */
export interface CommandOption {
  /** Its group in the help; `Options` if none is given. */
  readonly category?: OptionCategory;
  /** As commander reads them: `-o, --output <dir>`. The long flag in camel case, without its `no-`, is the option's key. */
  readonly flags: string;
  readonly about: string;
  /** Checks and converts the value. @throws InvalidValue */
  readonly parse?: (text: string) => unknown;
  /** The values that it can have; the help lists them. */
  readonly choices?: readonly string[];
  /** Given several times it gives all values; `parse` makes a list of one. */
  readonly isRepeatable?: true;
  /** For an option that also has a `--no-` form: the effect of that form. */
  readonly withoutAbout?: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What an option gives: null where it was not given; a flag that takes no value is true or false; false for its `--no-` form. */
type ValueOf<Option extends CommandOption> = Option extends { readonly choices: readonly (infer Choice)[] }
  ? Choice | null
  : Option extends { readonly parse: (text: string) => infer Output }
    ? Output | null
    : Option extends { readonly flags: `${string}<${string}` }
      ? string | null | (Option extends { readonly withoutAbout: string } ? false : never)
      : boolean;

/** The flag that negates an option, such as `--no-config`; null if it has none. */
export const flagWithout = ({ flags, withoutAbout }: CommandOption): string | null =>
  withoutAbout === undefined ? null : `--no-${/--(\S+)/.exec(flags)?.[1]}`;

/** A command's arguments and options, checked. */
export type Request<Options extends CommandOptions = CommandOptions> = {
  readonly [Key in keyof Options]: ValueOf<Options[Key]>;
} & {
  /** What is not an option, in the order given. */
  readonly operands: readonly string[];
};

/** What the process gives a command. */
export interface Streams {
  readonly argv: readonly string[];
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Called at the end of a run that has cleaned its only page: nothing is left to write, and the code that a page needs is compiled. */
  readonly onPage?: () => void;
}

/** One command. Its parsing, its help and its reference in the docs all come from here. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  /** What is typed after `clean-article`, such as `profile learn`; empty for the cleaning itself. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /** As commander reads them (`<folder>`, `[input...]`), in order, with what each is. */
  readonly operands: Readonly<Record<string, string>>;
  readonly options: Options;
  /** Lines for the shell, each with what it does. The first four are also in the short help. */
  readonly examples?: readonly (readonly [typed: string, effect?: string])[];
  /** Paragraphs below the examples, such as the exit statuses. */
  readonly notes?: readonly string[];
  /**
   * Resolves to the exit status, one of EXIT.
   * @throws UsageError for options that do not go together; nothing has been done then.
   */
  readonly run: (
    request: Request<Options>,
    streams: Streams,
    /** Every command, for one that describes them all. */
    loadCommands: () => Promise<readonly AnyCommand[]>,
  ) => Promise<number>;
}

/** Infers what the options give, so that `run` has them typed. */
export const defineCommand = <const Options extends CommandOptions>(command: Command<Options>): Command<Options> =>
  command;

/** A command whatever its options: what the registry holds. */
export type AnyCommand = Omit<Command, 'run'> & {
  run(request: Request<never>, streams: Streams, loadCommands: () => Promise<readonly AnyCommand[]>): Promise<number>;
};

/** Exit statuses: all cleaned; some input unreadable or without an article; wrong usage, nothing done. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2 } as const;

/** What is wrong with the value of an option. */
export class InvalidValue extends Error {}

/** What the user asked for cannot be done as asked; nothing was done. */
export class UsageError extends Error {}

/** No input was named: the short help is shown instead. */
export class HelpWanted extends Error {}
