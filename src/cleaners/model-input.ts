import type { PageContext } from '../classifier/label-blocks.ts';
import { FLAGGED, noVerdicts, REMOVED, type RuleVerdicts, ruleIds } from '../classifier/rule-verdicts.ts';
import { declaredKind } from '../metadata/declared-kind.ts';
import type { Page } from './page.ts';

/** What the classifier receives of a page beside its blocks, in use and in training: its title, right or wrong, and what the rules said. */
export const modelInput = (page: Page): Required<Omit<PageContext, 'weigh' | 'favor' | 'markLists'>> => ({
  titleBlock: page.titleBlock,
  titleText: page.title,
  language: page.language ?? 'en',
  verdicts: ruleVerdicts(page),
  declared: declaredKind(page.document.head),
});

const NUMBER_OF_RULE: ReadonlyMap<string, number> = new Map(ruleIds.map((id, number) => [id, number]));

/** What the cleaners that have run so far said of a page's blocks. Of those that no corpus knows, it receives only what they removed. */
function ruleVerdicts(page: Page): RuleVerdicts {
  const verdicts = noVerdicts(page.blocks.length);
  for (const { index } of page.blocks) {
    const outcome = page.outcomes.of(index);
    if (outcome !== undefined && outcome.became !== 'removed') verdicts.claimed[index] = 1;
    const isRemoved = outcome?.became === 'removed';
    const by = (isRemoved ? outcome : page.outcomes.flagOf(index))?.by;
    const number = by === undefined ? undefined : NUMBER_OF_RULE.get(by);
    if (number !== undefined) verdicts.rule[index] = number;
    if (isRemoved) verdicts.strength[index] = REMOVED;
    else if (number !== undefined) verdicts.strength[index] = FLAGGED;
  }
  return verdicts;
}
