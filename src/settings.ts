import type { CleanOptions } from './check-options.ts';
import { DEFAULT_MAX_BYTES } from './options.ts';
import type { RulesConfig } from './rules/rules-config.ts';
import { SCHEMA_VERSION, type SchemaVersion } from './schema/article-fields.ts';
import type { Favor } from './schema/favors.ts';
import type { TextLayout } from './schema/text-layouts.ts';

/** Options with every default filled in. */
export interface Settings {
  readonly inputFormat: 'auto' | 'text' | 'html' | 'markdown';
  readonly layout: 'auto' | TextLayout;
  readonly id: string | number | null;
  readonly url: string | null;
  readonly charset: string | null;
  readonly referenceDate: string | null;
  readonly provenance: boolean;
  readonly schemaVersion: SchemaVersion;
  readonly minFieldConfidence: number;
  readonly keepDoubtful: boolean;
  readonly favor: Favor;
  readonly labeller: boolean;
  readonly profile: string | null;
  readonly rules: RulesConfig | null;
  readonly salt: string | null;
  readonly maxBytes: number;
}

/** Checked options with every default filled in. */
export function settingsOf(options: CleanOptions): Settings {
  const {
    inputFormat = 'auto',
    layout = 'auto',
    id = null,
    url = null,
    charset = null,
    referenceDate = null,
    provenance = false,
    schemaVersion = SCHEMA_VERSION,
    minFieldConfidence = 0,
    keepDoubtful = false,
    favor = 'balanced',
    labeller = true,
    profile = null,
    rules = null,
    salt = null,
    maxBytes = DEFAULT_MAX_BYTES,
  } = options;
  return {
    inputFormat,
    layout,
    id,
    url,
    charset,
    referenceDate,
    provenance,
    schemaVersion,
    minFieldConfidence,
    keepDoubtful,
    favor,
    labeller,
    profile,
    rules,
    salt,
    maxBytes,
  };
}
