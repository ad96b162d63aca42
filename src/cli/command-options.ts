import * as z from 'zod/mini';
import { articleSchema } from '../article/schema.ts';
import { cleanOptionsSchema, DEFAULT_MAX_BYTES, WHOLE_NUMBER } from '../options.ts';
import type { CommandOptions } from './define-command.ts';

const { url, charset, referenceDate, provenance, keepDoubtful, profile, salt, maxBytes } = cleanOptionsSchema.shape;
const sharedWithLibrary = (schema: z.ZodMiniType<unknown, unknown>): string =>
  z.globalRegistry.get(schema)?.description ?? '';

/** A count or a number of milliseconds, from what was typed. */
const wholeNumber = z.coerce.number(WHOLE_NUMBER).check(z.int(WHOLE_NUMBER), z.gte(1, WHOLE_NUMBER)) as z.ZodMiniType<
  number,
  unknown
>;

/** Fields of an error record that an article has not. */
const OF_ERRORS = ['error', 'ledger'];

const fieldNames = z.pipe(
  z.pipe(
    z.string(),
    z.transform((list) => [...new Set(list.split(',').map((name) => name.trim()))]),
  ),
  z.array(
    z.string().check(
      z.minLength(1, 'names of fields with commas between them are expected'),
      z.refine(
        (name) => !OF_ERRORS.includes(name) && !Object.hasOwn(articleSchema.shape, name),
        'the output has a field of that name itself',
      ),
    ),
  ),
) as z.ZodMiniType<readonly string[], unknown>;

/** A glob, as the list that several of them make. */
const globs = z.pipe(
  z.string().check(z.minLength(1, 'a glob such as *.php is expected')),
  z.transform((glob) => [glob]),
) as z.ZodMiniType<readonly string[], unknown>;

const INPUT_FORMATS = ['auto', 'text', 'html', 'markdown', 'ndjson', 'warc'] as const;
const OUTPUT_FORMATS = ['json', 'ndjson', 'text', 'markdown'] as const;

/** Every option of the cleaning, in the order of the help. */
export const COMMAND_OPTIONS = {
  inputFormat: {
    flags: '-i, --input-format <form>',
    about:
      'The form of the inputs; auto goes by name, then by content. ndjson: a record a line, {"id", "text" | "html" | "markdown", "url"?}. warc: a web archive, WET too.',
    choices: INPUT_FORMATS,
  },
  format: {
    flags: '-f, --format <form>',
    about: 'The form of the output: one document gives one indented JSON object, several give NDJSON, unless told.',
    choices: OUTPUT_FORMATS,
  },
  output: {
    flags: '-o, --output <dir>',
    about: 'Write a file for each input into this folder, folders mirrored, each whole or not at all.',
  },
  explain: {
    flags: '--explain',
    about: 'For people: the page with kept and removed lines apart, each removal with its cleaner and reason.',
  },
  provenance: { flags: '--provenance', about: sharedWithLibrary(provenance) },
  keepDoubtful: { flags: '--keep-doubtful', about: sharedWithLibrary(keepDoubtful) },
  schema: { flags: '--schema', about: 'Print the JSON Schema of the output.' },
  url: { flags: '--url <url>', about: sharedWithLibrary(url), schema: url },
  referenceDate: { flags: '--reference-date <date>', about: sharedWithLibrary(referenceDate), schema: referenceDate },
  charset: { flags: '--charset <name>', about: sharedWithLibrary(charset), schema: charset },
  labeller: { flags: '--no-labeller', about: 'Go by rules alone, without the trained labeller.' },
  profile: { flags: '--profile <file>', about: sharedWithLibrary(profile) },
  learn: {
    flags: '--learn',
    about:
      'First learn a profile of all inputs, then clean them with it. It is left at --profile, else as site.profile.json in --output, else here.',
  },
  salt: { flags: '--salt <secret>', about: sharedWithLibrary(salt) },
  config: {
    flags: '--config <file>',
    about:
      'Rules of your own, as JSON (see rules check). Default: clean-article.config.json here or in the nearest folder above.',
    withoutAbout: 'Go without rules, even where there is a clean-article.config.json.',
  },
  maxBytes: {
    flags: '--max-bytes <n>',
    about: `${sharedWithLibrary(maxBytes)} Default: ${DEFAULT_MAX_BYTES}.`,
    schema: wholeNumber,
  },
  timeout: {
    flags: '--timeout <ms>',
    about:
      'Longest time for one document, in milliseconds; one that takes longer fails, and the others go on. Default: none.',
    schema: wholeNumber,
  },
  jobs: {
    flags: '-j, --jobs <n>',
    about:
      'Worker threads; the output does not depend on it. Default: one a core, once there is enough to do for them.',
    schema: wholeNumber,
  },
  resume: {
    flags: '--resume',
    about: 'With --output: skip inputs whose output is complete, newer than they are, and made with the same options.',
  },
  files0From: {
    flags: '--files0-from <file>',
    about: 'Read the names of the inputs from this file, or - for standard input, each ended by a NUL (find -print0).',
  },
  include: {
    flags: '--include <glob>',
    about:
      'In folders, take only files that match, whatever their extensions: "*.asp" at any depth, "blog/**" below the folder. May be repeated.',
    schema: globs,
    isRepeatable: true,
  },
  exclude: {
    flags: '--exclude <glob>',
    about: 'In folders, leave out files and folders that match, even those that --include takes. May be repeated.',
    schema: globs,
    isRepeatable: true,
  },
  passThrough: {
    flags: '--pass-through <fields>',
    about: 'Fields of a record, such as crawl,shard, that go into its output as they are.',
    schema: fieldNames,
  },
  summary: {
    flags: '--summary <file>',
    about: 'Write what became of all documents, counted by reason, into this file as JSON.',
  },
  strict: { flags: '--strict', about: 'A record of an NDJSON stream that fails makes the exit status 1, too.' },
  quiet: { flags: '-q, --quiet', about: 'No messages on standard error; the exit status still tells.' },
} as const satisfies CommandOptions;
