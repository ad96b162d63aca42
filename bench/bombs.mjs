// Pages made to take long or much memory: what became of each, its processor time and its memory, each in a process of its own.
//   node bench/bombs.mjs [--bytes 10000000] [--of 'html.*deep'] [--library PATH]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BOMBS } from './bombs/bombs.mjs';
import { markdownTable } from './markdown-table.mjs';

const { values: options } = parseArgs({
  options: {
    bytes: { type: 'string', default: '10000000' },
    of: { type: 'string', default: '' },
    library: { type: 'string', default: new URL('../dist/clean-article.js', import.meta.url).href },
  },
});
const measure = fileURLToPath(new URL('bombs/measure-bomb.mjs', import.meta.url));
const wanted = new RegExp(options.of);

const rows = BOMBS.filter(({ form, name }) => wanted.test(`${form}: ${name}`)).map(({ form, name }) => {
  const args = ['--max-old-space-size=4000', measure, options.library, form, name, options.bytes];
  const { stdout, signal } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  if (stdout === '') return [`${form}: ${name}`, signal ?? 'out of memory', '-', '-'];
  const { outcome, ms, kilobytes } = JSON.parse(stdout);
  return [`${form}: ${name}`, outcome, (ms / 1000).toFixed(1), String(Math.round(kilobytes / 1024))];
});
console.log(markdownTable(['bomb', 'outcome', 'seconds', 'MB'], rows));
