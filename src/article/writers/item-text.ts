import type { ArticleBlock } from '../../schema/article.ts';

const bullet = /^[•‣⁃▪●◦∙·*–-]\s+/u;
const printedNumber = /^(\d{1,9})[.)]\s+/;
const taskBox = /^\[[ x]\]\s+/i;

/** Where the text of a block begins behind the marker of its item, which the writer writes itself. */
export function textStart({ kind, text, list }: ArticleBlock): number {
  if (kind !== 'list-item' || list?.continues) return 0;
  if (list?.task !== undefined) return taskBox.exec(text)?.[0].length ?? 0;
  const number = printedNumber.exec(text);
  if (list?.ordered) return number && Number(number[1]) === list.number ? number[0].length : 0;
  const start = bullet.exec(text)?.[0].length ?? 0;
  return start < text.length ? start : 0;
}
