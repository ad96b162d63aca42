import { noVerdicts, REMOVED, type RuleVerdicts, ruleIds, SUSPECTED } from '../model/rule-verdicts.ts';
import type { Page } from './page.ts';

/** What the cleaners that have run so far said of a page's blocks, in the model's terms. */
export function ruleVerdicts(page: Page): RuleVerdicts {
  const numberOf = new Map<string, number>(ruleIds.map((id, number) => [id, number]));
  const verdicts = noVerdicts(page.blocks.length);
  for (const { index } of page.blocks) {
    const fate = page.fates[index];
    if (fate !== undefined && fate.became !== 'removed') verdicts.claimed[index] = 1;
    const spoke = fate?.became === 'removed' ? fate : page.suspicions[index];
    const number = spoke && numberOf.get(spoke.by);
    if (number === undefined) continue;
    verdicts.rule[index] = number;
    verdicts.strength[index] = spoke === fate ? REMOVED : SUSPECTED;
  }
  return verdicts;
}
