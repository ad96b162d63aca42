import { CleanOptionsError } from '../errors.ts';
import { compileRules } from './compile-rules.ts';
import type { RuleSet } from './rule-set.ts';
import type { RulesConfig } from './rules-config.ts';
import { RulesFault } from './rules-fault.ts';

/**
 * The rules of the option `rules`.
 * @throws CleanOptionsError that names the place in them and the remedy.
 */
export async function loadRules(config: RulesConfig): Promise<RuleSet> {
  try {
    return await compileRules(config);
  } catch (error) {
    throw error instanceof RulesFault ? new CleanOptionsError('rules', `option rules: ${error.message}`) : error;
  }
}
