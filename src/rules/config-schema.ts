import * as z from 'zod/mini';
import { rulesSchema } from './rules-config.ts';

/** The JSON Schema of the config, for editors, made from the one definition. */
export const configSchema = (): string =>
  `${JSON.stringify({ title: 'clean-article.config.json', ...z.toJSONSchema(rulesSchema, { io: 'input' }) }, null, 2)}\n`;
