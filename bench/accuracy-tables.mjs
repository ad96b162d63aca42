// The tables of docs/accuracy.md, from figures of the form { form, set, tool, ...summarise() }.

import { markdownTable, percent } from './markdown-table.mjs';
import { sameField } from './measures.mjs';

/** Bag F1 of every tool, for the figures of one form; `by`, the set or the type of page, makes the columns. */
export function overviewTable(figures, by = 'set') {
  const columns = [...new Set(figures.map((row) => row[by]))];
  const tools = [...new Set(figures.map(({ tool }) => tool))];
  const cell = (tool, column) => {
    const row = figures.find((other) => other.tool === tool && other[by] === column);
    return row ? percent(row.bagF1) : '';
  };
  return markdownTable(
    ['bag F1', ...columns],
    tools.map((tool) => [tool, ...columns.map((column) => cell(tool, column))]),
  );
}

/** Bag F1 of one tool, a row for each layout and a column for each set; on a set of few pages of a layout, too. */
export function layoutTable(figures) {
  const sets = [...new Set(figures.map(({ set }) => set))].sort();
  const layouts = [...new Set(figures.map(({ form }) => form))];
  const cell = (layout, set) => {
    const row = figures.find((other) => other.form === layout && other.set === set);
    return row ? percent(row.bagF1) : '';
  };
  return markdownTable(
    ['bag F1', ...sets],
    layouts.map((layout) => [layout, ...sets.map((set) => cell(layout, set))]),
  );
}

/** Everything measured of the body. */
export const bodyTable = (figures) =>
  markdownTable(
    ['form', 'set', 'tool', 'pages', 'no article', 'bag F1', 'P', 'R', 'shingle F1', 'exact', 'under 0.5'],
    figures.map((row) => [
      row.form,
      setOf(row),
      row.tool,
      row.pages,
      row.none,
      ...[row.bagF1, row.precision, row.recall, row.shingleF1, row.exact].map(percent),
      row.failed,
    ]),
    3,
  );

/**
 * Title, author and date, where the set and the tool have any: the share of the pages with one on which it is right, and
 * how often one is given for a page that has none. Empty if no row has any.
 */
export function fieldTable(figures) {
  const fields = Object.keys(sameField);
  const rows = figures.filter((row) => fields.some((field) => row[field].right > 0));
  if (rows.length === 0) return '';
  return markdownTable(
    ['form', 'set', 'tool', ...fields.flatMap((field) => [field, `false ${field}`])],
    rows.map((row) => [
      row.form,
      setOf(row),
      row.tool,
      ...fields.flatMap((field) => {
        const { right, given, absent } = row[field];
        return [given > 0 ? percent(right / given) : '', absent > 0 ? `${row[field].false} of ${absent}` : ''];
      }),
    ]),
    3,
  );
}

/** The pages on which each run does worst, so that one can look at them. */
export const worstTable = (measured, number) =>
  markdownTable(
    ['form', 'set', 'tool', 'page', 'bag F1', 'P', 'R'],
    measured.flatMap(({ form, set, tool, scores }) =>
      scores
        .toSorted((a, b) => a.bag.f1 - b.bag.f1)
        .slice(0, number)
        .map(({ id, bag }) => [form, set, tool, id, ...[bag.f1, bag.precision, bag.recall].map(percent)]),
    ),
    4,
  );

/** The set, and the type of its pages where they are not articles. */
const setOf = ({ set, type }) => (type === 'article' ? set : `${set}: ${type}`);
