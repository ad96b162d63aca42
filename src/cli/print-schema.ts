import { articleSchema } from '../article/schema.ts';

/** The JSON Schema of the output, made from the one definition. */
export async function printSchema(): Promise<string> {
  const { toJSONSchema } = await import('zod/mini');
  return `${JSON.stringify(toJSONSchema(articleSchema, { io: 'output' }), null, 2)}\n`;
}
