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

export const tagsAndNames: MarkGroup = {
  names: [
    ...OWN.map((tag) => `is.${tag}`),
    ...AROUND.map((tag) => `in.${tag}`),
    ...COVERING.map((tag) => `covers.${tag}`),
    ...nameClasses.map((name) => `named.${name}`),
  ],
  fill(_, { marks }, rows, width, at) {
    const { paths, nameLists, pathOf, namesOf } = marks;
    const rowOfPath = pathRows(marks);
    const rowOfNames = nameRows(marks);
    const ofPath = paths.map(rowOfPath);
    const ofNames = nameLists.map(rowOfNames);
    for (let block = 0; block < pathOf.length; block++) {
      const to = block * width + at;
      rows.set(ofPath[pathOf[block] as number] as Float32Array, to);
      rows.set(ofNames[namesOf[block] as number] as Float32Array, to + perPath);
    }
  },
};

const NOWHERE = -1;

/** For each mark of a page the column of what it stands for, or -1. */
function columnsOf(
  { hashes }: PageMarks,
  numbers: ReadonlyMap<string, number>,
  columns: Iterable<readonly [word: string, column: number]>,
): Int32Array {
  const columnOf = new Int32Array(hashes.length).fill(NOWHERE);
  for (const [word, column] of columns) {
    const mark = numbers.get(word);
    if (mark !== undefined) columnOf[mark] = column;
  }
  return columnOf;
}

/** What a path says: which element is the innermost, how near others are (1 for the innermost, less the further out), and what they cover. */
function pathRows(page: PageMarks): (path: MarkList) => Float32Array {
  const columns = (tags: readonly string[], first: number) =>
    columnsOf(
      page,
      page.tagNumbers,
      tags.map((tag, at) => [tag, first + at] as const),
    );
  const own = columns(OWN, 0);
  const around = columns(AROUND, OWN.length);
  const covering = columns(COVERING, OWN.length + AROUND.length);
  return ({ marks }) => {
    const row = new Float32Array(perPath).fill(NOT_UNDER, OWN.length + AROUND.length);
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] as number;
      const near = around[mark] as number;
      if (near !== NOWHERE) row[near] = 1 / (marks.length - at);
      const covers = covering[mark] as number;
      if (covers !== NOWHERE) row[covers] = page.coverage[mark] as number;
    }
    const innermost = marks.length > 0 ? (own[marks[marks.length - 1] as number] as number) : NOWHERE;
    if (innermost !== NOWHERE) row[innermost] = 1;
    return row;
  };
}

/** What a list of names says: of each class how much the narrowest name covers. */
function nameRows(page: PageMarks): (names: MarkList) => Float32Array {
  const classOf = columnsOf(page, page.nameNumbers, nameClassTable());
  return ({ marks }) => {
    const row = new Float32Array(nameClasses.length).fill(NOT_UNDER);
    for (const mark of marks) {
      const column = classOf[mark] as number;
      if (column !== NOWHERE) row[column] = Math.min(row[column] as number, page.coverage[mark] as number);
    }
    return row;
  };
}
