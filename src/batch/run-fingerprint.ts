import { createHash } from 'node:crypto';
import { modelName } from '../classifier/load-model.ts';
import { VERSION } from '../version.ts';
import type { Job } from './task.ts';

/**
 * A fingerprint of all that an output depends on beside its input: the version, the models and the options, with whatever
 * they hold (a profile, rules). Sixteen hexadecimal digits, the same on every machine.
 */
export function runFingerprint(job: Job, inputFormat: string, profile: string | null = null): string {
  // What a profile holds counts, not where it lies.
  const { profile: _file, salt: _salt, ...options } = job.options;
  const rest = { ...job, options };
  const ingredients = [VERSION, modelName('text'), modelName('marked'), inputFormat, profile, sortedKeys(rest)];
  return createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 16);
}

/** Two options given in another order are the same options. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  );
}
