import { wrapText } from '../text/wrap-text.ts';
import { type AnyCommand, type CommandOption, flagWithout, OPTION_CATEGORIES } from './define-command.ts';

/** Widest and narrowest help, in columns. In a narrower terminal lines are longer than the screen. */
const WIDEST = 79;
const NARROWEST = 40;
/** From this width on, what an option does stands beside it, else below it. */
const TWO_COLUMNS = 64;
/** Longest flags that still have their text beside them. */
const LONGEST_FLAGS = 24;

/** A table of two columns, or in a narrow terminal a list. */
type Row = readonly [name: string, about: string];

/**
 * The width of the help: that of the terminal, or of the environment's `COLUMNS` where there is no terminal.
 * @param columns of the terminal; undefined: there is none.
 */
export function helpWidth(columns: number | undefined, { COLUMNS }: NodeJS.ProcessEnv): number {
  const given = columns ?? Number(COLUMNS ?? WIDEST);
  return Math.max(NARROWEST, Math.min(WIDEST, Number.isInteger(given) && given > 0 ? given : WIDEST));
}

/**
 * The whole help of a command: usage, options in groups, examples. Lines have at most `width` columns, and no word is broken.
 * @param others further commands to name.
 */
export function renderHelp(command: AnyCommand, width: number, others: readonly AnyCommand[] = []): string {
  const { about, operands, examples = [], notes = [] } = command;
  const parts = [
    usageLines(command, width),
    wrapText(about, width),
    titled('Arguments', rowLines(Object.entries(operands), width)),
    ...optionGroups(command).map(([title, rows]) => titled(title, rowLines(rows, width))),
    titled(
      'Commands (help <command> shows each)',
      rowLines(
        others.map(({ name, about }) => [name, about]),
        width,
      ),
    ),
    titled(
      'Examples',
      examples.flatMap((example) => exampleLines(example, width)),
    ),
    ...notes.map((note) => wrapText(note, width)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Ten lines at most: what the command does, its first examples, and where the rest is. */
export function renderShortHelp(command: AnyCommand, width: number): string {
  const { name, about, examples = [] } = command;
  const shown = examples.slice(0, 4).flatMap((example) => exampleLines(example, width));
  return `${[
    ...wrapText(about, width),
    '',
    ...shown,
    ...(shown.length > 0 ? [''] : []),
    ...wrapText(`All options: ${['clean-article', name].join(' ').trim()} --help`, width),
  ].join('\n')}\n`;
}

/** Every option in its group, the groups in their order. */
function optionGroups(command: AnyCommand): [title: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>(OPTION_CATEGORIES.map((category) => [category, []]));
  for (const option of Object.values(command.options)) groups.get(categoryOf(option))?.push(...optionRows(option));
  groups.get('Help')?.push(...HELP_ROWS);
  return [...groups].filter(([, rows]) => rows.length > 0);
}

export const HELP_ROWS: readonly Row[] = [
  ['-h, --help', 'Print this help.'],
  ['-v, --version', 'Print the version.'],
];

const categoryOf = ({ category = 'Options' }: CommandOption) => category;

function optionRows(option: CommandOption): Row[] {
  const { flags, about, choices, withoutAbout = '' } = option;
  const row: Row = [flags, choices ? `${about} One of: ${choices.join(', ')}.` : about];
  const without = flagWithout(option);
  return without ? [row, [without, withoutAbout]] : [row];
}

const titled = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${title}:`, ...lines] : []);

function usageLines({ name, operands }: AnyCommand, width: number): string[] {
  const words = ['Usage:', 'clean-article', name, '[options]', ...Object.keys(operands)].filter((word) => word !== '');
  return wrapText(words.join(' '), width);
}

function rowLines(rows: readonly Row[], width: number): string[] {
  const column = Math.min(LONGEST_FLAGS, Math.max(0, ...rows.map(([name]) => name.length))) + 2;
  return rows.flatMap(([name, about]) => {
    if (width < TWO_COLUMNS) return [`  ${name}`, ...wrapText(about, width - 6).map((line) => `      ${line}`)];
    const lines = wrapText(about, width - column - 2);
    const isLong = name.length > LONGEST_FLAGS;
    const first = isLong ? [`  ${name}`] : [`  ${name.padEnd(column)}${lines[0]}`];
    return [...first, ...lines.slice(isLong ? 0 : 1).map((line) => `${' '.repeat(column + 2)}${line}`)];
  });
}

/** Longest line of examples with what they do beside them. */
const BESIDE = 40;

function exampleLines([typed, about]: readonly [string, string?], width: number): string[] {
  const effect = about === undefined ? [] : [about];
  if (about !== undefined && typed.length <= BESIDE && BESIDE + 4 + about.length <= width)
    return [`  ${typed.padEnd(BESIDE + 2)}${about}`];
  return [...effect.flatMap((line) => wrapText(`# ${line}`, width - 2)), ...shellLines(typed, width - 4)].map(
    (line) => `  ${line}`,
  );
}

/** A line for the shell, continued with backslashes where it is too long. */
function shellLines(typed: string, width: number): string[] {
  const lines = wrapText(typed, width);
  return lines.map((line, nth) => `${nth > 0 ? '  ' : ''}${line}${nth < lines.length - 1 ? ' \\' : ''}`);
}
