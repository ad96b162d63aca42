import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the build writes last. */
const BUILT = `dist/cli/run-command-${process.version}-${process.arch}.cache`;

/** Builds the command where it is missing or older than what it is made of: once, before all tests that run it. */
export function setup(): void {
  const sources = ['package.json', 'tsconfig.build.json', ...filesBelow('src'), ...filesBelow('scripts')];
  if (Math.max(...sources.map(modified)) < modified(BUILT)) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name)));

const modified = (path: string): number => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
