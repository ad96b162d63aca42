/**
 * Which elements a block stands in and how near they are, and which classes of names it stands under; each with how much of
 * the page's prose the narrowest of them covers.
 */
import { nameClasses, nameClassTable } from '../name-classes.ts';
import type { MarkList, PageMarks } from '../page-marks.ts';
import type { MarkGroup } from './mark-group.ts';

const OWN = ['p', 'div', 'li', 'span', 'a', 'td', 'h1', 'h2', 'h3', 'strong', 'pre', 'time', 'button', 'figcaption'];
const AROUND =
  'article main section aside nav header footer form figure table blockquote ul ol dl a button details label p'.split(
    ' ',
  );
const COVERING = ['article', 'main', 'section', 'aside', 'header', 'footer', 'form', 'table', 'ul'];

/** Stands for a mark that a block is not under: more than any coverage. */
const NOT_UNDER = 1.5;

const perPath = OWN.length + AROUND.length + COVERING.length;
const perNames = nameClasses.length;

/** From a tag to its column in each of the lists. */
const columnsFrom = (first: number, tags: readonly string[]): ReadonlyMap<string, number> =>
  new Map(tags.map((tag, at) => [tag, first + at]));
const OWN_COLUMNS = columnsFrom(0, OWN);
const AROUND_COLUMNS = columnsFrom(OWN.length, AROUND);
const COVERING_COLUMNS = columnsFrom(OWN.length + AROUND.length, COVERING);

export const tagsAndNames: MarkGroup = {
  names: [
    ...OWN.map((tag) => `is.${tag}`),
    ...AROUND.map((tag) => `in.${tag}`),
    ...COVERING.map((tag) => `covers.${tag}`),
    ...nameClasses.map((name) => `named.${name}`),
  ],
  fill(_, { marks }, rows, width, at) {
    const { pathOf, namesOf } = marks;
    const ofPaths = pathRows(marks);
    const ofNames = nameRows(marks);
    for (let block = 0; block < pathOf.length; block++) {
      const to = block * width + at;
      copyRow(ofPaths, pathOf[block] as number, perPath, rows, to);
      copyRow(ofNames, namesOf[block] as number, perNames, rows, to + perPath);
    }
  },
};

function copyRow(from: Float32Array, row: number, width: number, to: Float32Array, at: number): void {
  for (let column = 0; column < width; column++) to[at + column] = from[row * width + column] as number;
}

const NOWHERE = -1;

/** For each mark of a page the column of what it stands for, or -1. */
function columnsOf(
  { hashes }: PageMarks,
  numbers: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
): Int32Array {
  const columnOf = new Int32Array(hashes.length).fill(NOWHERE);
  for (const [word, mark] of numbers) columnOf[mark] = columns.get(word) ?? NOWHERE;
  return columnOf;
}

/** What each path says: which element is the innermost, how near others are (1 for the innermost, less the further out), and what they cover. */
function pathRows(page: PageMarks): Float32Array {
  const { paths, coverage, tagNumbers } = page;
  const own = columnsOf(page, tagNumbers, OWN_COLUMNS);
  const around = columnsOf(page, tagNumbers, AROUND_COLUMNS);
  const covering = columnsOf(page, tagNumbers, COVERING_COLUMNS);
  const rows = new Float32Array(paths.length * perPath);
  for (let path = 0; path < paths.length; path++) {
    const { marks } = paths[path] as MarkList;
    const row = path * perPath;
    rows.fill(NOT_UNDER, row + OWN.length + AROUND.length, row + perPath);
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] as number;
      const near = around[mark] as number;
      if (near !== NOWHERE) rows[row + near] = 1 / (marks.length - at);
      const covers = covering[mark] as number;
      if (covers !== NOWHERE) rows[row + covers] = coverage[mark] as number;
    }
    const innermost = marks.length > 0 ? (own[marks[marks.length - 1] as number] as number) : NOWHERE;
    if (innermost !== NOWHERE) rows[row + innermost] = 1;
  }
  return rows;
}

/** What each list of names says: of each class how much the narrowest name covers. */
function nameRows(page: PageMarks): Float32Array {
  const { nameLists, coverage, nameNumbers } = page;
  const classOf = columnsOf(page, nameNumbers, nameClassTable());
  const rows = new Float32Array(nameLists.length * perNames).fill(NOT_UNDER);
  for (let list = 0; list < nameLists.length; list++) {
    const { marks } = nameLists[list] as MarkList;
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] as number;
      if (classOf[mark] === NOWHERE) continue;
      const column = list * perNames + (classOf[mark] as number);
      rows[column] = Math.min(rows[column] as number, coverage[mark] as number);
    }
  }
  return rows;
}
