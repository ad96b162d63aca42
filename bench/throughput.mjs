// Pages a second in one process and one thread, beside a bare loop that splits the same text and matches its words.
//   node bench/throughput.mjs [--corpus DIR] [--set NAME] [--form innertext] [--seconds 5]
// Without a corpus (a folder of <set>.ndjson.gz), the pages of fixtures/pages are taken over and over.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { cleanArticle } from '../dist/index.js';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: 'wcxb-dev' },
    form: { type: 'string', default: 'innertext' },
    seconds: { type: 'string', default: '5' },
  },
});

function loadPages() {
  if (values.corpus) {
    const lines = gunzipSync(readFileSync(join(values.corpus, `${values.set}.ndjson.gz`)))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    return lines.map((line) => JSON.parse(line)[values.form]).filter(Boolean);
  }
  const folder = fileURLToPath(new URL('../fixtures/pages', import.meta.url));
  return readdirSync(folder)
    .map((name) => join(folder, name, 'input.txt'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

const pages = loadPages();
const inputFormat = { html: 'html', markdown: 'markdown' }[values.form] ?? 'text';
const characters = pages.reduce((sum, page) => sum + page.length, 0) / pages.length;

async function rate(work) {
  for (const page of pages.slice(0, 50)) await work(page);
  let done = 0;
  const started = performance.now();
  while (performance.now() - started < Number(values.seconds) * 1000) await work(pages[done++ % pages.length]);
  return (done / (performance.now() - started)) * 1000;
}

let words = 0;
const bare = await rate((page) => {
  for (const line of page.split('\n')) words += line.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
});
const cleaned = await rate((page) => cleanArticle(page, { inputFormat }).catch(() => null));
console.log(`${pages.length} pages (${values.form}), ${Math.round(characters)} characters each on average`);
console.log(`bare loop      ${bare.toFixed(0).padStart(7)} pages/s`);
console.log(
  `clean-article  ${cleaned.toFixed(0).padStart(7)} pages/s   1/${(bare / cleaned).toFixed(1)} of the bare loop`,
);
