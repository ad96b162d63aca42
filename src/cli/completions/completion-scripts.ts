import type { AnyCommand } from '../define-command.ts';
import { bashCompletion } from './bash.ts';
import { completionCommands } from './completion-words.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

interface Script {
  readonly shell: string;
  /** As its shell looks for it. */
  readonly file: string;
  readonly text: string;
}

/** The completions of every shell that has some, from the definitions of the commands. */
export function completionScripts(commands: readonly AnyCommand[]): Script[] {
  const completed = completionCommands(commands);
  return [
    { shell: 'bash', file: 'clean-article.bash', text: bashCompletion(completed) },
    { shell: 'zsh', file: '_clean-article', text: zshCompletion(completed) },
    { shell: 'fish', file: 'clean-article.fish', text: fishCompletion(completed) },
  ];
}
