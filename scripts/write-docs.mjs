// Writes the generated pages of docs/. A test fails when they are out of date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
for (const [name, text] of Object.entries(await renderReference())) writeFileSync(join(root, 'docs', name), text);
