import { StandardOutput } from '../../io/output/standard-output.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';

const HOW_TO_USE = `
Examples:
  eval "$(clean-article completions bash)"                                         in ~/.bashrc
  clean-article completions zsh > ~/.zfunc/_clean-article                          a folder of $fpath
  clean-article completions fish > ~/.config/fish/completions/clean-article.fish`;

export const command = defineCommand({
  name: 'completions',
  about: 'Prints a completion script for a shell.',
  operands: { '<shell>': 'bash, zsh or fish' },
  options: {},
  afterHelp: HOW_TO_USE,
  async run({ operands: [shell = ''] }, streams, loadCommands) {
    const { completionScripts } = await import('../completions/completion-scripts.ts');
    const scripts = completionScripts(await loadCommands());
    const script = scripts.find((each) => each.shell === shell);
    if (!script) throw new UsageError(`completions: ${shell} is not supported; use bash, zsh or fish`);
    await new StandardOutput(streams).write(script.text);
    return EXIT.ok;
  },
});
