/** Lines of text tables, which pandoc lays out in columns of a terminal: Chinese and Japanese characters take two. */

const anyWide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/;
const zeroWidth = /[\p{Mn}\u200b-\u200d]/u;

/** A line cut at columns counted from 0, ascending: one part more than there are columns. */
export function cutAtColumns(line: string, columns: readonly number[]): string[] {
  const cuts = anyWide.test(line) || zeroWidth.test(line) ? indicesAt(line, columns) : columns;
  return [...cuts, line.length].map((end, at) => line.slice(at === 0 ? 0 : cuts[at - 1], end));
}

/** Where the columns begin in a line of characters that are not all as wide as their number of units. */
function indicesAt(line: string, columns: readonly number[]): number[] {
  const indices: number[] = [];
  let column = 0;
  let index = 0;
  for (const character of line) {
    while (indices.length < columns.length && (columns[indices.length] as number) <= column) indices.push(index);
    index += character.length;
    column += zeroWidth.test(character) ? 0 : anyWide.test(character) ? 2 : 1;
  }
  while (indices.length < columns.length) indices.push(line.length);
  return indices;
}
