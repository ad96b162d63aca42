// Accuracy on a corpus: every form of every page is cleaned and scored against the truth, and so by other tools on request.
//   node bench/accuracy.mjs --corpus DIR [--sets evan,cpe] [--forms innertext,html] [--peers] [--json] [--record]
// --record puts the figures into bench/figures.ndjson, and the tables of docs/accuracy.md are written from there.
import { parseArgs } from 'node:util';
import { bodyTable, fieldTable } from './accuracy-tables.mjs';
import cleanArticle from './clean-article.mjs';
import { FORMS, listSets, readSet } from './corpus.mjs';
import { scorePage, summarise } from './figures.mjs';
import { loadPeers } from './peers/index.mjs';
import { recordFigures } from './record.mjs';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    sets: { type: 'string' },
    forms: { type: 'string', default: FORMS.join(',') },
    peers: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
if (!options.corpus) throw new Error('--corpus DIR: a folder of <set>.ndjson.gz');

const forms = options.forms.split(',');
const sets = options.sets?.split(',') ?? listSets(options.corpus);
const extractors = [cleanArticle, ...(options.peers ? await loadPeers(forms) : [])];
const runs = forms.flatMap((form) =>
  extractors.filter((extractor) => extractor.forms.includes(form)).map((extractor) => ({ form, extractor })),
);

const figures = [];
for (const set of sets) {
  const scoresByType = new Map();
  for (const page of readSet(options.corpus, set)) {
    const type = page.type ?? 'article';
    if (!scoresByType.has(type))
      scoresByType.set(
        type,
        runs.map(() => []),
      );
    for (const [at, { form, extractor }] of runs.entries()) {
      if (!page[form]) continue;
      scoresByType.get(type)[at].push(scorePage(await extract(extractor, form, page), page));
    }
  }
  for (const [type, scores] of scoresByType) {
    for (const [at, { form, extractor }] of runs.entries()) {
      figures.push({ form, set, type, tool: extractor.name, ...summarise(scores[at]) });
    }
  }
}
if (options.record) recordFigures(figures);
const tables = forms.map((form) => bodyTable(figures.filter((row) => row.form === form)));
console.log(options.json ? JSON.stringify(figures, null, 2) : [...tables, fieldTable(figures)].join('\n\n'));

/** Peers throw on pages that they cannot read; that is counted as no article. clean-article has no such excuse. */
async function extract(extractor, form, page) {
  try {
    return await extractor.extract(page[form], { form, url: page.url ?? null });
  } catch (error) {
    if (extractor === cleanArticle) throw new Error(`${page.id} (${form})`, { cause: error });
    return null;
  }
}
