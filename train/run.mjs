/**
 * Runs a program of this folder, which needs bundling on Node 20, from the project's root: `node train/run.mjs train.ts --corpus DIR`.
 * The scripts of package.json name the programs.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const [program, ...options] = process.argv.slice(2);
const outfile = `train/.train-${process.pid}.mjs`;
await build({
  entryPoints: [`train/${program}`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // Modules that tell their wordings when they are loaded are imported for that alone.
  ignoreAnnotations: true,
  outfile,
});
const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile, ...options], {
  stdio: 'inherit',
});
rmSync(outfile);
process.exitCode = status ?? 1;
