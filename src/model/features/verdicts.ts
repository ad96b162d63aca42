/**
 * What the rules say of a block, of those around it and of the page so far: a rule that is not sure enough to remove a block
 * still says something, and where comments or rails have begun, more of them are to be expected.
 */
import { REMOVED, type RuleId, ruleIds } from '../rule-verdicts.ts';
import type { FeatureGroup } from './feature-group.ts';
import { type RunningSum, runningSum } from './running-sum.ts';

/** Blocks to either side over which verdicts are shared out. */
const REACHES = [3, 10] as const;

/** Blocks before and after in which removals are counted. */
const STRETCH = 8;

/** What is counted from the page's beginning. */
const BEGUN = ['comments', 'rails', 'author-box'] as const satisfies readonly RuleId[];
const begunIds = BEGUN.map((id) => ruleIds.indexOf(id));

export const verdicts: FeatureGroup = {
  names: [
    ...ruleIds.map((id) => `rule.${id}`),
    ...REACHES.map((reach) => `rulesWithin${reach}`),
    ...BEGUN.map((id) => `${id}SoFar`),
    'commentsPassed',
    'removedBefore',
    'removedAfter',
    'claimed',
  ],
  fill({ verdicts: { rule, strength, claimed } }, rows, width, at) {
    const count = rule.length;
    const spoken = runningSum(count, (block) => Number(rule[block] !== -1));
    const removed = runningSum(count, (block) => Number(strength[block] === REMOVED));
    const begun = begunIds.map((id) => runningSum(count, (block) => Number(rule[block] === id)));
    const [comments] = begun as [RunningSum];
    const allComments = comments(0, count);
    for (let block = 0; block < count; block++) {
      let to = block * width + at;
      const own = rule[block] as number;
      if (own !== -1) rows[to + own] = strength[block] as number;
      to += ruleIds.length;
      for (const reach of REACHES) {
        const from = Math.max(0, block - reach);
        const end = Math.min(count, block + reach + 1);
        rows[to++] = spoken(from, end) / (end - from);
      }
      for (const so of begun) rows[to++] = so(0, block + 1);
      rows[to++] = comments(0, block + 1) / (allComments + 1);
      rows[to++] = removed(Math.max(0, block - STRETCH), block);
      rows[to++] = removed(block + 1, Math.min(count, block + 1 + STRETCH));
      rows[to] = claimed[block] as number;
    }
  },
};
