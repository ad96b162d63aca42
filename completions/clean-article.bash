# bash completion of clean-article
_clean_article() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' flags=''
  # Readline takes --format=json for three words.
  if [ "$word" = = ]; then word=''; elif [ "$before" = = ]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
  # Names of files hold spaces, but seldom line breaks.
  local IFS=$'\n'
  COMPREPLY=()
  case "$((COMP_CWORD > 9 ? 9 : COMP_CWORD)) ${COMP_WORDS[1]} ${COMP_WORDS[2]}" in
    [3-9]' profile learn') command='profile learn' ;;
    [3-9]' profile merge') command='profile merge' ;;
    [3-9]' profile show') command='profile show' ;;
    [3-9]' rules check') command='rules check' ;;
    [3-9]' rules import') command='rules import' ;;
    [3-9]' rules schema') command='rules schema' ;;
    [2-9]' completions '*) command='completions' ;;
    [2-9]' report '*) command='report' ;;
  esac
  case "$COMP_CWORD $before" in
    '1 '*) COMPREPLY=($(compgen -W $'profile\nrules\ncompletions\nreport' -- "$word")) ;;
    '2 profile') COMPREPLY=($(compgen -W $'learn\nmerge\nshow' -- "$word")); return ;;
    '2 rules') COMPREPLY=($(compgen -W $'check\nimport\nschema' -- "$word")); return ;;
  esac
  case "$command" in
    '')
      flags=$'-i\n--input-format\n--layout\n--split\n-f\n--format\n-o\n--output\n--explain\n--provenance\n--min-field-confidence\n--keep-doubtful\n--schema\n--url\n--reference-date\n--charset\n--favor\n--no-labeller\n--profile\n--learn\n--salt\n--config\n--no-config\n--max-bytes\n--timeout\n-j\n--jobs\n--resume\n--files0-from\n--include\n--exclude\n--html-field\n--text-field\n--id-field\n--url-field\n--pass-through\n--summary\n--strict\n-q\n--quiet\n-h\n--help\n-v\n--version'
      case "$before" in
        -i | --input-format) COMPREPLY=($(compgen -W $'auto\ntext\nhtml\nmarkdown\nndjson\njson\nwarc' -- "$word")); return ;;
        --layout) COMPREPLY=($(compgen -W $'auto\nblocks\ntext-nodes\nwrapped\nsource-whitespace\none-line' -- "$word")); return ;;
        -f | --format) COMPREPLY=($(compgen -W $'json\nndjson\ntext\nmarkdown\ndolma\ndolma-attributes\ncsv\ntsv' -- "$word")); return ;;
        -o | --output) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --min-field-confidence) :; return ;;
        --url) :; return ;;
        --reference-date) :; return ;;
        --charset) :; return ;;
        --favor) COMPREPLY=($(compgen -W $'precision\nbalanced\nrecall' -- "$word")); return ;;
        --profile) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --salt) :; return ;;
        --config) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --max-bytes) :; return ;;
        --timeout) :; return ;;
        -j | --jobs) :; return ;;
        --files0-from) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --include) :; return ;;
        --exclude) :; return ;;
        --html-field) :; return ;;
        --text-field) :; return ;;
        --id-field) :; return ;;
        --url-field) :; return ;;
        --pass-through) :; return ;;
        --summary) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      ;;
    'profile learn')
      flags=$'-o\n--output\n--salt\n-i\n--input-format\n--url\n--charset\n--max-bytes\n--timeout\n-j\n--jobs\n--files0-from\n--include\n--exclude\n--html-field\n--text-field\n--id-field\n--url-field\n-q\n--quiet\n-h\n--help\n-v\n--version'
      case "$before" in
        -o | --output) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --salt) :; return ;;
        -i | --input-format) COMPREPLY=($(compgen -W $'auto\ntext\nhtml\nmarkdown\nndjson\njson\nwarc' -- "$word")); return ;;
        --url) :; return ;;
        --charset) :; return ;;
        --max-bytes) :; return ;;
        --timeout) :; return ;;
        -j | --jobs) :; return ;;
        --files0-from) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --include) :; return ;;
        --exclude) :; return ;;
        --html-field) :; return ;;
        --text-field) :; return ;;
        --id-field) :; return ;;
        --url-field) :; return ;;
      esac
      ;;
    'profile merge')
      flags=$'-o\n--output\n-h\n--help\n-v\n--version'
      case "$before" in
        -o | --output) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      ;;
    'profile show')
      flags=$'--site\n-h\n--help\n-v\n--version'
      case "$before" in
        --site) :; return ;;
      esac
      ;;
    'rules check')
      flags=$'-h\n--help\n-v\n--version'
      case "$before" in

      esac
      ;;
    'rules import')
      flags=$'-h\n--help\n-v\n--version'
      case "$before" in

      esac
      ;;
    'rules schema')
      flags=$'-h\n--help\n-v\n--version'
      case "$before" in

      esac
      ;;
    'completions')
      flags=$'-h\n--help\n-v\n--version'
      case "$before" in

      esac
      ;;
    'report')
      flags=$'-o\n--output\n-i\n--input-format\n--layout\n--min-field-confidence\n--keep-doubtful\n--url\n--reference-date\n--charset\n--favor\n--no-labeller\n--profile\n--salt\n--config\n--no-config\n--max-bytes\n--timeout\n-j\n--jobs\n--files0-from\n--include\n--exclude\n--html-field\n--text-field\n--id-field\n--url-field\n-q\n--quiet\n-h\n--help\n-v\n--version'
      case "$before" in
        -o | --output) COMPREPLY=($(compgen -f -- "$word")); return ;;
        -i | --input-format) COMPREPLY=($(compgen -W $'auto\ntext\nhtml\nmarkdown\nndjson\njson\nwarc' -- "$word")); return ;;
        --layout) COMPREPLY=($(compgen -W $'auto\nblocks\ntext-nodes\nwrapped\nsource-whitespace\none-line' -- "$word")); return ;;
        --min-field-confidence) :; return ;;
        --url) :; return ;;
        --reference-date) :; return ;;
        --charset) :; return ;;
        --favor) COMPREPLY=($(compgen -W $'precision\nbalanced\nrecall' -- "$word")); return ;;
        --profile) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --salt) :; return ;;
        --config) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --max-bytes) :; return ;;
        --timeout) :; return ;;
        -j | --jobs) :; return ;;
        --files0-from) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --include) :; return ;;
        --exclude) :; return ;;
        --html-field) :; return ;;
        --text-field) :; return ;;
        --id-field) :; return ;;
        --url-field) :; return ;;
      esac
      ;;
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY+=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _clean_article clean-article
