// How far the bodies agree that are found in the forms of one page: bag F1 of each form's body with each other's.
//   node bench/agreement.mjs --corpus DIR [--sets evan,cpe] [--worst N] [--record]
// --worst lists the pages of each set whose forms agree least, with the F1 of each form's body against the truth.
// --record writes the table into docs/accuracy.md.
import { parseArgs } from 'node:util';
import cleanArticle from './clean-article.mjs';
import { FORMS, listSets, readSet } from './corpus.mjs';
import { markdownTable, percent } from './markdown-table.mjs';
import { agreement, bagScore } from './measures.mjs';
import { writeTables } from './write-tables.mjs';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    sets: { type: 'string' },
    worst: { type: 'string', default: '0' },
    record: { type: 'boolean', default: false },
  },
});
if (!options.corpus) throw new Error('--corpus DIR: a folder of <set>.ndjson.gz');

const PAIRS = FORMS.flatMap((form, at) => FORMS.slice(at + 1).map((other) => `${form} – ${other}`));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const rows = [];
const worst = [];
for (const set of options.sets?.split(',') ?? listSets(options.corpus)) {
  const pages = [];
  for (const page of readSet(options.corpus, set)) {
    if (!FORMS.every((form) => page[form])) continue;
    const bodies = {};
    for (const form of FORMS) {
      bodies[form] = (await cleanArticle.extract(page[form], { form, url: page.url ?? null }))?.body ?? '';
    }
    const truths = FORMS.map((form) => bagScore(bodies[form], page.body).f1);
    pages.push({ set, id: page.id, shares: agreement(Object.values(bodies)), truths });
  }
  rows.push([set, pages.length, ...PAIRS.map((_, pair) => percent(mean(pages.map(({ shares }) => shares[pair]))))]);
  worst.push(...pages.toSorted((a, b) => mean(a.shares) - mean(b.shares)).slice(0, Number(options.worst)));
}

const table = markdownTable(['set', 'pages', ...PAIRS], rows);
if (options.record) writeTables(new URL('../docs/accuracy.md', import.meta.url), { agreement: table });
console.log(table);
if (worst.length > 0) {
  const lines = worst.map(({ set, id, shares, truths }) => [set, id, percent(mean(shares)), ...truths.map(percent)]);
  console.log(`\n${markdownTable(['set', 'page', 'agreement', ...FORMS], lines, 2)}`);
}
