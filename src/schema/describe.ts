import * as z from 'zod/mini';

/** Says in one sentence what a schema holds, and may give an example; `--help`, the JSON Schema and the docs print it. */
export function describe<Schema extends z.ZodMiniType>(schema: Schema, description: string, example?: unknown): Schema {
  z.globalRegistry.add(schema, example === undefined ? { description } : { description, examples: [example] });
  return schema;
}
