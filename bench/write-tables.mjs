import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts each table in its place in a document, between `<!-- table: name -->` and `<!-- end -->`.
 * @throws Error if the document has no place for one of them.
 */
export function writeTables(file, tables) {
  let text = readFileSync(file, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const opening = `<!-- table: ${name} -->`;
    const from = text.indexOf(opening);
    const to = text.indexOf('<!-- end -->', from);
    if (from === -1 || to === -1) throw new Error(`${file}: no place for the table ${name}`);
    text = `${text.slice(0, from + opening.length)}\n${table}\n${text.slice(to)}`;
  }
  writeFileSync(file, text);
}
