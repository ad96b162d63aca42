import { markdownTable, percent } from './markdown-table.mjs';

const PAGES_OF_A_COLUMN = 8;

/** Bag F1 by language, over all sets that tell it; languages of a few pages share a column. */
export function languageTable(figures) {
  const parts = figures.flatMap(({ form, tool, languages }) =>
    Object.entries(languages).map(([language, part]) => ({ run: `${form} | ${tool}`, language, ...part })),
  );
  const runs = [...new Set(parts.map(({ run }) => run))];
  const pagesOf = (language) => sum(parts.filter((part) => part.run === runs[0] && part.language === language));
  const languages = [...new Set(parts.map(({ language }) => language))].sort();
  const many = languages.filter((one) => pagesOf(one) >= PAGES_OF_A_COLUMN);
  const columns = {
    ...Object.fromEntries(many.map((one) => [one, [one]])),
    others: languages.filter((one) => !many.includes(one)),
  };
  const inColumn = (run, column) => parts.filter((part) => part.run === run && column.includes(part.language));
  return markdownTable(
    ['form', 'tool', ...Object.entries(columns).map(([name, column]) => `${name} (${sum(inColumn(runs[0], column))})`)],
    runs.map((run) => [run, ...Object.values(columns).map((column) => percent(averageF1(inColumn(run, column))))]),
    2,
  );
}

const sum = (parts) => parts.reduce((pages, part) => pages + part.pages, 0);
const averageF1 = (parts) => parts.reduce((f1, part) => f1 + part.bagF1 * part.pages, 0) / sum(parts);
