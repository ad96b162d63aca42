/**
 * From a corpus to the weights of titles, authors and dates:
 *   npm run train:metadata -- --corpus DIR               fits on all pages and writes the weights
 *   npm run train:metadata -- --corpus DIR --validate    prints how often fields are right on sites held back, and writes nothing
 * Bylines and dates are looked for around the headline that weights fitted on other sites find.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../../src/metadata/scoring/feature.ts';
import { siteNames } from '../../src/metadata/site-names.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import type { Example } from '../fit/example.ts';
import { fitWeights, inStrides } from '../fit/fit-weights.ts';
import { fitFolds } from '../fit/folds.ts';
import { bylineTask } from './byline-task.ts';
import { dateTask } from './date-task.ts';
import { FOLDS, readPages } from './pages.ts';
import { Tally } from './tally.ts';
import type { FieldPage, FieldTask } from './task.ts';
import { titleOf, titleTask } from './title-task.ts';
import { weightsModule } from './weights-module.ts';

const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, validate: { type: 'boolean', default: false } },
});
if (!options.corpus) throw new Error('--corpus DIR says where the sets are');

/** How much the square of a weight costs, in pages. */
const RIDGE = 0.3;

function weightsOf(features: readonly string[], examples: readonly Example[]): Weights {
  const weights = fitWeights(features.length, inStrides(examples), {
    rounds: 24,
    rate: 0.3,
    isRateFalling: true,
    stepsAfter: 'example',
    squares: 1e-6,
    ridge: (2 * RIDGE) / examples.length,
  });
  return Object.fromEntries(features.map((id, at) => [id, Math.round(100 * (weights[at] as number)) / 100]));
}

/** Fits a field, prints how often it is right on sites held back, and gives the weights for each fold and for all pages. */
async function fitField({ name, features, examplesOf, find }: FieldTask, pages: readonly FieldPage[]) {
  const examples = pages.flatMap((page) => examplesOf(page).map((example) => ({ example, fold: page.page.fold })));
  const weights = fitFolds(FOLDS, examples, (kept) =>
    weightsOf(
      features,
      kept.map(({ example }) => example),
    ),
  );
  process.stderr.write(`${name} fitted on ${examples.length} choices\n`);
  const tally = new Tally();
  for (const page of pages) {
    const { value, truth, isRight } = await find(page, weights[page.page.fold] as Weights);
    tally.count(`${page.page.set} ${page.page.form}`, truth, value !== '', isRight);
  }
  console.log([name, ...tally.lines()].join('\n'));
  return weights;
}

const write = ({ module }: FieldTask, weights: readonly Weights[]): void => {
  if (!options.validate) {
    writeFileSync(module.path, weightsModule(module.name, module.about, weights[FOLDS] as Weights));
  }
};

const pages: FieldPage[] = [];
for await (const page of readPages(options.corpus)) {
  const names = siteNames(page.document, page.url);
  pages.push({ page, outline: new PageAnalysis(page.document, page.url), siteNames: names, titleBlock: null });
}
process.stderr.write(`${pages.length} pages read\n`);

const ofTitles = await fitField(titleTask, pages);
write(titleTask, ofTitles);
const headlined = pages.map((page) => ({
  ...page,
  titleBlock: titleOf(page, ofTitles[page.page.fold] as Weights).titleBlock,
}));
for (const task of [bylineTask, dateTask]) write(task, await fitField(task, headlined));
