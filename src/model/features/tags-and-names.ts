/**
 * Which elements a block stands in and how near they are, and which classes of names it stands under; each with how much of
 * the page's prose the narrowest of them covers.
 */
import { nameClasses, nameClassTable } from '../name-classes.ts';
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
    const { paths, nameLists, pathOf, namesOf, tagNumbers, nameNumbers, coverage } = marks;
    const numbersOf = (tags: readonly string[]) => tags.map((tag) => tagNumbers.get(tag) ?? -1);
    const own = numbersOf(OWN);
    const around = numbersOf(AROUND);
    const covering = numbersOf(COVERING);
    const ofPath = paths.map(({ marks: path }) => [
      ...own.map((tag) => Number(tag === path.at(-1))),
      ...around.map((tag) => nearness(path.lastIndexOf(tag), path.length)),
      ...covering.map((tag) => (path.includes(tag) ? (coverage[tag] as number) : NOT_UNDER)),
    ]);
    const classOf = new Map<number, number>();
    for (const [word, number] of nameClassTable()) {
      const mark = nameNumbers.get(word);
      if (mark !== undefined) classOf.set(mark, number);
    }
    const ofNames = nameLists.map(({ marks: names }) => {
      const narrowest = new Float32Array(nameClasses.length).fill(NOT_UNDER);
      for (const name of names) {
        const number = classOf.get(name);
        if (number === undefined) continue;
        narrowest[number] = Math.min(narrowest[number] as number, coverage[name] as number);
      }
      return narrowest;
    });
    for (let block = 0; block < pathOf.length; block++) {
      const to = block * width + at;
      rows.set(ofPath[pathOf[block] as number] as readonly number[], to);
      rows.set(ofNames[namesOf[block] as number] as Float32Array, to + perPath);
    }
  },
};

/** 1 for the innermost element of a path, less the further out, 0 for one that is not in it. */
const nearness = (at: number, length: number): number => (at < 0 ? 0 : 1 / (length - at));
