import {
  DATE,
  DATE_PATTERN,
  DEFAULT_MAX_BYTES,
  ENCODING,
  isEncoding,
  OPTION_ABOUT,
  PROBABILITY,
  WHOLE_NUMBER,
} from '../options.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from '../schema/article-fields.ts';
import { FAVORS } from '../schema/favors.ts';
import { ARTICLE_KEYS } from '../schema/is-article.generated.ts';
import { TEXT_LAYOUTS } from '../schema/text-layouts.ts';
import { type CommandOptions, InvalidValue } from './define-command.ts';

/** A value as it was typed, if it is one of those; else this is what is wrong with it. */
const checked =
  (isValid: (value: string) => boolean, fault: string) =>
  (value: string): string => {
    if (!isValid(value)) throw new InvalidValue(fault);
    return value;
  };

/** A count or a number of milliseconds, from the typed text. */
function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidValue(WHOLE_NUMBER);
  return number;
}

/** A width that holds words. */
function columns(text: string): number {
  const width = wholeNumber(text);
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

const INPUT_FORMATS = ['auto', 'text', 'html', 'markdown', 'ndjson', 'warc'] as const;
const OUTPUT_FORMATS = ['json', 'ndjson', 'text', 'markdown', 'html'] as const;

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
    flags: '-i, --input-format <format>',
    about:
      'The format of the inputs; auto detects it by name, then by content. ndjson: one record per line, {"id", "text" | "html" | "markdown", "url"?}. warc: a web archive, also WET.',
    choices: INPUT_FORMATS,
  },
  layout: {
    flags: '--layout <layout>',
    about: OPTION_ABOUT.layout,
    choices: ['auto', ...TEXT_LAYOUTS] as const,
  },
  split: {
    flags: '--split',
    about:
      'Split files of text that hold several articles, such as exports of LexisNexis, Factiva or ProQuest: NDJSON, one article per line, with #1, #2 ... added to the id.',
  },
  format: {
    flags: '-f, --format <format>',
    about: 'The format of the output. Default: indented JSON for one document, NDJSON for several.',
    choices: OUTPUT_FORMATS,
  },
  links: { flags: '--no-links', about: 'In Markdown and HTML: the words of links without their addresses.' },
  images: { flags: '--no-images', about: 'In Markdown and HTML: no images.' },
  tables: { flags: '--no-tables', about: 'In Markdown and HTML: no tables.' },
  width: {
    flags: '--width <columns>',
    about: 'Wrap text at so many columns; code and tables keep their lines. Default: one line per paragraph.',
    parse: columns,
  },
  fields: {
    flags: '--fields <fields>',
    about: 'Write only these fields of the article, such as title,body. Records keep their id.',
    parse: articleFields,
  },
  schemaVersion: {
    flags: '--schema-version <version>',
    about: OPTION_ABOUT.schemaVersion,
    parse: schemaVersion,
  },
  output: {
    flags: '-o, --output <dir>',
    about:
      'Write one file per input into this folder, with folders mirrored; each file is written whole or not at all.',
  },
  explain: {
    flags: '--explain',
    about: 'For people: print the page with kept and removed lines, each removal with its cleaner and reason.',
  },
  provenance: { flags: '--provenance', about: OPTION_ABOUT.provenance },
  minFieldConfidence: {
    flags: '--min-field-confidence <n>',
    about: `${OPTION_ABOUT.minFieldConfidence} Default: 0.`,
    parse: probability,
  },
  keepDoubtful: { flags: '--keep-doubtful', about: OPTION_ABOUT.keepDoubtful },
  schema: { flags: '--schema', about: 'Print the JSON Schema of the output.' },
  url: { flags: '--url <url>', about: OPTION_ABOUT.url },
  referenceDate: {
    flags: '--reference-date <date>',
    about: OPTION_ABOUT.referenceDate,
    parse: checked((date) => DATE_PATTERN.test(date), DATE),
  },
  charset: { flags: '--charset <name>', about: OPTION_ABOUT.charset, parse: checked(isEncoding, ENCODING) },
  favor: { flags: '--favor <what>', about: OPTION_ABOUT.favor, choices: FAVORS },
  labeller: { flags: '--no-labeller', about: 'Use the rules alone, without the trained classifier.' },
  profile: { flags: '--profile <file>', about: OPTION_ABOUT.profile },
  learn: {
    flags: '--learn',
    about:
      'First learn a profile of all inputs, then clean them with it. The profile is written to --profile, else to site.profile.json in --output, else to site.profile.json here.',
  },
  salt: { flags: '--salt <secret>', about: OPTION_ABOUT.salt },
  config: {
    flags: '--config <file>',
    about:
      'Your own rules, as JSON (see rules check). Default: clean-article.config.json here or in the nearest folder above.',
    withoutAbout: 'Use no rules, even if there is a clean-article.config.json.',
  },
  maxBytes: {
    flags: '--max-bytes <n>',
    about: `${OPTION_ABOUT.maxBytes} Default: ${DEFAULT_MAX_BYTES}.`,
    parse: wholeNumber,
  },
  timeout: {
    flags: '--timeout <ms>',
    about:
      'Time limit for one document, in milliseconds; a document that takes longer fails, and the others continue. Default: none.',
    parse: wholeNumber,
  },
  jobs: {
    flags: '-j, --jobs <n>',
    about:
      'Number of worker threads; the output does not depend on it. Default: one per core, once there is enough work for them.',
    parse: wholeNumber,
  },
  resume: {
    flags: '--resume',
    about:
      'With --output: skip inputs whose output is complete, not older than the input, and made with the same options.',
  },
  files0From: {
    flags: '--files0-from <file>',
    about:
      'Read the names of the inputs from this file, or - for standard input; each name ends in a NUL (find -print0).',
  },
  include: {
    flags: '--include <glob>',
    about:
      'In folders, take only files that match, with any extension: "*.asp" at any depth, "blog/**" below the folder. May be repeated.',
    parse: globs,
    isRepeatable: true,
  },
  exclude: {
    flags: '--exclude <glob>',
    about: 'In folders, leave out files and folders that match, even if --include takes them. May be repeated.',
    parse: globs,
    isRepeatable: true,
  },
  passThrough: {
    flags: '--pass-through <fields>',
    about: 'Fields of a record, such as crawl,shard, to copy into its output unchanged.',
    parse: fieldNames,
  },
  summary: {
    flags: '--summary <file>',
    about: 'Write the outcomes of all documents, counted by reason, to this file, as JSON.',
  },
  strict: { flags: '--strict', about: 'Exit with status 1 also if a record of an NDJSON stream fails.' },
  quiet: { flags: '-q, --quiet', about: 'No messages on standard error; the exit status still reports failures.' },
} as const satisfies CommandOptions;
