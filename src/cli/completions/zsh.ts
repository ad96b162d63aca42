import { type CompletionCommand, type CompletionFlag, commandWords } from './completion-words.ts';

/** A completion script for zsh, to be named `_clean-article` in a folder of `$fpath`. */
export function zshCompletion(commands: readonly CompletionCommand[]): string {
  const words = commandWords(commands);
  const several = [...words].filter(([, found]) => found.some(({ name }) => name.includes(' ')));
  return `#compdef clean-article
# zsh completion of clean-article
_clean_article() {
  local -a words_here
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    words_here=(${[...words].map(([first, found]) => quote(`${first}:${aboutOf(first, found)}`)).join(' ')})
    _describe command words_here
  fi
  if (( CURRENT == 3 )); then
    case $words[2] in
${several
  .map(
    ([first, found]) =>
      `      ${first}) words_here=(${found.map(({ name, about }) => quote(`${name.split(' ')[1]}:${about}`)).join(' ')}); _describe command words_here; return ;;`,
  )
  .join('\n')}
    esac
  fi
  case "$words[2] $words[3]" in
${commands
  .filter(({ name }) => name !== '')
  .map(({ name, flags }) => {
    const skipped = name.split(' ').length;
    return `    ${quote(name)}${skipped === 1 ? "' '*" : ''}) shift ${skipped} words; (( CURRENT -= ${skipped} )); _arguments -s -S ${flags.map(specOf).join(' ')} '*:file:_files' ;;`;
  })
  .join('\n')}
    *) _arguments -s -S ${(commands.find(({ name }) => name === '')?.flags ?? []).map(specOf).join(' ')} '*:input:_files' ;;
  esac
}
_clean_article "$@"
`;
}

const aboutOf = (first: string, found: readonly CompletionCommand[]): string => {
  const [only] = found;
  return only?.name === first ? only.about : found.map(({ name }) => name).join(', ');
};

/** As `_arguments` reads options: `'(-o --output)'{-o,--output}'[what it does]:what follows:what completes it'`. */
function specOf({ names, about, value }: CompletionFlag): string {
  const rest = quote(`[${about.replace(/[[\]:\\]/g, '\\$&')}]${argumentOf(value)}`);
  // With `=`, the value may also follow in the same word.
  const [only, other] =
    value.kind === 'none' ? names : names.map((name) => (name.startsWith('--') ? `${name}=` : name));
  return other ? `'(${names.join(' ')})'{${only},${other}}${rest}` : `'${only}'${rest}`;
}

function argumentOf(value: CompletionFlag['value']): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'choice':
      return `:choice:(${value.of.join(' ')})`;
    case 'folder':
      return ':folder:_files -/';
    case 'file':
      return ':file:_files';
    case 'other':
      return ':value: ';
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
