/** Runs train.ts, which needs bundling on Node 20. From the project's root: `npm run train -- --corpus DIR`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const outfile = 'train/.train.mjs';
await build({
  entryPoints: ['train/train.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
rmSync(outfile);
process.exitCode = status ?? 1;
