import type { Block } from '../document/document.ts';
import { asSeenByRules, type SeenByRules } from '../rules/rule-set.ts';
import { defineCleaner } from './define-cleaner.ts';

/** What is said of blocks that a rule removes without a reason of its own. */
const REASON_OF = { remove: 'by-rule', start: 'before-start', end: 'after-end', body: 'outside-body' } as const;

export const customRules = defineCleaner<string>({
  id: 'custom-rules',
  about:
    'Applies your own rules: removes or keeps the blocks that they match, and removes blocks outside the start, end and body that they set. No later cleaner removes a block that they keep. A rule may give another reason than these.',
  reasons: {
    'by-rule': { group: 'rules', about: 'A rule removes it.' },
    'before-start': { group: 'rules', about: 'Before the start of the article that a rule sets.' },
    'after-end': { group: 'rules', about: 'After the end of the article that a rule sets.' },
    'outside-body': { group: 'rules', about: 'Outside the body that a rule sets.' },
  },
  judgesCode: true,
  clean(page, { remove, keep }) {
    if (!page.rules) return;
    const seen = page.blocks.map(asSeenByRules);
    // An article ends after its start, or after its title where no rule tells the start.
    let start = page.titleBlock ?? -1;
    let hasBody = false;
    for (const rule of page.rules.rules) {
      const { action } = rule;
      if (action === 'title' || action === 'byline' || action === 'date' || (action === 'body' && hasBody)) continue;
      const matched = page.blocks.filter(({ index }) => rule.matches(seen[index] as SeenByRules));
      if (action === 'keep' || action === 'body') for (const block of matched) keep(block);
      if (action === 'keep') continue;
      if (action === 'body') hasBody = matched.length > 0;
      if (action === 'start') start = matched[0]?.index ?? start;
      for (const block of removedBy(action, matched, page.blocks, start))
        remove(block, rule.reason ?? REASON_OF[action], `rule ${rule.name}`);
    }
  },
});

/** @param start index of the block after which an article can end. */
function removedBy(
  action: keyof typeof REASON_OF,
  matched: readonly Block[],
  blocks: readonly Block[],
  start: number,
): readonly Block[] {
  switch (action) {
    case 'remove':
      return matched;
    case 'body': {
      const inside = new Set(matched);
      return matched.length === 0 ? [] : blocks.filter((block) => !inside.has(block));
    }
    case 'start':
      return blocks.slice(0, matched[0]?.index ?? 0);
    case 'end':
      return blocks.slice(matched.find(({ index }) => index > start)?.index ?? blocks.length);
  }
}
