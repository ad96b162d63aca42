// Accuracy on a corpus: every form of every page is cleaned and scored against the truth, and so by other tools on request.
//   node bench/accuracy.mjs --corpus DIR [--sets evan,cpe] [--forms innertext,html] [--peers]
//     [--layouts all | lynx,soup] [--worst N] [--json] [--record]
// --layouts measures clean-article on what other tools make of the pages, instead of the forms.
// --worst lists the pages of each set on which each tool does worst.
// --record puts the figures into bench/figures.ndjson, and the tables of docs/accuracy.md are written from there.
import { parseArgs } from 'node:util';
import { bodyTable, fieldTable, worstTable } from './accuracy-tables.mjs';
import cleanArticle from './clean-article.mjs';
import { FORMS, listLayouts, listSets, readLayout, readSet } from './corpus.mjs';
import { summarise } from './figures.mjs';
import { measureSet } from './measure-set.mjs';
import { loadPeers } from './peers/index.mjs';
import { recordFigures } from './record.mjs';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    sets: { type: 'string' },
    forms: { type: 'string', default: FORMS.join(',') },
    layouts: { type: 'string' },
    peers: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
if (!options.corpus) throw new Error('--corpus DIR: a folder of <set>.ndjson.gz');

const ofLayouts = options.layouts !== undefined;
const forms = ofLayouts
  ? options.layouts === 'all'
    ? listLayouts(options.corpus)
    : options.layouts.split(',')
  : options.forms.split(',');
const worst = Number(options.worst);
const sets = options.sets?.split(',') ?? listSets(options.corpus);
const extractors = [cleanArticle, ...(options.peers ? await loadPeers(forms) : [])];
const runs = forms.flatMap((form) =>
  extractors.filter((extractor) => extractor.forms.includes(form)).map((extractor) => ({ form, extractor })),
);

const measured = [];
if (ofLayouts) {
  for (const form of forms) {
    for (const { set, pages } of readLayout(options.corpus, form, sets)) {
      for (const row of await measureSet(pages, [{ form, extractor: cleanArticle }])) measured.push({ set, ...row });
    }
  }
} else {
  for (const set of sets) {
    for (const run of await measureSet(readSet(options.corpus, set), runs)) measured.push({ set, ...run });
  }
}
const figures = measured.map(({ scores, ...run }) => ({ ...run, ...summarise(scores) }));
if (options.record) recordFigures(figures);
if (options.json) console.log(JSON.stringify(figures, null, 2));
else {
  const tables = forms.map((form) => bodyTable(figures.filter((row) => row.form === form)));
  if (worst > 0) tables.push(worstTable(measured, worst));
  console.log([...tables, fieldTable(figures)].join('\n\n'));
}
