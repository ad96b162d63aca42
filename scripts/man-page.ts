/** Writes the manual page from the definitions of the commands, in the macros of man(7). */
import { type AnyCommand, flagWithout } from '../src/cli/define-command.ts';
import { HELP_ROWS } from '../src/cli/help.ts';
import { CONFIG_NAME } from '../src/rules/find-config.ts';
import { VERSION } from '../src/version.ts';

export function renderManPage([cleaning, ...others]: readonly AnyCommand[]): string {
  const { about } = cleaning as AnyCommand;
  const lines = [
    String.raw`.\" Written by npm run docs from the source.`,
    `.TH CLEAN\\-ARTICLE 1 "" "clean\\-article ${VERSION}" "User Commands"`,
    '.SH NAME',
    text(`clean-article - ${about.replace(/\.$/, '').replace(/^./, (first) => first.toLowerCase())}`),
    '.SH SYNOPSIS',
    ...synopsisOf(cleaning as AnyCommand),
    ...others.flatMap((command) => ['.br', ...synopsisOf(command)]),
    '.SH DESCRIPTION',
    text(about),
    ...operandsOf(cleaning as AnyCommand),
    '.SH OPTIONS',
    ...optionsOf(cleaning as AnyCommand),
    ...HELP_ROWS.flatMap(([flags, about]) => tagged(flags, about)),
    '.SH COMMANDS',
    ...others.flatMap((command) => [
      `.SS ${text(command.name)}`,
      text(command.about),
      ...operandsOf(command),
      ...optionsOf(command),
      ...examplesOf(command),
    ]),
    '.SH EXAMPLES AND EXIT STATUS',
    ...examplesOf(cleaning as AnyCommand),
    '.SH ENVIRONMENT',
    ...tagged('NO_COLOR', 'When set, no colours.'),
    ...tagged('FORCE_COLOR', 'When set to 1, colours even if the output is not a terminal; when set to 0, none.'),
    '.SH FILES',
    ...tagged(CONFIG_NAME, 'Your own rules, found from the current folder upward. Check them with rules check.'),
  ];
  return `${lines.join('\n')}\n`;
}

const synopsisOf = ({ name, operands }: AnyCommand): string[] => [
  `.B ${text(['clean-article', name].join(' ').trim())}`,
  text(['[options]', ...Object.keys(operands)].join(' ')),
];

const operandsOf = ({ operands }: AnyCommand): string[] =>
  Object.entries(operands).flatMap(([operand, about]) => tagged(operand, `${about}.`));

const optionsOf = ({ options }: AnyCommand): string[] =>
  Object.values(options).flatMap((option) => {
    const { flags, about, choices, withoutAbout = '' } = option;
    const without = flagWithout(option);
    return [
      ...tagged(flags, choices ? `${about} One of ${choices.join(', ')}.` : about),
      ...(without ? tagged(without, withoutAbout) : []),
    ];
  });

const tagged = (tag: string, about: string): string[] => ['.TP', `\\fB${text(tag)}\\fR`, text(about)];

/** What can be typed, line by line, and the notes below it. */
const examplesOf = ({ examples = [], notes = [] }: AnyCommand): string[] => [
  ...examples.flatMap(([typed, effect]) => [
    '.PP',
    ...(effect === undefined ? [] : [text(`${effect.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}:`)]),
    '.PP',
    '.nf',
    text(`    ${typed}`),
    '.fi',
  ]),
  ...notes.flatMap((note) => ['.PP', text(note)]),
];

/** A line of text that holds no request of roff: hyphens to be typed, and all in ASCII. */
const text = (line: string): string =>
  line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^[.']/, '\\&$&')
    .replace(/[^\x00-\x7f]/gu, (char) => `\\[u${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
