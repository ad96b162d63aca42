import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import type { RulesConfig } from '../../src/rules/rules-config.ts';

const rule = (change: object) => ({ name: 'it', action: 'remove', match: { exact: ['x'] }, ...change });
const config = (...rules: object[]) => ({ version: 1, rules });
const matching = (match: object) => config(rule({ match }));

/** What is said of rules that are not valid. */
async function faultOf(rules: unknown): Promise<string> {
  try {
    await cleanArticle('text', { rules: rules as RulesConfig });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
  }
  return 'none';
}

describe('rules that are not valid are refused with the place and the remedy', () => {
  it.each(
    [
      ['text', 'option rules: the rules of a config are expected'],
      [[], 'option rules: an object with version and rules is expected'],
      [{}, 'option rules: version: the version of the file format is expected: 1'],
      [{ version: 2, rules: [] }, 'option rules: version: the version of the file format is expected: 1'],
      [{ version: 1 }, 'option rules: rules: a list of rules is expected'],
      [
        { version: 1, rules: [], extends: './x.js' },
        'option rules: unknown key "extends": leave it out; known keys are $schema, version, rules',
      ],
      [
        JSON.parse('{"version":1,"rules":[],"__proto__":{}}'),
        'option rules: unknown key "__proto__": leave it out; known keys are $schema, version, rules',
      ],
      [config('x' as never), 'rules[0]: a rule, {"name": …, "action": …, "match": …}, is expected'],
      [config(rule({ name: 'Lottery Promo' })), 'rules[0].name: lower-case letters, digits and hyphens are expected'],
      [
        config(rule({ action: 'run' })),
        'rules[0].action: one of remove, keep, start, end, body, title, byline, date is expected',
      ],
      [config(rule({}), rule({})), 'rules[1].name: rules[0] also has the name it: choose another'],
      [config(rule({ sites: ['https://example.org'] })), 'rules[0].sites[0]: the name of a host is expected'],
      [config(rule({ sites: [] })), 'rules[0].sites: the list is empty: leave it out'],
      [config(rule({ reason: 'Not nice' })), 'rules[0].reason: lower-case letters, digits and hyphens are expected'],
      [config(rule({ reason: 'boilerplate' })), 'rules[0].reason: is too general'],
      [
        config(rule({ action: 'keep', reason: 'nice' })),
        'rules[0]: a rule that keeps or gives a field has no reason: leave out reason',
      ],
      [config(rule({ examples: { matches: 'x' } })), 'rules[0].examples.matches: a list of texts, ["…"], is expected'],
      [matching({}), 'rules[0].match: no pattern: give exact, prefix, glob, regex or selector'],
      [matching({ exact: 'x' }), 'rules[0].match.exact: a list of patterns, ["…"], is expected'],
      [matching({ exact: [3] }), 'rules[0].match.exact[0]: a text in quotation marks is expected'],
      [matching({ prefix: [' \u200b'] }), 'rules[0].match.prefix[0]: the pattern is empty: leave it out'],
      [matching({ glob: ['x'.repeat(1001)] }), 'rules[0].match.glob[0]: the pattern is longer than 1000 characters'],
      [matching({ exact: new Array(1001).fill('x') }), 'rules[0].match.exact: at most 1000 are allowed'],
      [config(...new Array(20_001).fill(rule({}))), 'rules: at most 20000 rules are allowed'],
      [matching({ regex: ['ok', '('] }), 'rules[0].match.regex[1]: not a linear regular expression, missing closing )'],
      [
        config(
          ...new Array(11)
            .fill(0)
            .map((_, at) => rule({ name: `r${at}`, match: { exact: new Array(1000).fill('x') } })),
        ),
        'rules[10].match: more than 10000 patterns in the rules for one site: leave some out',
      ],
      [
        config(
          ...new Array(101)
            .fill(0)
            .map((_, at) => rule({ name: `r${at}`, examples: { spares: new Array(1000).fill('x') } })),
        ),
        'rules[100].examples: more than 100000 examples in all rules: leave some out',
      ],
      [
        config(
          rule({ match: { exact: new Array(1000).fill('x') } }),
          ...new Array(10).fill(0).map((_, at) =>
            rule({
              name: `r${at}`,
              sites: [`a.b${at % 2}.example`, '*.b1.example'],
              match: { exact: new Array(1000).fill('x') },
            }),
          ),
        ),
        'rules[10].match: more than 10000 patterns in the rules for one site: leave some out',
      ],
      [
        matching({ regex: new Array(60).fill(`x{990}`) }),
        'more than 50000 steps in all regular expressions: leave some out',
      ],
      [matching({ regex: ['(?=x)'] }), 'look-around and back-references cannot be matched in linear time'],
      [matching({ regex: ['(?<!x)y'] }), 'look-around and back-references cannot be matched in linear time'],
      [matching({ regex: ['(x)\\1'] }), 'look-around and back-references cannot be matched in linear time'],
      [matching({ regex: ['((x{100}){100}){100}'] }), 'rules[0].match.regex[0]: not a linear regular expression'],
      [matching({ regex: ['(x?){1000}x{1000}'] }), 'rules[0].match.regex[0]: the regular expression is too large'],
      [matching({ regex: [`${'('.repeat(499)}x${')'.repeat(499)}`] }), 'none'],
      [matching({ selector: ['p >'] }), 'rules[0].match.selector[0]:'],
      [matching({ selector: ['> p'] }), 'a selector begins and ends with an element'],
      [matching({ selector: ['p['] }), 'rules[0].match.selector[0]: not a selector'],
      [matching({ selector: ['p:has(a)'] }), ':has with this content is not supported: use tags, classes'],
      [matching({ selector: ['p:nth-child(2)'] }), ':nth-child is not supported'],
      [matching({ selector: ['p::before'] }), '::before is not supported'],
      [matching({ selector: ['p + p'] }), '+ is not supported'],
      [matching({ selector: ['p:not('.repeat(150)] }), 'rules[0].match.selector[0]: not a selector'],
      [
        config(
          rule({ match: { selector: new Array(500).fill('p p') } }),
          rule({ name: 'more', match: { selector: ['p'] } }),
        ),
        'rules[1].match.selector: more than 1000 elements in the selectors of the rules for one site',
      ],
    ].map(([rules, fault]) => ({ rules, fault: fault as string })),
  )('$fault', async ({ rules, fault }) => {
    expect(await faultOf(rules)).toContain(fault);
  });
});
