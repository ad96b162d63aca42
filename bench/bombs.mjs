// Pages made to take long or much memory, of several lengths: what became of each of the longest, the processor time and the
// memory of its process, and how the time grew: the greatest ratio of two times over the ratio of their lengths. 1 is linear.
//   node bench/bombs.mjs [--bytes 100000,1000000,10000000] [--of 'html.*deep'] [--library PATH]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BOMBS } from './bombs/bombs.mjs';
import { markdownTable } from './markdown-table.mjs';

const { values: options } = parseArgs({
  options: {
    bytes: { type: 'string', default: '100000,1000000,10000000' },
    of: { type: 'string', default: '' },
    library: { type: 'string', default: new URL('../dist/clean-article.js', import.meta.url).href },
  },
});
const measure = fileURLToPath(new URL('bombs/measure-bomb.mjs', import.meta.url));
const wanted = new RegExp(options.of);
const lengths = options.bytes.split(',').map(Number);

/** Shorter times, in milliseconds, tell of the machine and not of the page. */
const SHORTEST_MS = 50;

const rows = BOMBS.filter(({ form, name }) => wanted.test(`${form}: ${name}`)).map(({ form, name }) => {
  const runs = lengths.map((length) => runOf(form, name, length));
  const { outcome, ms, kilobytes } = runs.at(-1);
  return [`${form}: ${name}`, outcome, (ms / 1000).toFixed(2), String(Math.round(kilobytes / 1024)), growthOf(runs)];
});
console.log(markdownTable(['bomb', 'outcome', 'seconds', 'MB', 'growth'], rows));

function runOf(form, name, length) {
  const args = ['--max-old-space-size=4000', measure, options.library, form, name, String(length)];
  const { stdout, signal } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  return stdout === ''
    ? { outcome: signal ?? 'out of memory', bytes: length, ms: Number.NaN, kilobytes: Number.NaN }
    : JSON.parse(stdout);
}

/** Of pages that are refused for their length alone, nothing grows. */
function growthOf(runs) {
  const whole = runs.filter(({ outcome, ms }) => outcome !== 'too-large' && ms >= SHORTEST_MS);
  const growths = whole.slice(1).flatMap((longer, at) => {
    return whole.slice(0, at + 1).map((shorter) => longer.ms / shorter.ms / (longer.bytes / shorter.bytes));
  });
  return growths.length === 0 ? '-' : Math.max(...growths).toFixed(2);
}
