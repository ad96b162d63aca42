// The command's start-up, as a shell loop pays it: whole processes, taken in turn with `node -e 0`, medians and their ratio.
//   node bench/startup.mjs [--runs 41] [--record] [page]
// --record writes the table into docs/speed.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from './markdown-table.mjs';
import { median } from './median.mjs';
import { writeTables } from './write-tables.mjs';

const { values: options, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '41' }, record: { type: 'boolean', default: false } },
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
for (let run = -2; run < Number(options.runs); run++) {
  for (const [name, args] of Object.entries(contenders)) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    if (run >= 0) times[name].push(performance.now() - started);
  }
}
const floor = median(times['node -e 0']);
const table = markdownTable(
  ['command', 'ms', 'of node -e 0'],
  Object.entries(times).map(([name, all]) => [`\`${name}\``, median(all).toFixed(1), (median(all) / floor).toFixed(2)]),
);
if (options.record) writeTables(new URL('../docs/speed.md', import.meta.url), { startup: table });
console.log(table);
