// Structure on a corpus: what of the links, images, lists, headings, tables, code and emphasis of pages the article has.
//   node bench/structure.mjs --truth DIR/structure/readability.ndjson --corpus DIR [--set readability] [--missing links] [--json]
// Per kind: how many of the truth's an article has (recall), those in blocks that its body has (recall in the body), and how
// many of the article's the truth has not (extras).
// --missing lists those of a kind that are missing, and --extra those of the article that the truth has not.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanArticle } from '../dist/index.js';
import { readSet } from './corpus.mjs';
import { markdownTable } from './markdown-table.mjs';
import { KINDS, structureOf } from './structure-of-article.mjs';

const { values: options } = parseArgs({
  options: {
    truth: { type: 'string' },
    corpus: { type: 'string' },
    set: { type: 'string', default: 'readability' },
    missing: { type: 'string' },
    extra: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!options.truth || !options.corpus) throw new Error('--truth FILE --corpus DIR');

const letters = (text) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const pages = new Map();
for await (const page of readSet(options.corpus, options.set)) pages.set(page.id, page);
const absent = [];
const counts = Object.fromEntries(
  KINDS.map(({ name }) => [name, { truth: 0, found: 0, inBody: 0, foundInBody: 0, ours: 0, extra: 0 }]),
);
for (const line of readFileSync(options.truth, 'utf8').split('\n').filter(Boolean)) {
  const truth = JSON.parse(line);
  const page = pages.get(truth.id);
  if (!page) {
    absent.push(truth.id);
    continue;
  }
  const article =
    page &&
    (await cleanArticle(page.html, { inputFormat: 'html', url: truth.url, keepDoubtful: true }).catch(() => null));
  const ours = article ? structureOf(article) : null;
  const body = article ? letters(article.body) : '';
  for (const kind of KINDS) {
    const count = counts[kind.name];
    const expected = kind.truthOf(truth);
    const left = ours ? [...ours[kind.name]] : [];
    count.ours += left.length;
    count.truth += expected.length;
    for (const one of expected) {
      const at = left.findIndex((other) => kind.agree(one, other));
      const isIn = at !== -1 || body.includes(letters(kind.textOf(one)));
      if (isIn) count.inBody++;
      if (at !== -1) {
        left.splice(at, 1);
        count.found++;
        count.foundInBody++;
      } else if (options.missing === kind.name)
        console.log(isIn ? 'in body ' : 'not kept', truth.id, JSON.stringify(one).slice(0, 200));
    }
    count.extra += left.length;
    if (options.extra === kind.name)
      for (const one of left) console.log('extra', truth.id, JSON.stringify(one).slice(0, 200));
  }
}

if (absent.length > 0) console.error(`not in the corpus: ${absent.join(', ')}`);

const share = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
if (options.json) console.log(JSON.stringify(counts, null, 2));
else
  console.log(
    markdownTable(
      ['what', 'in the truth', 'found %', 'of those in the body %', 'of ours not in the truth %'],
      KINDS.map(({ name }) => {
        const { truth, found, inBody, foundInBody, ours, extra } = counts[name];
        return [name, String(truth), share(found, truth), share(foundInBody, inBody), share(extra, ours)];
      }),
    ),
  );
