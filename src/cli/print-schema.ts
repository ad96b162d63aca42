import * as z from 'zod/mini';
import { articleSchema } from '../schema/article.ts';

/** The JSON Schema of the output, made from the one definition. */
export function printSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(articleSchema, { io: 'output' }), null, 2)}\n`;
}
