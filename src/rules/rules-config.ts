/** What `clean-article.config.json` may hold: data alone, nothing that runs. */
import * as z from 'zod/mini';
import { cleanLine } from '../document/block-text.ts';
import { describe } from '../schema/describe.ts';
import { faultTogether } from './check-together.ts';

/** The version of the file's shape. */
const CONFIG_VERSION = 1;

/** Several for each of a few thousand sites. */
const MOST_RULES = 20_000;
const MOST_PATTERNS = 1000;
const LONGEST_PATTERN = 1000;
const LONGEST_EXAMPLE = 100_000;

/** What is said of a block that nothing better is known of; it would be named anew by what stands around it. */
const UNNAMED = ['boilerplate', 'before-article', 'after-article'];

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HOST = /^[a-z0-9*.-]+$/i;

const NOT_TEXT = 'a text in quotation marks is expected';

/** An object with these keys and no others. */
const only = <Shape extends z.core.$ZodShape>(shape: Shape, expected: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}: leave it out; known keys are ${Object.keys(shape).join(', ')}`
        : `${expected} is expected`,
  });

const listOf = <Item extends z.ZodMiniType>(item: Item, expected: string, most: number) =>
  z
    .array(item, `${expected} is expected`)
    .check(z.minLength(1, 'the list is empty: leave it out'), z.maxLength(most, `at most ${most} are allowed`));

const pattern = z.string(NOT_TEXT).check(
  z.refine((text) => cleanLine(text) !== '', 'the pattern is empty: leave it out'),
  z.maxLength(LONGEST_PATTERN, `the pattern is longer than ${LONGEST_PATTERN} characters: shorten it`),
);

const patterns = (description: string) =>
  describe(z.optional(listOf(pattern, 'a list of patterns, ["…"],', MOST_PATTERNS)), description);

const matchSchema = only(
  {
    exact: patterns('The whole text of a block, with normalised white space.'),
    prefix: patterns('The beginning of the text of a block.'),
    glob: patterns('The whole text of a block, where * matches any characters.'),
    regex: patterns('A regular expression of RE2, found anywhere in the text of a block; (?i) ignores case.'),
    selector: patterns(
      'A CSS selector of elements, HTML only: tags, classes, ids, attributes, :is, :not, space and >. It matches the blocks inside such an element.',
    ),
  },
  'an object such as {"prefix": ["…"]}',
).check(
  z.refine(
    (match) => Object.values(match).some((list) => list !== undefined),
    'no pattern: give exact, prefix, glob, regex or selector',
  ),
);

const exampleList = (description: string) =>
  describe(
    z.optional(
      listOf(z.string(NOT_TEXT).check(z.maxLength(LONGEST_EXAMPLE)), 'a list of texts, ["…"],', MOST_PATTERNS),
    ),
    description,
  );

const examplesSchema = only(
  {
    matches: exampleList('Lines that the rule must match; pieces of HTML if it has a selector.'),
    spares: exampleList('Lines, or pieces of HTML, that it must not match.'),
  },
  'an object with matches, spares or both',
);

const ACTIONS = ['remove', 'keep', 'start', 'end', 'body', 'title', 'byline', 'date'] as const;
export type Action = (typeof ACTIONS)[number];
const REMOVING: readonly Action[] = ['remove', 'start', 'end', 'body'];

const ruleSchema = only(
  {
    name: describe(
      z
        .string('a name such as lottery-promo is expected')
        .check(z.regex(KEBAB_CASE, 'lower-case letters, digits and hyphens are expected, such as lottery-promo')),
      'The name of the rule in the ledger and in messages; no two rules share a name.',
    ),
    sites: describe(
      z.optional(
        listOf(
          z
            .string(NOT_TEXT)
            .check(z.regex(HOST, 'the name of a host is expected, such as example.org or *.example.org')),
          'a list of hosts, ["example.org", "*.example.org"],',
          MOST_PATTERNS,
        ),
      ),
      'Hosts of the pages that the rule applies to; * matches any characters. Without it, the rule applies to all pages.',
    ),
    action: describe(
      z.enum(ACTIONS, `one of ${ACTIONS.join(', ')} is expected`),
      'remove, keep: removes or keeps the matched blocks. start: the article starts at the first of them. end: the article ends before the first of them. body: they are the body, and what is beside them is removed. title, byline, date: they give that field. Of several rules for the body or a field, the first that matches counts.',
    ),
    match: describe(matchSchema, 'A block matches if any one of these matches.'),
    reason: describe(
      z.optional(
        z.string(NOT_TEXT).check(
          z.regex(KEBAB_CASE, 'lower-case letters, digits and hyphens are expected, such as lottery-promo'),
          z.refine((reason) => !UNNAMED.includes(reason), 'is too general: choose a more specific reason'),
        ),
      ),
      'The reason in the ledger for blocks that the rule removes.',
    ),
    examples: describe(z.optional(examplesSchema), 'Examples for `clean-article rules check`.'),
  },
  'a rule, {"name": …, "action": …, "match": …},',
).check(
  z.refine(
    ({ action, reason }) => reason === undefined || REMOVING.includes(action),
    'a rule that keeps or gives a field has no reason: leave out reason',
  ),
);

export const rulesSchema = only(
  {
    $schema: describe(z.optional(z.string(NOT_TEXT)), 'Where editors find this schema.'),
    version: describe(
      z.literal(CONFIG_VERSION, `the version of the file format is expected: ${CONFIG_VERSION}`),
      'The version of the file format.',
    ),
    rules: describe(
      z.array(ruleSchema, 'a list of rules is expected').check(
        z.maxLength(MOST_RULES, `at most ${MOST_RULES} rules are allowed`),
        z.check(({ value, issues }) => {
          const fault = faultTogether(value);
          if (fault) issues.push({ code: 'custom', input: value, path: [...fault.path], message: fault.message });
        }),
      ),
      'The rules in the order in which they run: the first verdict on a block is final.',
    ),
  },
  'an object with version and rules',
);

/** The rules as a config holds them. */
export type RulesConfig = z.input<typeof rulesSchema>;
export type CheckedRules = z.output<typeof rulesSchema>;
export type Rule = CheckedRules['rules'][number];
export type RuleMatch = Rule['match'];
