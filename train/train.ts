/**
 * From a corpus to src/model/weights.bin:
 *   npm run train -- --corpus DIR              fits on all pages and writes the weights
 *   npm run train -- --corpus DIR --validate   prints how models do on sites that they have not seen, and writes nothing
 * Each stage learns from what the one before says of pages that it was not fitted on, as it will be asked of unseen pages.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bestCandidate, type Choice, candidateRegions } from '../src/model/choose-region.ts';
import { blockFeatureNames, blockRows } from '../src/model/features/block-rows.ts';
import { regionNames } from '../src/model/features/region.ts';
import type { Lexicon } from '../src/model/lexicon.ts';
import { writeModel } from '../src/model/model-file.ts';
import { scanPage } from '../src/model/page-scan.ts';
import { type PageView, viewPage } from '../src/model/page-view.ts';
import { KEEP } from '../src/model/regions.ts';
import { blockWeights } from './block-weights.ts';
import { type Example, readExamples } from './examples.ts';
import { Fitting } from './fit.ts';
import { fitLexicon } from './fit-lexicon.ts';
import { printReport } from './report.ts';
import { scoreBlocks } from './score.ts';

const FOLDS = 5;

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
const REGION_TREES = {
  rounds: 150,
  params: {
    objective: 'reg:squarederror',
    base_score: 0,
    max_depth: 5,
    eta: 0.06,
    subsample: 0.6,
    colsample_bytree: 0.4,
    min_child_weight: 10,
    max_bin: 64,
  },
};
const CONFIDENCE_TREES = {
  rounds: 60,
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

/** An extraction this good is what `confidence` speaks of. */
const GOOD = 0.9;

/** Kinds of pages that hold no article. */
const INDEXES = new Set(['collection', 'listing']);

const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, validate: { type: 'boolean', default: false } },
});
if (!options.corpus) throw new Error('--corpus DIR says where the sets are');
async function train(corpus: string, work: string, final: boolean): Promise<void> {
  const examples: Example[] = [];
  for await (const example of readExamples(corpus, FOLDS, new Map())) examples.push(example);
  tell(`${examples.length} pages read`);

  const lexicons = Array.from({ length: FOLDS }, (_, fold) =>
    lexiconOf(examples.filter((example) => example.fold !== fold)),
  );
  tell('lexicons fitted');

  const blocks = new Fitting(work, 'blocks');
  for (const example of examples) {
    const page = view(example);
    const rows = blockRows(page, lexicons[example.fold] as Lexicon);
    blocks.add(rows, example.labels, blockWeights(example, page.counts.words), example.fold);
  }
  const probabilities = split(
    blocks.fit({ width: blockFeatureNames.length, folds: FOLDS, final, ...BLOCK_TREES }),
    examples.map(({ labels }) => labels.length),
  );
  tell('blocks fitted');

  const candidates = examples.map((example, k) => candidateRegions(view(example), probabilities[k] as Float32Array));
  const scores = examples.map((example, k) =>
    (candidates[k] as Choice[]).map(
      (choice) => scoreBlocks(example.bags, keptIn(choice, probabilities[k] as Float32Array)).f1,
    ),
  );
  const regions = new Fitting(work, 'regions');
  for (const [k, { fold, weight }] of examples.entries()) {
    const own = candidates[k] as Choice[];
    const [whole = 0, ...rest] = scores[k] as number[];
    const gains = [0, ...rest.map((score) => score - whole)].slice(0, own.length);
    regions.add(
      rowsOf(own),
      gains,
      new Float32Array(own.length).fill(own.length > 1 ? weight / Math.sqrt(own.length) : 0),
      fold,
    );
  }
  const gains = split(
    regions.fit({ width: regionNames.length, folds: FOLDS, final, ...REGION_TREES }),
    candidates.map(({ length }) => length),
  );
  tell('regions fitted');

  const confidence = new Fitting(work, 'confidence');
  const chosen = candidates.map((own, k) => bestCandidate(own, gains[k] as Float32Array));
  const kept = examples.map((_, k) => keptIn(chosen[k] ?? null, probabilities[k] as Float32Array));
  for (const [k, example] of examples.entries()) {
    const choice = chosen[k];
    if (!choice) continue;
    const isGood = scoreBlocks(example.bags, kept[k] as Uint8Array).f1 > GOOD && !INDEXES.has(example.type);
    confidence.add(rowsOf([choice]), [Number(isGood)], Float32Array.of(1), example.fold);
  }
  const odds = confidence.fit({ width: regionNames.length, folds: FOLDS, final, ...CONFIDENCE_TREES });
  let asked = 0;
  printReport(
    examples.map((example, k) => ({
      example,
      kept: kept[k] as Uint8Array,
      confidence: chosen[k] ? (odds[asked++] as number) : 0,
    })),
  );
  if (!final) return;

  const bytes = writeModel({
    lexicon: lexiconOf(examples),
    blocks: blocks.trees(blockFeatureNames.length),
    regions: regions.trees(regionNames.length),
    confidence: confidence.trees(regionNames.length),
  });
  writeFileSync('src/model/weights.bin', bytes);
  tell(`weights written, ${bytes.length} bytes`);
}

const view = (example: Example): PageView => viewPage(scanPage(example.blocks, example.language), example);

function lexiconOf(examples: readonly Example[]): Lexicon {
  return fitLexicon(
    examples.map((example) => {
      const scan = scanPage(example.blocks, example.language);
      return { scan, labels: example.labels, weights: blockWeights(example, scan.counts.words), site: example.site };
    }),
  );
}

const rowsOf = (choices: readonly Choice[]): Float32Array =>
  Float32Array.from(choices.flatMap(({ features }) => features));

function keptIn(choice: Choice | null, probabilities: Float32Array): Uint8Array {
  return Uint8Array.from(probabilities, (p, block) =>
    Number(choice !== null && p >= KEEP && block >= choice.first && block <= choice.last),
  );
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

const folder = mkdtempSync(join(tmpdir(), 'train-'));
try {
  await train(options.corpus, folder, !options.validate);
} finally {
  rmSync(folder, { recursive: true });
}
