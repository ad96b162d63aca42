import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium of the system, or null: the one that CHROMIUM names, else the first on the PATH. */
export const CHROMIUM: string | null =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ??
  null;

export const WHY_SKIPPED = 'no Chromium on the PATH: install chromium, or name one in CHROMIUM';
