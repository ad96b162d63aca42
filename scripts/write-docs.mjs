// Writes what is generated for users: pages of docs/, the manual page, completions, the schema of the config. A test fails
// when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'node_modules/.cache/reference.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/reference.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { renderReference } = await import(pathToFileURL(bundle).href);
for (const [name, text] of Object.entries(await renderReference())) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
