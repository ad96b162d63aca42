/**
 * What the rules say of a block, of those around it and of the page so far: a rule that is not sure enough to remove a block
 * still says something, and where comments or rails have begun, more of them are to be expected.
 */
import { REMOVED, type RuleId, ruleIds } from '../rule-verdicts.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Blocks to either side over which verdicts are shared out. */
const REACHES = [3, 10] as const;

/** Blocks before and after in which removals are counted. */
const STRETCH = 8;

/** What is counted from the page's beginning; of comments also the share that has passed. */
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
    /** For each block, in how many before it a rule has spoken, and has removed. */
    const spoken = new Int32Array(count + 1);
    const removed = new Int32Array(count + 1);
    let allComments = 0;
    for (let block = 0; block < count; block++) {
      spoken[block + 1] = (spoken[block] as number) + Number(rule[block] !== -1);
      removed[block + 1] = (removed[block] as number) + Number(strength[block] === REMOVED);
      allComments += Number(rule[block] === begunIds[0]);
    }
    const begun = new Int32Array(begunIds.length);
    for (let block = 0; block < count; block++) {
      let to = block * width + at;
      const own = rule[block] as number;
      if (own !== -1) rows[to + own] = strength[block] as number;
      to += ruleIds.length;
      for (const reach of REACHES) {
        const from = Math.max(0, block - reach);
        const end = Math.min(count, block + reach + 1);
        rows[to++] = ((spoken[end] as number) - (spoken[from] as number)) / (end - from);
      }
      for (let k = 0; k < begun.length; k++) {
        if (own === begunIds[k]) begun[k] = (begun[k] as number) + 1;
        rows[to++] = begun[k] as number;
      }
      rows[to++] = (begun[0] as number) / (allComments + 1);
      rows[to++] = (removed[block] as number) - (removed[Math.max(0, block - STRETCH)] as number);
      rows[to++] = (removed[Math.min(count, block + 1 + STRETCH)] as number) - (removed[block + 1] as number);
      rows[to] = claimed[block] as number;
    }
  },
};
