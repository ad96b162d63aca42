/**
 * From a corpus to src/classifier/weights.bin, the model for text, and weights-marked.bin, that for HTML and Markdown:
 *   npm run train -- --corpus DIR                  fits on all pages and writes the weights
 *   npm run train -- --corpus DIR --validate       prints how models do on sites that they have not seen, and writes nothing
 *   npm run train -- --corpus DIR --model marked   one of the models alone
 *   npm run train -- ... --distill PATH            learns the model for text from HTML without truths, too, labelled by the other model
 *   npm run train -- ... --held-back FILE          writes besides what is said of the pages that a model was not fitted on
 * Each stage learns from what the one before says of pages that it was not fitted on, as it will be asked of unseen pages.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveIslands, likelyBody } from '../src/classifier/choose-body.ts';
import { articleNames, articleRow } from '../src/classifier/features/article.ts';
import { blockFeatureNames, blockRows, markedFeatureNames } from '../src/classifier/features/block-rows.ts';
import { islandNames, islandRows } from '../src/classifier/features/islands.ts';
import type { Island } from '../src/classifier/islands.ts';
import { type Lexicon, scoreWords } from '../src/classifier/lexicon.ts';
import { markPage } from '../src/classifier/mark-lexicon.ts';
import { writeModel } from '../src/classifier/model-file.ts';
import type { ModelKind } from '../src/classifier/model-kind.ts';
import { readMarks } from '../src/classifier/page-marks.ts';
import { scanPage } from '../src/classifier/page-scan.ts';
import { type PageView, viewPage } from '../src/classifier/page-view.ts';
import { weightFiles } from '../src/classifier/read-weights.ts';
import { readTokens } from '../src/page/token-reader.ts';
import { blockWeights } from './block-weights.ts';
import { distilledExamples, type Example, readExamples } from './examples.ts';
import { Fitting } from './fit.ts';
import { fitLexicon } from './fit-lexicon.ts';
import { fitMarkLexicon } from './fit-mark-lexicon.ts';
import { hardenPages } from './harden.ts';
import { printReport } from './report.ts';
import { scoreBlocks, type WordNumbers } from './score.ts';
import { weightIdOf } from './weight-id.ts';

const FOLDS = 4;

const BLOCK_TREES = {
  rounds: 180,
  params: {
    objective: 'binary:logistic',
    base_score: 0.5,
    max_depth: 6,
    eta: 0.12,
    subsample: 0.7,
    colsample_bytree: 0.25,
    min_child_weight: 15,
    lambda: 2,
    max_bin: 64,
  },
};
const ISLAND_TREES = {
  rounds: 80,
  params: {
    objective: 'binary:logistic',
    base_score: 0.5,
    max_depth: 4,
    eta: 0.08,
    subsample: 0.7,
    colsample_bytree: 0.5,
    min_child_weight: 1,
    max_bin: 64,
  },
};
const CONFIDENCE_TREES = {
  rounds: 80,
  params: {
    objective: 'binary:logistic',
    base_score: 0.5,
    max_depth: 3,
    eta: 0.1,
    subsample: 0.6,
    colsample_bytree: 0.4,
    min_child_weight: 5,
    max_bin: 64,
  },
};

/** F1 from which an extraction is of no use at all, and from which it is as good as can be: between them, it is partly good. */
const USELESS = 0.3;
const GOOD = 0.9;
const goodnessOf = (f1: number): number => Math.max(0, Math.min(1, (f1 - USELESS) / (GOOD - USELESS)));

/** Index pages are few in the corpus and many in the world. */
const INDEX_WEIGHT = 3;

/**
 * Truths err: they lack sections and tables that are the article's, or hold comments. Where models that have not seen a page
 * are nearly sure of a block and its truth says otherwise, less is learned from the block. (The idea is that of confident
 * learning: Northcutt, Jiang and Chuang 2021.)
 */
const doubt = (weight: number, label: number, said: number): number =>
  weight * Math.max(0.1, Math.min(1, (1 - Math.abs(label - said)) / 0.3));

/** Kinds of pages that hold no article. */
const INDEXES = new Set(['collection', 'listing']);

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    validate: { type: 'boolean', default: false },
    model: { type: 'string' },
    'held-back': { type: 'string' },
    distill: { type: 'string' },
  },
});
if (!options.corpus) throw new Error('--corpus DIR says where the sets are');

async function train(kind: ModelKind, corpus: string, work: string, final: boolean): Promise<void> {
  const pages: Example[] = [];
  const words: WordNumbers = new Map();
  for await (const page of readExamples(corpus, kind, FOLDS, words)) pages.push(page);
  if (kind === 'text' && options.distill) {
    for await (const page of distilledExamples(options.distill, FOLDS, words)) pages.push(page);
  }
  tell(`${pages.length} pages read`);
  const examples = [...pages, ...(await hardenPages(pages))];

  const lexicons = Array.from({ length: FOLDS }, (_, fold) =>
    lexiconsOf(
      kind,
      pages.filter((page) => page.fold !== fold),
    ),
  );
  tell('lexicons fitted');

  const lexiconsFor = ({ fold }: Example) => lexicons[fold] as Lexicons;
  const wordingOf = (example: Example, page: PageView) => scoreWords(page, lexiconsFor(example).lexicon);
  const width = (kind === 'text' ? blockFeatureNames : markedFeatureNames).length;
  const blocks = new Fitting(work, 'blocks');
  for (const example of examples) {
    const page = view(example);
    const { markLexicon } = lexiconsFor(example);
    const rows = blockRows(page, wordingOf(example, page), markLexicon && markPage(page, markLexicon));
    blocks.add(rows, example.labels, blockWeights(example, page.counts.words), example.fold);
  }
  const settings = { width, folds: FOLDS, ...BLOCK_TREES };
  blocks.reweigh(blocks.fit({ ...settings, final: false }), doubt);
  tell('truths doubted');
  const probabilities = split(
    blocks.fit({ ...settings, final }),
    examples.map(({ labels }) => labels.length),
  );
  tell('blocks fitted');

  const islands = new Fitting(work, 'islands');
  const likely = examples.map((example, k) => {
    const own = probabilities[k] as Float32Array;
    const body = likelyBody(own, example.verdicts);
    const found = islandRows(view(example), own, body);
    const shares = found.islands.map((island) => shareOfTruth(example, body, island));
    const weights = found.words.map((words) => example.weight * Math.min(1, words / Math.max(1, found.keptWords)));
    islands.add(found.rows, shares, weights, example.fold);
    return { body, islands: found.islands };
  });
  const islandProbabilities = split(
    islands.fit({ width: islandNames.length, folds: FOLDS, final, ...ISLAND_TREES }),
    likely.map((page) => page.islands.length),
  );
  const kept = likely.map((page, k) => leaveIslands(page.body, page.islands, islandProbabilities[k] as Float32Array));
  tell('islands fitted');

  const confidence = new Fitting(work, 'confidence');
  for (const [k, example] of pages.entries()) {
    const page = view(example);
    const row = articleRow(page, wordingOf(example, page), probabilities[k] as Float32Array, kept[k] as Uint8Array);
    const isIndex = INDEXES.has(example.type);
    const goodness = isIndex ? 0 : goodnessOf(scoreBlocks(example.bags, kept[k] as Uint8Array).f1);
    confidence.add(row, [goodness], Float32Array.of(isIndex ? INDEX_WEIGHT : 1), example.fold);
  }
  const confidences = confidence.fit({ width: articleNames.length, folds: FOLDS, final, ...CONFIDENCE_TREES });
  printReport(
    pages.map((example, k) => ({ example, kept: kept[k] as Uint8Array, confidence: confidences[k] as number })),
  );
  if (options['held-back']) appendHeldBack(options['held-back'], pages, probabilities);
  if (!final) return;

  const bytes = writeModel({
    ...lexiconsOf(kind, pages),
    blocks: blocks.trees(width),
    islands: islands.trees(islandNames.length),
    confidence: confidence.trees(articleNames.length),
  });
  writeFileSync(join('src/classifier', weightFiles[kind]), bytes);
  writeWeightIds();
  tell(`${weightFiles[kind]} written, ${bytes.length} bytes`);
}

/** One JSON line a page: `set`, `id`, `form` and `p`, the probability of each of its blocks. profile/train.ts learns from it. */
function appendHeldBack(file: string, pages: readonly Example[], probabilities: readonly Float32Array[]): void {
  const lines = pages.map(({ set, id, form }, k) =>
    JSON.stringify({ set, id, form, p: Array.from(probabilities[k] as Float32Array, (p) => Number(p.toFixed(5))) }),
  );
  appendFileSync(file, `${lines.join('\n')}\n`);
}

const view = (example: Example): PageView => viewPage(scanPage(readTokens(example.blocks), example.language), example);

/** Of the words of an island's kept blocks, the share that the truth holds. */
function shareOfTruth({ bags, labels }: Example, body: Uint8Array, { first, last }: Island): number {
  let words = 0;
  let ofTruth = 0;
  for (let block = first; block <= last; block++) {
    if (body[block] === 0) continue;
    const own = bags.blocks[block]?.length ?? 0;
    words += own;
    if (labels[block] === 1) ofTruth += own;
  }
  return words === 0 ? 0 : ofTruth / words;
}

interface Lexicons {
  readonly lexicon: Lexicon;
  readonly markLexicon: Lexicon | null;
}

function lexiconsOf(kind: ModelKind, pages: readonly Example[]): Lexicons {
  const scanned = pages.map((page) => {
    const scan = scanPage(readTokens(page.blocks), page.language);
    return { page, scan, labels: page.labels, weights: blockWeights(page, scan.counts.words), site: page.site };
  });
  const lexicon = fitLexicon(scanned);
  if (kind === 'text') return { lexicon, markLexicon: null };
  const marked = scanned.map((one) => ({ ...one, marks: readMarks(viewPage(one.scan, one.page)) }));
  return { lexicon, markLexicon: fitMarkLexicon(marked) };
}

function split(all: Float32Array, lengths: readonly number[]): Float32Array[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return all.subarray(at - length, at);
  });
}

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

if (options['held-back']) rmSync(options['held-back'], { force: true });
// The model for HTML comes first, since it labels the pages that the one for text learns from.
for (const kind of ['marked', 'text'] as const) {
  if (options.model !== undefined && options.model !== kind) continue;
  tell(`the model for pages of ${kind === 'text' ? 'text' : 'HTML and Markdown'}`);
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  try {
    await train(kind, options.corpus, folder, !options.validate);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The names of the models go by what is in their files. */
function writeWeightIds(): void {
  const ids = Object.entries(weightFiles).map(
    ([kind, file]) => `${kind}: '${weightIdOf(readFileSync(join('src/classifier', file)))}'`,
  );
  const text = [
    '// Written by train/train.ts: the first eight digits of the SHA-256 of each file of weights.',
    `export const weightIds = { ${ids.join(', ')} } as const;`,
    '',
  ];
  writeFileSync('src/classifier/weight-ids.generated.ts', text.join('\n'));
}
