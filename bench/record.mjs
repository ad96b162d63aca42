// Figures are kept one a line, so that a run of one tool, form or set replaces its own and leaves the others as they were.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bodyTable, fieldTable, layoutTable, overviewTable } from './accuracy-tables.mjs';
import cleanArticle from './clean-article.mjs';
import { FORMS } from './corpus.mjs';
import { languageTable } from './language-table.mjs';
import { writeTables } from './write-tables.mjs';

const FIGURES = new URL('figures.ndjson', import.meta.url);
const ACCURACY = new URL('../docs/accuracy.md', import.meta.url);

/** Takes the figures in and writes the tables of docs/accuracy.md anew. */
export function recordFigures(figures) {
  const byKey = new Map([...readFigures(), ...figures].map((row) => [keyOf(row), row]));
  const all = [...byKey.keys()].sort().map((key) => byKey.get(key));
  writeFileSync(FIGURES, all.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const ofArticles = all.filter(({ type }) => type === 'article');
  const articles = ofArticles.filter(isForm);
  const others = all.filter(({ type }) => type !== 'article');
  const tables = FORMS.flatMap((form) => [
    [`overview-${form}`, overviewTable(articles.filter((row) => row.form === form))],
    [`body-${form}`, bodyTable(articles.filter((row) => row.form === form))],
    [
      `others-${form}`,
      overviewTable(
        others.filter((row) => row.form === form),
        'type',
      ),
    ],
  ]);
  writeTables(ACCURACY, {
    ...Object.fromEntries(tables),
    layouts: layoutTable(ofArticles.filter((row) => !isForm(row))),
    fields: fieldTable(articles),
    languages: languageTable(articles.filter(tellsLanguages)),
  });
}

/** Whether a row is of one of the forms that each page of the corpus has. */
const isForm = ({ form }) => FORMS.includes(form);

/** Here `lang` is the country of the publisher. */
const OF_COUNTRIES = 'fundus-dev';

/** A set that names one language for all its pages may not have looked. */
const tellsLanguages = ({ set, languages }) => set !== OF_COUNTRIES && Object.keys(languages).length > 1;

const readFigures = () =>
  existsSync(FIGURES)
    ? readFileSync(FIGURES, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

/** Tells the rows apart and sorts them: by form, set and type, clean-article before the others. */
const keyOf = ({ form, set, type, tool }) =>
  [FORMS.indexOf(form), form, set, type, tool === cleanArticle.name ? '' : tool].join('\t');
