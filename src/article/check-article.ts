import * as z from 'zod/mini';
import { type Article, articleSchema } from './schema.ts';

type Check = (value: unknown) => boolean;

let isArticle: Check | undefined;

/**
 * Checks an article that was just built against the schema, by plain tests made of it: the schema's own way of parsing copies each
 * of the article's many parts, and takes longer over them than finding them did.
 *
 * @throws ZodError for one that does not fit, as only a fault of the program can bring about.
 */
export function checkArticle(article: Article): Article {
  isArticle ??= checkOf(articleSchema);
  return isArticle(article) ? article : articleSchema.parse(article);
}

/** A test for what a schema takes. What is not common enough to be worth a test of its own is left to the schema. */
function checkOf(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, field]) => [name, checkOf(field)] as const);
      return (value) =>
        typeof value === 'object' &&
        value !== null &&
        fields.every(([name, check]) => check((value as Record<string, unknown>)[name]));
    }
    case 'array': {
      const check = checkOf(def.element);
      return (value) => Array.isArray(value) && value.every(check);
    }
    case 'optional': {
      const check = checkOf(def.innerType);
      return (value) => value === undefined || check(value);
    }
    case 'nullable': {
      const check = checkOf(def.innerType);
      return (value) => value === null || check(value);
    }
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'string': {
      const least = leastLength(def.checks ?? []);
      if (least !== null) return (value) => typeof value === 'string' && value.length >= least;
    }
  }
  return (value) => z.safeParse(schema, value).success;
}

/** The length that checks ask of a string, 0 for none; null where they ask for anything else. */
function leastLength(checks: readonly z.core.$ZodCheck[]): number | null {
  let least = 0;
  for (const { _zod } of checks) {
    if (_zod.def.check !== 'min_length') return null;
    least = Math.max(least, (_zod.def as z.core.$ZodCheckMinLengthDef).minimum);
  }
  return least;
}
