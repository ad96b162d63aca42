import * as z from 'zod/mini';
import { CleanOptionsError } from './errors.ts';
import { DATE, ENCODING, isDate, isEncoding, OPTION_ABOUT, PROBABILITY, WHOLE_NUMBER } from './options.ts';
import type { RulesConfig } from './rules/rules-config.ts';
import { describe } from './schema/describe.ts';
import { FAVORS } from './schema/favors.ts';
import { TEXT_LAYOUTS } from './schema/text-layouts.ts';

/** The options of one document: the library takes them as they are, the command as flags of the same names. */
const cleanOptionsSchema = z.strictObject({
  inputFormat: describe(z.optional(z.enum(['auto', 'text', 'html', 'markdown'])), OPTION_ABOUT.inputFormat),
  layout: describe(z.optional(z.enum(['auto', ...TEXT_LAYOUTS])), OPTION_ABOUT.layout),
  id: describe(
    z.optional(z.nullable(z.union([z.string(), z.number()], 'a string or a finite number is expected'))),
    OPTION_ABOUT.id,
  ),
  url: describe(z.optional(z.nullable(z.string())), OPTION_ABOUT.url),
  charset: describe(z.optional(z.string().check(z.refine(isEncoding, ENCODING))), OPTION_ABOUT.charset),
  referenceDate: describe(z.optional(z.nullable(z.string().check(z.refine(isDate, DATE)))), OPTION_ABOUT.referenceDate),
  provenance: describe(z.optional(z.boolean()), OPTION_ABOUT.provenance),
  minFieldConfidence: describe(
    z.optional(z.number(PROBABILITY).check(z.gte(0, PROBABILITY), z.lte(1, PROBABILITY))),
    OPTION_ABOUT.minFieldConfidence,
  ),
  keepDoubtful: describe(z.optional(z.boolean()), OPTION_ABOUT.keepDoubtful),
  favor: describe(z.optional(z.enum(FAVORS)), OPTION_ABOUT.favor),
  labeller: describe(z.optional(z.boolean()), OPTION_ABOUT.labeller),
  profile: describe(z.optional(z.nullable(z.string())), OPTION_ABOUT.profile),
  rules: describe(
    z.optional(
      z.nullable(z.custom<RulesConfig>((rules) => typeof rules === 'object', 'the rules of a config are expected')),
    ),
    OPTION_ABOUT.rules,
  ),
  salt: describe(z.optional(z.nullable(z.string())), OPTION_ABOUT.salt),
  maxBytes: describe(z.optional(z.int(WHOLE_NUMBER).check(z.gte(1, WHOLE_NUMBER))), OPTION_ABOUT.maxBytes),
});

export type CleanOptions = z.input<typeof cleanOptionsSchema>;

/** @throws CleanOptionsError that names the option and the remedy. */
export function checkOptions(options: unknown = {}): CleanOptions {
  const checked = parseOptions(options);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new CleanOptionsError(issue.keys[0] ?? null, `unknown option: ${issue.keys.join(', ')}`);
  if (issue?.path.length === 0) throw new CleanOptionsError(null, 'the options: an object is expected');
  throw new CleanOptionsError(String(issue?.path[0] ?? ''), `option ${issue?.path.join('.')}: ${issue?.message}`);
}

function parseOptions(options: unknown) {
  try {
    return cleanOptionsSchema.safeParse(options);
  } catch (error) {
    throw new CleanOptionsError(null, 'the options cannot be read', { cause: error });
  }
}
