import { findConfig } from '../rules/find-config.ts';
import type { RulesConfig } from '../rules/rules-config.ts';
import { UsageError } from './define-command.ts';

/**
 * The rules of a run: those of the file given, else of the config found from the current folder upward; null for none.
 * @param given null if no option was given, false for no rules at all.
 * @throws UsageError for a file that cannot be read or holds no rules: nothing has been done then.
 */
export async function chooseRules(given: string | false | null): Promise<RulesConfig | null> {
  const path = configPath(given);
  return path === null ? null : readRules(path);
}

/** The file of the rules, from the option; null for none. */
export const configPath = (given: string | false | null): string | null => (given ?? findConfig(process.cwd())) || null;

/** @throws UsageError as `chooseRules` does. */
export async function readRules(path: string): Promise<RulesConfig> {
  const { readConfig } = await import('../rules/read-config.ts');
  const { RulesFault } = await import('../rules/rules-fault.ts');
  try {
    return await readConfig(path);
  } catch (error) {
    throw error instanceof RulesFault ? new UsageError(error.message) : error;
  }
}
