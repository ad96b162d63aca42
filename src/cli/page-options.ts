/** The options that all commands that read pages share. */
import { COMMAND_OPTIONS } from './command-options.ts';
import { HelpWanted, type Request, type Streams } from './define-command.ts';

type CleaningOptions = typeof COMMAND_OPTIONS;

export const INPUT_OPERANDS = {
  '[input...]': 'files, folders (walked in sorted order), or - for standard input',
} as const;

const READING = [
  'inputFormat',
  'url',
  'charset',
  'maxBytes',
  'timeout',
  'jobs',
  'files0From',
  'include',
  'exclude',
  'htmlField',
  'textField',
  'idField',
  'urlField',
  'quiet',
] as const;
const CLEANING = [
  'layout',
  'referenceDate',
  'minFieldConfidence',
  'keepDoubtful',
  'favor',
  'labeller',
  'profile',
  'salt',
  'config',
] as const;

/** How inputs are found and read, and which messages are printed. */
export const READING_OPTIONS = only(READING);

/** These, and the options that an article depends on. */
export const READING_AND_CLEANING_OPTIONS = only([...READING, ...CLEANING]);

/** The options of these keys, in the order of the help. */
function only<Key extends keyof CleaningOptions>(keys: readonly Key[]): Pick<CleaningOptions, Key> {
  const chosen = Object.entries(COMMAND_OPTIONS).filter(([key]) => (keys as readonly string[]).includes(key));
  return Object.fromEntries(chosen) as unknown as Pick<CleaningOptions, Key>;
}

/** @throws HelpWanted where no input is named, and none is piped in. */
export function requireInputs(
  { operands, files0From }: Request<Pick<CleaningOptions, 'files0From'>>,
  streams: Streams,
): void {
  // Standard input takes milliseconds to open, so it is used only where it matters.
  if (operands.length === 0 && files0From === null && streams.stdin.isTTY) throw new HelpWanted();
}
