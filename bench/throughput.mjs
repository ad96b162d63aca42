// Pages a second of processor time in one process, beside a floor that does the least that any cleaner must: for text and
// Markdown a loop that splits the text and matches its words, for HTML the bare DOM of the parser that the tool uses.
//   node bench/throughput.mjs [--corpus DIR] [--set NAME] [--form html] [--pages 100] [--rounds 5] [--peers] [--record]
// Without a corpus the fixtures' pages of text are taken. --record writes the table into docs/speed.md.
import { parseArgs } from 'node:util';
import cleanArticle from './clean-article.mjs';
import { readFixtures, readSet } from './corpus.mjs';
import { loadFloors } from './floors.mjs';
import { markdownTable, percent } from './markdown-table.mjs';
import { median } from './median.mjs';
import { loadPeers } from './peers/index.mjs';
import { writeTables } from './write-tables.mjs';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: 'wcxb-dev' },
    form: { type: 'string', default: 'innertext' },
    pages: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    peers: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const { form } = options;

const all = [];
for (const page of options.corpus ? readSet(options.corpus, options.set) : readFixtures()) {
  if (page[form]) all.push({ source: page[form], form, url: page.url ?? null });
}
const pages = sample(all, Number(options.pages));
const contenders = [...(await loadFloors(form)), cleanArticle, ...(options.peers ? await loadPeers([form]) : [])];

// Every round takes the contenders in turn, so that what else the machine does falls on all of them.
const rates = contenders.map(() => []);
for (const contender of contenders) await rate(contender, pages.slice(0, 20));
for (let round = 0; round < Number(options.rounds); round++) {
  for (const [at, contender] of contenders.entries()) rates[at].push(await rate(contender, pages));
}

const [floorRates] = rates;
const table = markdownTable(
  [form, 'pages/s', '% of the floor'],
  contenders.map(({ name }, at) => [
    name,
    figure(median(rates[at])),
    percent(median(rates[at].map((value, round) => value / floorRates[round]))),
  ]),
);
const characters = pages.reduce((sum, { source }) => sum + source.length, 0) / pages.length;
const heading = `${pages.length} pages, ${Math.round(characters / 1000)} thousand characters each on average.`;
if (options.record)
  writeTables(new URL('../docs/speed.md', import.meta.url), { [`throughput-${form}`]: `${heading}\n\n${table}` });
console.log(`${heading}\n\n${table}`);

/** Pages a second of processor time, which other work on the machine disturbs less than it does the clock. */
async function rate({ extract }, some) {
  const before = process.cpuUsage();
  for (const { source, ...page } of some) await extract(source, page);
  const { user, system } = process.cpuUsage(before);
  return some.length / ((user + system) / 1e6);
}

/** Three digits, such as 1240, 35.2 and 0.321. */
function figure(value) {
  return String(Number(value.toPrecision(3)));
}

/** As many pages as wanted, evenly over all, and over again where there are fewer. */
function sample(some, wanted) {
  return Array.from({ length: wanted }, (_, at) => some[Math.floor((at * some.length) / wanted)]);
}
