// Bundles the fuzzer, which is TypeScript, and runs it from the project's root.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, `node_modules/.cache/fuzz-${process.pid}`);

/** Weights and fixtures are found from where their modules stand, which the bundle must not change. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

await build({
  absWorkingDir: root,
  entryPoints: ['fuzz/fuzz.ts', 'fuzz/fuzz-worker.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
  plugins: [ownPlaces],
  outdir,
});
const args = ['--enable-source-maps', join(outdir, 'fuzz.mjs'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
rmSync(outdir, { recursive: true });
process.exitCode = status ?? 1;
