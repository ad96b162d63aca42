import { type CompletionCommand, type CompletionFlag, commandWords } from './completion-words.ts';

/** A completion script for fish. */
export function fishCompletion(commands: readonly CompletionCommand[]): string {
  const words = commandWords(commands);
  const firsts = [...words.keys()].join(' ');
  const lines = ['# fish completion of clean-article'];
  for (const [first, found] of words) {
    const [only] = found;
    const about = found.length === 1 && only?.name === first ? only.about : found.map(({ name }) => name).join(', ');
    lines.push(`complete -c clean-article -n '__fish_use_subcommand' -a ${first} -d ${quote(about)}`);
    for (const { name, about } of found) {
      const second = name.split(' ')[1];
      if (second)
        lines.push(
          `complete -c clean-article -f -n '__fish_seen_subcommand_from ${first}; and test (count (commandline -opc)) -eq 2' -a ${second} -d ${quote(about)}`,
        );
    }
  }
  for (const { name, flags } of commands) {
    const [first, second] = name.split(' ');
    const condition = !first
      ? `not __fish_seen_subcommand_from ${firsts}`
      : [first, second]
          .filter(Boolean)
          .map((word) => `__fish_seen_subcommand_from ${word}`)
          .join('; and ');
    for (const flag of flags) lines.push(lineOf(flag, condition));
  }
  return `${lines.join('\n')}\n`;
}

function lineOf({ names, about, value }: CompletionFlag, condition: string): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
  return `complete -c clean-article -n '${condition}' ${flags}${argumentOf(value)} -d ${quote(about)}`;
}

function argumentOf(value: CompletionFlag['value']): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'choice':
      return ` -x -a '${value.of.join(' ')}'`;
    case 'folder':
      return " -x -a '(__fish_complete_directories)'";
    case 'file':
      return ' -r -F';
    case 'other':
      return ' -x';
  }
}

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
