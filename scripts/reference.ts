/** Renders what users read and what comes from definitions in the source, so that it cannot drift from them. */
import * as z from 'zod/mini';
import { nonArticle } from '../src/article/reject-non-article.ts';
import { preamble } from '../src/article/set-aside.ts';
import { neighbours } from '../src/cleaners/assign-reasons.ts';
import { CHAIN } from '../src/cleaners/chain.ts';
import { doubtfulField } from '../src/cleaners/doubtful-fields.ts';
import { standfirst } from '../src/cleaners/standfirst.ts';
import { loadCommands } from '../src/cli/choose-command.ts';
import { completionScripts } from '../src/cli/completions/completion-scripts.ts';
import { type AnyCommand, flagWithout } from '../src/cli/define-command.ts';
import { textLayoutRemovals } from '../src/document/text/layout-removals.ts';
import { configSchema } from '../src/rules/config-schema.ts';
import { articleSchema } from '../src/schema/article.ts';
import { WARNINGS } from '../src/schema/warnings.ts';
import { writeArticleCheck } from './article-check.ts';
import type { JsonSchema } from './json-schema.ts';
import { renderManPage } from './man-page.ts';

/** What each field holds and never holds, as lines of a list. */
const PROMISES = [
  '- `title`: a line of the page or a title that it declares. A printed headline speaks of what the page declares; if none does, the declared title is given. Never a caption, a menu entry, a section, or code. The names of the site and of its sections are left out.',
  '- `byline`, `authors`: people whom the page says to have written it, else the agency or the team. Names are parted from roles, ages, dates and outlets. Never a photographer, an interviewee, a label, or what a template leaves (`{{author}}`, `Not Set`, `admin`).',
  '- `datePublished`, `dateModified`: dates of the page itself, in the Gregorian calendar, whichever calendar the page uses (Buddhist, Persian, Islamic, Japanese eras, Republic of China). Never one of a comment, a rail or an event.',
  '- `siteName`: as declared; else the part of a title that names the host or the owner of the copyright.',
  '- `publisher`: as declared, else the declared name of the site. It is no author.',
  '- `section`, `tags`: as declared, else as printed with a label.',
  '- `description`: as declared, else the standfirst. A standfirst with which the body begins stays in the body, too; one that the body lacks is in the ledger with the reason `standfirst`.',
  '- `image`: an address of the web in full, from Open Graph, JSON-LD, Twitter cards or front matter, in this order.',
  '- `url`, `canonicalUrl`: `url` is what the caller says, and only without that what the page says. `canonicalUrl` is always what the page says.',
  '- `dateline`, `language`: from the text. The dateline stays in the body.',
];

const GENERATED = '<!-- Written by `npm run docs` from the source. -->';

/** Every generated file: its path and its text. */
export async function renderReference(): Promise<Readonly<Record<string, string>>> {
  const commands = await loadCommands();
  return {
    'docs/fields.md': renderFields(),
    'docs/cleaners.md': renderCleaners(),
    'docs/options.md': renderOptions(commands),
    'man/clean-article.1': renderManPage(commands),
    ...Object.fromEntries(completionScripts(commands).map(({ file, text }) => [`completions/${file}`, text])),
    'config.schema.json': configSchema(),
    'src/schema/is-article.generated.ts': writeArticleCheck(),
  };
}

function renderFields(): string {
  const schema = z.toJSONSchema(articleSchema) as JsonSchema;
  return page('The article', [
    'The command prints an article, and `cleanArticle` resolves to one. `clean-article --schema` prints the same as JSON Schema.',
    'A missing value is `null` or `[]`, never a guess.',
    fieldTable(schema, 'example'),
    '## What the fields promise',
    PROMISES.join('\n'),
    '## Confidence of fields',
    '`fieldConfidence` has the probability that title, authors and date of publication are right, each by itself. It is calibrated on sites that it was not fitted to: of values with 0.9 or more, at least 95 in 100 are right. A value under 0.5 gives a warning that names the field. `--min-field-confidence 0.9` gives only fields that are at least so sure, and null for the others; the body does not depend on it. A date that is counted back from an age has no confidence.',
    '## Bylines and dates',
    'A line that looks like a name is a byline only with more evidence: a prefix, a given name, a date or a role beside it. A head that names a house gives way to the people whom the page prints after a prefix.',
    'The date of publication is never taken from below the story: not from comments, and not from the headlines of other stories. Where a page states only the day of its last change, `datePublished` and `dateModified` are both that day, and its confidence is low: on the pages of the corpus such a day is that of the publication in 6 of 10.',
    '## The warnings',
    table(
      ['warning', 'meaning'],
      Object.entries(WARNINGS).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
    '## A block of the body',
    fieldTable(schema.properties?.blocks?.items),
    '## An entry of the ledger',
    'With `--provenance`: every non-blank line of the source is in exactly one entry, in order.',
    fieldTable(schema.properties?.provenance?.items),
  ]);
}

/** The fields of an object, and in a last column an example of each where they have one. */
const fieldTable = (schema: JsonSchema | undefined, ...examples: readonly string[]): string =>
  table(
    ['field', 'type', 'content', ...examples],
    Object.entries(schema?.properties ?? {}).map(([name, field]) => [
      `\`${name}\``,
      typeOf(field),
      field.description ?? '',
      ...examples.map(() => `\`${JSON.stringify(field.examples?.[0])}\``),
    ]),
  );

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'values'}`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `map of ${typeOf(schema.additionalProperties)}`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

function renderCleaners(): string {
  return page('The cleaners', [
    'In the order in which they run. The first verdict on a block is final. A cleaner gives only the listed reasons.',
    ...[textLayoutRemovals, preamble, ...CHAIN, neighbours, standfirst, doubtfulField, nonArticle].map(
      ({ id, about, reasons }) =>
        [
          `## ${id}`,
          about,
          table(
            ['reason', 'meaning'],
            Object.entries(reasons).map(([reason, { about }]) => [`\`${reason}\``, about]),
          ),
        ].join('\n\n'),
    ),
  ]);
}

const renderOptions = (commands: readonly AnyCommand[]): string => page('The options', commands.flatMap(renderCommand));

function renderCommand({ name, about, operands, options }: AnyCommand): string[] {
  const usage = `clean-article${name && ` ${name}`} [options] ${Object.keys(operands).join(' ')}`.trimEnd();
  const rows = Object.values(options).flatMap((option) => {
    const { flags, about, choices, withoutAbout = '' } = option;
    const row = [
      `\`${flags}\``,
      choices ? `${about} One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.` : about,
    ];
    const without = flagWithout(option);
    return without ? [row, [`\`${without}\``, withoutAbout]] : [row];
  });
  return [
    ...(name ? [`## ${name}`] : []),
    about,
    [`\`${usage}\``, ...Object.entries(operands).map(([flags, about]) => `\`${flags}\`: ${about}.`)].join('  \n'),
    ...(rows.length > 0 ? [table(['option', 'effect'], rows)] : []),
  ];
}

const page = (title: string, parts: readonly string[]): string =>
  `${[GENERATED, `# ${title}`, ...parts].join('\n\n')}\n`;

const cell = (text: string): string => text.replace(/[|*]/g, '\\$&');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
