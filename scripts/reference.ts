/** Renders what users read and what comes from definitions in the source, so that it cannot drift from them. */
import * as z from 'zod/mini';
import { nonArticle } from '../src/article/reject-non-article.ts';
import { preamble } from '../src/article/set-aside.ts';
import { neighbours } from '../src/cleaners/assign-reasons.ts';
import { CHAIN } from '../src/cleaners/chain.ts';
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
    '## Bylines and dates',
    'A line that looks like a name is a byline only with more evidence: a prefix, a given name, a date or a role beside it. A head that names a house gives way to the people whom the page prints after a prefix.',
    'The date of publication is never taken from below the story: not from comments, and not from the headlines of other stories. Where a page states only the day of its last change, `datePublished` and `dateModified` are both that day.',
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
    ...[textLayoutRemovals, preamble, ...CHAIN, neighbours, nonArticle].map(({ id, about, reasons }) =>
      [
        `## ${id}`,
        about,
        table(
          ['reason', 'meaning'],
          Object.entries(reasons).map(([reason, meaning]) => [`\`${reason}\``, meaning]),
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
