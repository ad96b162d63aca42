import type { PageElement } from './page-tree.ts';
import { traverse } from './traverse.ts';

/** Elements that a table of data has and one for layout has not. */
const DATA_SIGNS = new Set(['caption', 'thead', 'th', 'colgroup']);
/** Elements that make a cell a part of the page. */
const LAYOUT_SIGNS = new Set([
  'table',
  'article',
  'section',
  'nav',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'pre',
  'blockquote',
  'iframe',
]);

/** A cell with more characters or paragraphs holds a part of a page, not a datum. */
const LONGEST_DATUM = 600;
const MOST_PARAGRAPHS = 2;

/**
 * Whether the table holds data, so that each row reads as a line. Else it lays out the page, or has a single column, and
 * its cells are blocks. It follows what browsers tell screen readers (Gecko's `HTMLTableAccessible::IsProbablyLayoutTable`)
 * where that needs no style. Reads up to the first nested table, so that nested tables cost no more than flat ones.
 */
export function isDataTable(table: PageElement): boolean {
  const { role } = table.attribs;
  if (role === 'presentation' || role === 'none') return false;
  let rows = 0;
  let cells = 0;
  let datum = 0;
  let paragraphs = 0;
  let isLayout = false;
  let hasSign = table.attribs.summary !== undefined || role === 'grid' || role === 'table';
  traverse(table, {
    enter(node) {
      if (isLayout) return false;
      if (node.type === 'text') {
        datum += node.data.trim().length;
        if (datum > LONGEST_DATUM) isLayout = true;
        return false;
      }
      if (LAYOUT_SIGNS.has(node.name)) {
        isLayout = true;
        return false;
      }
      if (DATA_SIGNS.has(node.name)) hasSign = true;
      if (node.name === 'tr') rows++;
      if (node.name === 'td' || node.name === 'th') {
        cells++;
        datum = 0;
        paragraphs = 0;
      }
      if (node.name === 'p' && ++paragraphs > MOST_PARAGRAPHS) isLayout = true;
      return node.type === 'element';
    },
    leave() {},
  });
  if (isLayout || cells <= rows) return false;
  return hasSign ? rows > 0 : rows > 1;
}
