import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const CONFIG_NAME = 'clean-article.config.json';

/** The config of a folder: the one in it, else in the nearest folder around it; null for none. */
export function findConfig(folder: string): string | null {
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path)) return path;
  const around = dirname(folder);
  return around === folder ? null : findConfig(around);
}
