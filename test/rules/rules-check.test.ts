import { describe, expect, it } from 'vitest';
import type { RulesConfig } from '../../src/rules/rules-config.ts';
import { tryRules } from '../../src/rules/try-rules.ts';

type Rule = RulesConfig['rules'][number];

const rule = (name: string, action: Rule['action'], match: Rule['match'], more: Partial<Rule> = {}): Rule => ({
  name,
  action,
  match,
  examples: { spares: ['nothing of the kind'] },
  ...more,
});

/** What is reported of the rules: `name: message`, faults with an exclamation mark. */
async function told(...rules: Rule[]): Promise<string[]> {
  const { remarks } = await tryRules({ version: 1, rules });
  return remarks.map(({ rule, isFault, message }) => `${rule}${isFault ? '!' : ''} ${message}`);
}

describe('the examples of a rule', () => {
  const promo = { prefix: ['Win '] };

  it('hold', async () => {
    const examples = { matches: ['Win a boat'], spares: ['Windy today'] };
    expect(await tryRules({ version: 1, rules: [rule('promo', 'remove', promo, { examples })] })).toEqual({
      examples: 2,
      remarks: [],
    });
  });

  it('that do not hold are faults', async () => {
    const examples = { matches: ['Win a boat', 'To win a boat'], spares: ['Win \u001b[2Jthis', 'Windy'] };
    expect(await told(rule('promo', 'remove', promo, { examples }))).toEqual([
      'promo! examples.matches[1] is not matched: "To win a boat"',
      'promo! examples.spares[0] is matched, but should not be: "Win \\u001b[2Jthis"',
    ]);
  });

  it('are HTML where it goes by a selector', async () => {
    const examples = { matches: ['<p class="ad">x</p>', '<p>x</p>'], spares: ['<p>x</p>', '<div class=ad>x</div>'] };
    expect(await told(rule('ad', 'remove', { selector: ['.ad'] }, { examples }))).toEqual([
      'ad! examples.matches[1] is not matched: "<p>x</p>"',
      'ad! examples.spares[1] is matched, but should not be: "<div class=ad>x</div>"',
    ]);
  });

  it('are missed', async () => {
    const { examples: _, ...bare } = rule('promo', 'remove', promo);
    expect(await told(bare)).toEqual(['promo has no examples, so it is untested']);
  });
});

describe('of two rules', () => {
  const share = { exact: ['Share'] };

  it('the second is never used where the first decides all', async () => {
    expect(await told(rule('all', 'remove', { prefix: ['Sh'] }), rule('one', 'keep', share))).toEqual([
      'one! is never used: earlier rules (all) decide all its known matches; remove it or put it first',
    ]);
  });

  it('the second contradicts the first where they differ on a text', async () => {
    const second = rule('all', 'remove', { exact: ['Share', 'Print'] });
    expect(await told(rule('one', 'keep', share), second)).toEqual([
      'all! removes "Share", which the earlier rule one keeps: put the rule first that should decide',
    ]);
  });

  it('that agree the overlap is reported, and is no fault', async () => {
    const second = rule('all', 'remove', { exact: ['Share', 'Print'] });
    expect(await told(rule('one', 'remove', share), second)).toEqual([
      'all overlaps with the earlier rule one, which also removes "Share"',
    ]);
  });

  it('nothing is reported where an exception stands first', async () => {
    expect(
      await told(rule('one', 'keep', { exact: ['Share prices'] }), rule('all', 'remove', { prefix: ['Share'] })),
    ).toEqual([]);
  });

  it.each([
    [['a.example'], ['b.example'], []],
    [['a.example'], ['a.example'], ['never used']],
    [['*.example'], ['a.example'], ['never used']],
    [['www.a.example'], ['a.example'], ['never used']],
    [['a.example'], ['*.example'], ['contradiction']],
    [['a.example'], undefined, ['contradiction']],
    [undefined, ['a.example'], ['never used']],
  ])('sites count: %j before %j', async (before, after, expected) => {
    const remarks = await told(
      rule('one', 'keep', share, before && { sites: before }),
      rule('two', 'remove', share, after && { sites: after }),
    );
    expect(remarks.map((remark) => (remark.includes('never used') ? 'never used' : 'contradiction'))).toEqual(expected);
  });

  it('bounds stand in nobody’s way', async () => {
    expect(await told(rule('one', 'end', share), rule('two', 'remove', share), rule('three', 'start', share))).toEqual(
      [],
    );
  });
});
