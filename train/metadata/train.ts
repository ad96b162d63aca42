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
import { fitConfidence, type GivenValue, reliability } from './confidence.ts';
import { dateTask } from './date-task.ts';
import { FOLDS, type MetadataPage, readPages } from './pages.ts';
import { Tally } from './tally.ts';
import type { Evidence, FieldPage, FieldTask } from './task.ts';
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
async function fitField(task: FieldTask, pages: readonly FieldPage[]): Promise<Weights[]> {
  const { name, features, examplesOf, find, confidence } = task;
  const examples = pages.flatMap((page) => examplesOf(page).map((example) => ({ example, fold: page.page.fold })));
  const weights = fitFolds(FOLDS, examples, (kept) =>
    weightsOf(
      features,
      kept.map(({ example }) => example),
    ),
  );
  process.stderr.write(`${name} fitted on ${examples.length} choices\n`);
  const tally = new Tally();
  const given: GivenValue[] = [];
  for (const page of pages) {
    const { value, truth, isRight, evidence } = await find(page, weights[page.page.fold] as Weights);
    tally.count(`${page.page.set} ${page.page.form}`, truth, value !== '', isRight);
    if (truth !== null && evidence !== null) given.push(givenValue(page.page, truth !== '' && isRight, evidence));
  }
  const sure = fitConfidence(confidence.features, FOLDS, given);
  console.log([name, ...tally.lines(), ...reliability(given, sure.probabilities)].join('\n'));
  write(task.module, weights[FOLDS] as Weights);
  write(confidence.module, sure.weights);
  return weights;
}

const givenValue = ({ fold, set, form, weight }: MetadataPage, isRight: boolean, evidence: Evidence): GivenValue => ({
  fold,
  row: `${set} ${form}`,
  isRight,
  evidence: { ...evidence, right: [Number(isRight)], mayBeNone: true, isNone: !isRight, weight },
});

const write = ({ path, name, about }: FieldTask['module'], weights: Weights): void => {
  if (!options.validate) writeFileSync(path, weightsModule(name, about, weights));
};

const pages: FieldPage[] = [];
for await (const page of readPages(options.corpus)) {
  const names = siteNames(page.document, page.url);
  pages.push({ page, outline: new PageAnalysis(page.document, page.url), siteNames: names, titleBlock: null });
}
process.stderr.write(`${pages.length} pages read\n`);

const ofTitles = await fitField(titleTask, pages);
const headlined = pages.map((page) => ({
  ...page,
  titleBlock: titleOf(page, ofTitles[page.page.fold] as Weights).titleBlock,
}));
for (const task of [bylineTask, dateTask]) await fitField(task, headlined);
