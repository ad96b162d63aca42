// The command's start-up, as a shell loop pays it: whole processes, taken in turn with `node -e 0`, medians and their ratio.
//   node bench/startup.mjs [--runs 41] [page]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '41' } },
  allowPositionals: true,
});
const command = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
const page = positionals[0] ?? fileURLToPath(new URL('../fixtures/pages/ferry-returns/input.txt', import.meta.url));
const contenders = {
  'node -e 0': ['-e', '0'],
  'clean-article --version': [command, '--version'],
  'clean-article page.txt': [command, page],
};

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let run = -2; run < Number(values.runs); run++) {
  for (const [name, args] of Object.entries(contenders)) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    if (run >= 0) times[name].push(performance.now() - started);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const floor = median(times['node -e 0']);
for (const [name, values] of Object.entries(times)) {
  console.log(
    `${name.padEnd(24)} ${median(values).toFixed(1).padStart(7)} ms   ${(median(values) / floor).toFixed(2)} of node -e 0`,
  );
}
