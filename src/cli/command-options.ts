import { DATE, ENCODING, isDate, isEncoding, OPTION_ABOUT, PROBABILITY } from '../options.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from '../schema/article-fields.ts';
import { ARTICLE_FORMATS } from '../schema/article-formats.ts';
import { FAVORS } from '../schema/favors.ts';
import { ARTICLE_KEYS } from '../schema/is-article.generated.ts';
import { TEXT_LAYOUTS } from '../schema/text-layouts.ts';
import { type CommandOptions, InvalidValue } from './define-command.ts';
import { checked, parseAddress, parseCount, parseSize, parseTime } from './typed-values.ts';

/** A width that holds words. */
function columns(text: string): number {
  const width = parseCount(text);
  if (width < NARROWEST) throw new InvalidValue(`a width of at least ${NARROWEST} columns is expected`);
  return width;
}

const NARROWEST = 10;

function schemaVersion(text: string): SchemaVersion {
  const version = SCHEMA_VERSIONS.find((each) => String(each) === text);
  if (version === undefined) throw new InvalidValue(`${SCHEMA_VERSIONS.join(' or ')} is expected`);
  return version;
}

/** A number from 0 to 1, from the typed text. */
function probability(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidValue(PROBABILITY);
  return number;
}

/** Fields of an error record that an article does not have. */
const OF_ERRORS = ['error', 'ledger'];

function fieldNames(list: string): readonly string[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()))];
  for (const name of names) {
    if (name === '') throw new InvalidValue('field names separated by commas are expected');
    if (OF_ERRORS.includes(name) || ARTICLE_KEYS.includes(name))
      throw new InvalidValue('the output already has a field of that name');
  }
  return names;
}

/** A glob, as a list of one; repeated options are joined. */
const globs = (glob: string): readonly string[] => [
  checked((text) => text !== '', 'a glob such as *.php is expected')(glob),
];

const INPUT_FORMATS = ['auto', 'text', 'html', 'markdown', 'ndjson', 'json', 'warc'] as const;
const OUTPUT_FORMATS = [...ARTICLE_FORMATS, 'csv', 'tsv'] as const;

/** Names of fields of the article, as a list. */
function articleFields(list: string): readonly string[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()))];
  for (const name of names) {
    if (!ARTICLE_KEYS.includes(name))
      throw new InvalidValue(`fields of the article are expected, such as title,body: see docs/fields.md`);
  }
  return names;
}

/** Every option of the cleaning, in the order of the help. */
export const COMMAND_OPTIONS = {
  inputFormat: {
    category: 'Input',
    flags: '-i, --input-format <format>',
    about:
      'The format of the inputs; auto detects it by name, then by content. ndjson: one record per line, {"id", "text" | "html" | "markdown", "url"?}. json: such records, alone or in an array. warc: a web archive, also WET.',
    choices: INPUT_FORMATS,
  },
  layout: {
    category: 'Input',
    flags: '--layout <layout>',
    about: OPTION_ABOUT.layout,
    choices: ['auto', ...TEXT_LAYOUTS] as const,
  },
  split: {
    category: 'Input',
    flags: '--split',
    about:
      'Split files of text that hold several articles, such as exports of LexisNexis, Factiva or ProQuest: NDJSON, one article per line, with #1, #2 ... added to the id.',
  },
  format: {
    category: 'Output',
    flags: '-f, --format <format>',
    about:
      'The format of the output. Default: as the name given with --output says; else indented JSON for one document, NDJSON for several. csv, tsv: a table with a header and one article per row. dolma, dolma-attributes: documents of Dolma, and the ledger as spans beside them.',
    choices: OUTPUT_FORMATS,
  },
  links: {
    category: 'Output',
    flags: '--no-links',
    about: 'In Markdown and HTML: the words of links without their addresses.',
  },
  images: { category: 'Output', flags: '--no-images', about: 'In Markdown and HTML: no images.' },
  tables: { category: 'Output', flags: '--no-tables', about: 'In Markdown and HTML: no tables.' },
  width: {
    category: 'Output',
    flags: '--width <columns>',
    about: 'Wrap text at so many columns; code and tables keep their lines. Default: one line per paragraph.',
    parse: columns,
  },
  fields: {
    category: 'Output',
    flags: '--fields <fields>',
    about:
      'Write only these fields of the article, such as title,body: in a table, its columns. Other records keep their id.',
    parse: articleFields,
  },
  schemaVersion: {
    category: 'Output',
    flags: '--schema-version <version>',
    about: OPTION_ABOUT.schemaVersion,
    parse: schemaVersion,
  },
  output: {
    category: 'Output',
    flags: '-o, --output <path>',
    about:
      'Write to this file, whole or not at all. For several inputs, or where the path ends in / or is a folder: write one file per input into this folder, with folders mirrored; .ndjson, .csv and .tsv stay one file.',
  },
  explain: {
    category: 'Output',
    flags: '--explain',
    about: 'For people: print the page with kept and removed lines, each removal with its cleaner and reason.',
  },
  provenance: { category: 'Output', flags: '--provenance', about: OPTION_ABOUT.provenance },
  minFieldConfidence: {
    category: 'Cleaning',
    flags: '--min-field-confidence <n>',
    about: `${OPTION_ABOUT.minFieldConfidence} Default: 0.`,
    parse: probability,
  },
  keepDoubtful: { category: 'Cleaning', flags: '--keep-doubtful', about: OPTION_ABOUT.keepDoubtful },
  schema: { category: 'Output', flags: '--schema', about: 'Print the JSON Schema of the output.' },
  url: { category: 'Input', flags: '--url <url>', about: OPTION_ABOUT.url, parse: parseAddress },
  referenceDate: {
    category: 'Cleaning',
    flags: '--reference-date <date>',
    about: OPTION_ABOUT.referenceDate,
    parse: checked(isDate, DATE),
  },
  charset: {
    category: 'Input',
    flags: '--charset <name>',
    about: OPTION_ABOUT.charset,
    parse: checked(isEncoding, ENCODING),
  },
  favor: { category: 'Cleaning', flags: '--favor <what>', about: OPTION_ABOUT.favor, choices: FAVORS },
  labeller: {
    category: 'Cleaning',
    flags: '--no-labeller',
    about: 'Use the rules alone, without the trained classifier.',
  },
  profile: { category: 'Profiles and rules', flags: '--profile <file>', about: OPTION_ABOUT.profile },
  learn: {
    category: 'Profiles and rules',
    flags: '--learn',
    about:
      'First learn a profile of all inputs, then clean them with it. The profile is written to --profile, else to site.profile.json in --output, else to site.profile.json here.',
  },
  salt: { category: 'Profiles and rules', flags: '--salt <secret>', about: OPTION_ABOUT.salt },
  config: {
    category: 'Profiles and rules',
    flags: '--config <file>',
    about:
      'Your own rules, as JSON (see rules check). Default: clean-article.config.json here or in the nearest folder above.',
    withoutAbout: 'Use no rules, even if there is a clean-article.config.json.',
  },
  maxBytes: {
    category: 'Input',
    flags: '--max-bytes <size>',
    about: 'Largest document, such as 500kB or 50MiB; a larger one is refused. Default: 20MiB.',
    parse: parseSize,
  },
  timeout: {
    category: 'Batch',
    flags: '--timeout <time>',
    about:
      'Time limit for one document, such as 500ms or 5s; a document that takes longer fails, and the others continue. Default: none.',
    parse: parseTime,
  },
  jobs: {
    category: 'Batch',
    flags: '-j, --jobs <n>',
    about:
      'Number of worker threads; the output does not depend on it. Default: one per core, once there is enough work for them.',
    parse: parseCount,
  },
  resume: {
    category: 'Batch',
    flags: '--resume',
    about:
      'With --output: skip inputs whose output is complete, not older than the input, and made with the same options.',
  },
  files0From: {
    category: 'Input',
    flags: '--files0-from <file>',
    about:
      'Read the names of the inputs from this file, or - for standard input; each name ends in a NUL (find -print0).',
  },
  include: {
    category: 'Input',
    flags: '--include <glob>',
    about:
      'In folders, take only files that match, with any extension: "*.asp" at any depth, "blog/**" below the folder. May be repeated.',
    parse: globs,
    isRepeatable: true,
  },
  exclude: {
    category: 'Input',
    flags: '--exclude <glob>',
    about: 'In folders, leave out files and folders that match, even if --include takes them. May be repeated.',
    parse: globs,
    isRepeatable: true,
  },
  htmlField: {
    category: 'Input',
    flags: '--html-field <name>',
    about: 'The field of a record that holds HTML, where it is not html.',
  },
  textField: {
    category: 'Input',
    flags: '--text-field <name>',
    about: 'The field of a record that holds text, where it is not text.',
  },
  idField: {
    category: 'Input',
    flags: '--id-field <name>',
    about: 'The field of a record that holds its id, where it is not id.',
  },
  urlField: {
    category: 'Input',
    flags: '--url-field <name>',
    about: 'The field of a record that holds the address of its page, where it is not url.',
  },
  passThrough: {
    category: 'Input',
    flags: '--pass-through <fields>',
    about: 'Fields of a record, such as crawl,shard, to copy into its output unchanged.',
    parse: fieldNames,
  },
  summary: {
    category: 'Batch',
    flags: '--summary <file>',
    about: 'Write the outcomes of all documents, counted by reason, to this file, as JSON.',
  },
  strict: {
    category: 'Batch',
    flags: '--strict',
    about: 'Exit with status 1 also if a record of an NDJSON stream fails.',
  },
  quiet: {
    category: 'Batch',
    flags: '-q, --quiet',
    about: 'No messages on standard error; the exit status still reports failures.',
  },
} as const satisfies CommandOptions;
