import * as z from 'zod/mini';
import { cleanOptionsSchema, DEFAULT_MAX_BYTES, WHOLE_NUMBER } from '../options.ts';
import type { CommandOptions } from './define-command.ts';

const { url, charset, referenceDate, provenance, maxBytes } = cleanOptionsSchema.shape;
const sharedWithLibrary = (schema: z.ZodMiniType<unknown, unknown>): string =>
  z.globalRegistry.get(schema)?.description ?? '';

const INPUT_FORMATS = ['auto', 'text', 'html', 'markdown', 'ndjson'] as const;
const OUTPUT_FORMATS = ['json', 'ndjson', 'text', 'markdown'] as const;

/** Every option of the cleaning, in the order of the help. */
export const COMMAND_OPTIONS = {
  inputFormat: {
    flags: '-i, --input-format <form>',
    about:
      'The form of the inputs; auto goes by name, then by content. ndjson: a record a line, {"id", "text" | "html" | "markdown", "url"?}.',
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
  schema: { flags: '--schema', about: 'Print the JSON Schema of the output.' },
  url: { flags: '--url <url>', about: sharedWithLibrary(url), schema: url },
  referenceDate: { flags: '--reference-date <date>', about: sharedWithLibrary(referenceDate), schema: referenceDate },
  charset: { flags: '--charset <name>', about: sharedWithLibrary(charset), schema: charset },
  labeller: { flags: '--no-labeller', about: 'Go by rules alone, without the trained labeller.' },
  maxBytes: {
    flags: '--max-bytes <n>',
    about: `${sharedWithLibrary(maxBytes)} Default: ${DEFAULT_MAX_BYTES}.`,
    schema: z.coerce.number(WHOLE_NUMBER).check(z.int(WHOLE_NUMBER), z.gte(1, WHOLE_NUMBER)) as z.ZodMiniType<
      number,
      unknown
    >,
  },
  strict: { flags: '--strict', about: 'A record of an NDJSON stream that fails makes the exit status 1, too.' },
  quiet: { flags: '-q, --quiet', about: 'No messages on standard error; the exit status still tells.' },
} as const satisfies CommandOptions;
