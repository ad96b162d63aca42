import { type CompletionCommand, type CompletionFlag, commandWords } from './completion-words.ts';

/** A completion script for bash 3.2 and later, for `complete -F`. */
export function bashCompletion(commands: readonly CompletionCommand[]): string {
  const words = commandWords(commands);
  const named = commands.filter(({ name }) => name !== '');
  return `# bash completion of clean-article
_clean_article() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' flags=''
  # Readline takes --format=json for three words.
  if [ "$word" = = ]; then word=''; elif [ "$before" = = ]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  # Names of files hold spaces, but seldom line breaks.
  local IFS=$'\\n'
  COMPREPLY=()
  case "$((COMP_CWORD > 9 ? 9 : COMP_CWORD)) \${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${named.map(branchOf).join('\n')}
  esac
  case "$COMP_CWORD $before" in
    '1 '*) ${reply([...words.keys()])} ;;
${[...words].flatMap(([first, found]) => secondWords(first, found)).join('\n')}
  esac
  case "$command" in
${commands.map(flagsCase).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY+=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _clean_article clean-article
`;
}

/** A command is known once its words are behind the cursor. */
function branchOf({ name }: CompletionCommand): string {
  const [cursor, rest] = name.includes(' ') ? ['[3-9]', "'"] : ['[2-9]', " '*"];
  return `    ${cursor}' ${name}${rest}) command='${name}' ;;`;
}

function secondWords(first: string, found: readonly CompletionCommand[]): string[] {
  const seconds = found.flatMap(({ name }) => name.split(' ').slice(1));
  return seconds.length === 0 ? [] : [`    '2 ${first}') ${reply(seconds)}; return ;;`];
}

function flagsCase({ name, flags }: CompletionCommand): string {
  const withValue = flags.filter(({ value }) => value.kind !== 'none');
  const values = withValue.map((flag) => `        ${flag.names.join(' | ')}) ${valueReply(flag)}; return ;;`);
  return `    '${name}')
      flags=${list(flags.flatMap(({ names }) => names))}
      case "$before" in
${values.join('\n')}
      esac
      ;;`;
}

function valueReply({ value }: CompletionFlag): string {
  switch (value.kind) {
    case 'choice':
      return reply(value.of);
    case 'folder':
      return 'COMPREPLY=($(compgen -d -- "$word"))';
    case 'file':
      return 'COMPREPLY=($(compgen -f -- "$word"))';
    default:
      return ':';
  }
}

const reply = (words: readonly string[]): string => `COMPREPLY=($(compgen -W ${list(words)} -- "$word"))`;

const list = (words: readonly string[]): string => `$'${words.join('\\n')}'`;
