import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A folder of fixtures/, by its path below it. */
export interface Fixture {
  readonly name: string;
  readonly file: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
  readonly has: (name: string) => boolean;
}

/** The folders below `fixtures/<path>` that hold an expected.json, in sorted order. */
export function fixturesBelow(path: string): Fixture[] {
  const folder = join(root, path);
  if (existsSync(join(folder, 'expected.json'))) {
    return [
      {
        name: path,
        file: (name) => readFileSync(join(folder, name), 'utf8'),
        bytes: (name) => readFileSync(join(folder, name)),
        has: (name) => existsSync(join(folder, name)),
      },
    ];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => fixturesBelow(join(path, name)));
}
