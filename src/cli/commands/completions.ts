import { StandardOutput } from '../../io/output/standard-output.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';

const EXAMPLES = [
  ['eval "$(clean-article completions bash)"', 'in ~/.bashrc'],
  ['clean-article completions zsh > ~/.zfunc/_clean-article', 'into a folder of $fpath'],
  ['clean-article completions fish | source', 'in ~/.config/fish/config.fish'],
] as const;

export const command = defineCommand({
  name: 'completions',
  about: 'Prints a completion script for a shell.',
  operands: { '<shell>': 'bash, zsh or fish' },
  options: {},
  examples: EXAMPLES,
  async run({ operands: [shell = ''] }, streams, loadCommands) {
    const { completionScripts } = await import('../completions/completion-scripts.ts');
    const scripts = completionScripts(await loadCommands());
    const script = scripts.find((each) => each.shell === shell);
    if (!script) throw new UsageError(`completions: ${shell} is not supported; use bash, zsh or fish`);
    await new StandardOutput(streams).write(script.text);
    return EXIT.ok;
  },
});
