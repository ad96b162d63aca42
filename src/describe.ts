import * as z from 'zod/mini';

/** Says in one sentence what a schema holds; `--help`, the JSON Schema and the docs print it. */
export function describe<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}
