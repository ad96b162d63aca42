/**
 * Every command except the cleaning itself, by the words typed after `clean-article`. To add one:
 *
 *   1. write `src/cli/commands/<name>.ts` that exports `command = defineCommand({ name, about, operands, options, run })`,
 *      with `-` for the spaces of its name (`profile learn`: profile-learn.ts); `run` gets the checked options and the
 *      process's streams, and resolves to one of EXIT;
 *   2. add its line below, in the order of the help.
 *
 * A name is one word or two. Its file is loaded when it is called, or to print the help or the docs; cleaning a page loads none.
 * A file or folder of the same name is given as `./profile`.
 */
import type { AnyCommand } from '../define-command.ts';

type Load = () => Promise<{ readonly command: AnyCommand }>;

export const COMMANDS: Readonly<Record<string, Load>> = {
  'profile learn': () => import('./profile-learn.ts'),
  'profile merge': () => import('./profile-merge.ts'),
  'profile show': () => import('./profile-show.ts'),
  'rules check': () => import('./rules-check.ts'),
  'rules import': () => import('./rules-import.ts'),
  'rules schema': () => import('./rules-schema.ts'),
  completions: () => import('./completions.ts'),
  report: () => import('./report.ts'),
};
