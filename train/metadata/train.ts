/**
 * From a corpus to the weights of titles, authors and dates:
 *   npm run train:metadata -- --corpus DIR               fits on all pages and writes the weights
 *   npm run train:metadata -- --corpus DIR --validate    prints how often fields are right on sites held back, and writes nothing
 * Bylines and dates are looked for around the headline that weights fitted on other sites find.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DATE_SIGNS } from '../../src/metadata/dates/date-signs.ts';
import type { SignWeights } from '../../src/metadata/weighed-signs.ts';
import { AUTHOR_SIGNS, authorsOf, bylineChoice, type HeadlinedPage } from './byline-task.ts';
import { dateChoice, dateOf } from './date-task.ts';
import { FOLDS, readPages } from './pages.ts';
import { sameAuthors, sameDay, sameTitle } from './same-value.ts';
import { type Choice, fitSoftmax } from './softmax.ts';
import { Tally } from './tally.ts';
import { TITLE_SIGNS, type TitleContext, titleChoice, titleContext, titleOf } from './title-task.ts';
import { weightsModule } from './weights-module.ts';

const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, validate: { type: 'boolean', default: false } },
});
if (!options.corpus) throw new Error('--corpus DIR says where the sets are');

interface Example {
  readonly choice: Choice;
  readonly fold: number;
}

const tell = (what: string): void => {
  process.stderr.write(`${what}\n`);
};

/** The weights that were fitted without the sites of each fold and, last, those fitted on all. */
function fitFolds(signs: readonly string[], examples: readonly Example[]): SignWeights[] {
  return Array.from({ length: FOLDS + 1 }, (_, heldBack) => {
    const choices = examples.flatMap(({ choice, fold }) => (fold === heldBack ? [] : [choice]));
    const weights = fitSoftmax(choices, signs.length);
    return Object.fromEntries(signs.map((id, sign) => [id, Math.round(100 * (weights[sign] as number)) / 100]));
  });
}

/** What pages offer, without those of which nothing is known. */
const examplesOf = <Context extends TitleContext>(
  contexts: readonly Context[],
  choicesOf: (context: Context) => readonly (Choice | null)[],
): Example[] =>
  contexts.flatMap((context) =>
    choicesOf(context).flatMap((choice) => (choice ? [{ choice, fold: context.page.fold }] : [])),
  );

const contexts: TitleContext[] = [];
for await (const page of readPages(options.corpus)) contexts.push(titleContext(page));
tell(`${contexts.length} pages read`);
const rowOf = ({ page }: TitleContext) => `${page.set} ${page.form}`;

const headlines = examplesOf(contexts, (context) =>
  [...new Set([context.page.url, null])].map((url) => titleChoice(context, url)),
);
const headlineWeights = fitFolds(TITLE_SIGNS, headlines);
tell(`headlines fitted on ${headlines.length} choices`);

const titles = new Tally();
const headlined: HeadlinedPage[] = contexts.map((context) => {
  const { title, titleBlock } = titleOf(context, headlineWeights[context.page.fold] as SignWeights);
  const truth = context.page.truths.title;
  titles.count(rowOf(context), truth, title !== null, sameTitle(title?.value ?? '', truth ?? ''));
  return { ...context, titleBlock };
});

const bylines = examplesOf(headlined, (context) => [bylineChoice(context)]);
const bylineWeights = fitFolds(AUTHOR_SIGNS, bylines);
tell(`bylines fitted on ${bylines.length} choices`);

const authors = new Tally();
for (const context of headlined) {
  const found = authorsOf(context, bylineWeights[context.page.fold] as SignWeights);
  const truth = context.page.truths.author;
  authors.count(rowOf(context), truth, found.length > 0, sameAuthors(found, truth ?? ''));
}

const dated = examplesOf(headlined, (context) => [dateChoice(context)]);
const dateWeights = fitFolds(
  DATE_SIGNS.map(({ id }) => id),
  dated,
);
tell(`dates fitted on ${dated.length} choices`);

const dates = new Tally();
for (const context of headlined) {
  const found = await dateOf(context, dateWeights[context.page.fold] as SignWeights);
  const truth = context.page.truths.date;
  dates.count(rowOf(context), truth, found !== '', sameDay(found, truth ?? ''));
}

console.log(['titles', ...titles.lines(), 'authors', ...authors.lines(), 'dates', ...dates.lines()].join('\n'));

if (!options.validate) {
  writeFileSync(
    'src/metadata/title/headline-weights.generated.ts',
    weightsModule('HEADLINE_WEIGHTS', 'How much each sign of a headline counts', headlineWeights[FOLDS] as SignWeights),
  );
  writeFileSync(
    'src/metadata/byline/byline-weights.generated.ts',
    weightsModule(
      'BYLINE_WEIGHTS',
      'How much each sign of a byline counts: log odds against the page naming no author',
      bylineWeights[FOLDS] as SignWeights,
    ),
  );
  writeFileSync(
    'src/metadata/dates/date-weights.generated.ts',
    weightsModule(
      'DATE_WEIGHTS',
      'How much each sign of a date of publication counts: log odds against the page telling none',
      dateWeights[FOLDS] as SignWeights,
    ),
  );
}
