import { type AnyCommand, flagWithout } from '../define-command.ts';

/** A flag as shells complete it. */
export interface CompletionFlag {
  /** `-o` and `--output`, or either alone. */
  readonly names: readonly string[];
  /** Its first sentence. */
  readonly about: string;
  /** What follows it: nothing, one of a few words, the name of a file or folder, or anything else. */
  readonly value:
    | { readonly kind: 'none' | 'file' | 'folder' | 'other' }
    | { readonly kind: 'choice'; readonly of: readonly string[] };
}

/** A command as shells complete it. */
export interface CompletionCommand {
  /** What is typed after `clean-article`; empty for the cleaning itself. */
  readonly name: string;
  readonly about: string;
  readonly flags: readonly CompletionFlag[];
}

const HELP: CompletionFlag = { names: ['-h', '--help'], about: 'Print the help', value: { kind: 'none' } };
const VERSION: CompletionFlag = { names: ['-v', '--version'], about: 'Print the version', value: { kind: 'none' } };

/** The words to complete, from the definitions of the commands. */
export const completionCommands = (commands: readonly AnyCommand[]): CompletionCommand[] =>
  commands.map(({ name, about, options }) => ({
    name,
    about: firstSentence(about),
    flags: [...Object.values(options).flatMap(flagsOf), HELP, VERSION],
  }));

function flagsOf(option: AnyCommand['options'][string]): CompletionFlag[] {
  const { flags, about, choices, withoutAbout = '' } = option;
  const without = flagWithout(option);
  const flag = {
    names: flags.match(/--?[a-z0-9-]+/gi) ?? [],
    about: firstSentence(about),
    value: argumentOf(flags, choices),
  };
  return without ? [flag, { names: [without], about: firstSentence(withoutAbout), value: { kind: 'none' } }] : [flag];
}

function argumentOf(flags: string, choices: readonly string[] | undefined): CompletionFlag['value'] {
  if (choices) return { kind: 'choice', of: choices };
  const placeholder = /<([^<>]+)>/.exec(flags)?.[1];
  if (placeholder === undefined) return { kind: 'none' };
  if (placeholder === 'file' || placeholder === 'path') return { kind: 'file' };
  return { kind: placeholder === 'dir' ? 'folder' : 'other' };
}

/** Up to the first full stop or semicolon, without it. */
const firstSentence = (text: string): string => (/^.*?(?=[.;](?:\s|$))/.exec(text)?.[0] ?? text).trim();

/** The first words of the commands, and what may follow each. */
export function commandWords(commands: readonly CompletionCommand[]): Map<string, CompletionCommand[]> {
  const words = new Map<string, CompletionCommand[]>();
  for (const command of commands) {
    const [first = ''] = command.name.split(' ');
    if (first !== '') words.set(first, [...(words.get(first) ?? []), command]);
  }
  return words;
}
