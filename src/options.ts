import * as z from 'zod/mini';
import { describe } from './describe.ts';
import { TEXT_LAYOUTS, type TextLayout } from './document/text/text-layouts.ts';
import type { RulesConfig } from './rules/rules-config.ts';

/** What is said of a number that is none of these. */
export const WHOLE_NUMBER = 'a whole number of at least 1 is expected';

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The options of one document: the library takes them as they are, the command as flags of the same names. */
export const cleanOptionsSchema = z.strictObject({
  inputFormat: describe(
    z.optional(z.enum(['auto', 'text', 'html', 'markdown'])),
    'The format of the page; auto detects it from the content.',
  ),
  layout: describe(
    z.optional(z.enum(['auto', ...TEXT_LAYOUTS])),
    'How a plain text is laid out; auto detects it from the lines. See docs/layouts.md.',
  ),
  id: describe(
    z.optional(z.nullable(z.union([z.string(), z.number()], 'a string or a finite number is expected'))),
    'A name or a number for the document, returned in the article.',
  ),
  url: describe(z.optional(z.nullable(z.string())), 'The address of the page.'),
  charset: describe(
    z.optional(z.string().check(z.refine(isEncoding, 'an encoding such as windows-1252 is expected'))),
    'The encoding of the bytes, as stated by the sender, such as windows-1252.',
  ),
  referenceDate: describe(
    z.optional(
      z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\S*)?$/, 'a date such as 2024-12-14 is expected'))),
    ),
    'When the page was scraped. With it, "4 years ago" gives a date; without it, relative dates give none.',
  ),
  provenance: describe(z.optional(z.boolean()), 'Adds the ledger: what became of every line.'),
  keepDoubtful: describe(
    z.optional(z.boolean()),
    'For a page that is no article, gives the best guess with its low confidence and the warning doubtful, instead of an error.',
  ),
  labeller: describe(z.optional(z.boolean()), 'False: use the rules alone, without the trained classifier.'),
  profile: describe(
    z.optional(z.nullable(z.string())),
    'The file of a site profile, which shows what repeats across the pages of a site and is not part of the article.',
  ),
  rules: describe(
    z.optional(
      z.nullable(z.custom<RulesConfig>((rules) => typeof rules === 'object', 'the rules of a config are expected')),
    ),
    "The user's own rules: the parsed content of clean-article.config.json.",
  ),
  salt: describe(z.optional(z.nullable(z.string())), 'The salt that the profile was learned with, if any.'),
  maxBytes: describe(
    z.optional(z.int(WHOLE_NUMBER).check(z.gte(1, WHOLE_NUMBER))),
    'Largest document, in bytes; a larger one is refused.',
  ),
});

export type CleanOptions = z.input<typeof cleanOptionsSchema>;

/** Options with every default filled in. */
export interface Settings {
  readonly inputFormat: 'auto' | 'text' | 'html' | 'markdown';
  readonly layout: 'auto' | TextLayout;
  readonly id: string | number | null;
  readonly url: string | null;
  readonly charset: string | null;
  readonly referenceDate: string | null;
  readonly provenance: boolean;
  readonly keepDoubtful: boolean;
  readonly labeller: boolean;
  readonly profile: string | null;
  readonly rules: RulesConfig | null;
  readonly salt: string | null;
  readonly maxBytes: number;
}

export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/** @throws TypeError that names the option and the remedy. */
export function resolveOptions(options: CleanOptions = {}): Settings {
  const checked = checkOptions(options);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    if (issue?.code === 'unrecognized_keys') throw new TypeError(`unknown option: ${issue.keys.join(', ')}`);
    if (issue?.path.length === 0) throw new TypeError('the options: an object is expected');
    throw new TypeError(`option ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const {
    inputFormat = 'auto',
    layout = 'auto',
    id = null,
    url = null,
    charset = null,
    referenceDate = null,
    provenance = false,
    keepDoubtful = false,
    labeller = true,
    profile = null,
    rules = null,
    salt = null,
    maxBytes = DEFAULT_MAX_BYTES,
  } = checked.data;
  return {
    inputFormat,
    layout,
    id,
    url,
    charset,
    referenceDate,
    provenance,
    keepDoubtful,
    labeller,
    profile,
    rules,
    salt,
    maxBytes,
  };
}

function checkOptions(options: CleanOptions) {
  try {
    return cleanOptionsSchema.safeParse(options);
  } catch (error) {
    throw new TypeError('the options cannot be read', { cause: error });
  }
}
