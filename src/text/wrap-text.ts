import { fitText, textWidth } from './text-width.ts';

/** Text in lines of at most `width` columns (2 or more), broken at spaces; a longer word is cut. Never empty. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const take = (word: string, columns: number) => {
    const isFirst = line === '';
    if (!isFirst && used + 1 + columns > width) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      line = isFirst ? word : `${line} ${word}`;
      used += columns + (isFirst ? 0 : 1);
    }
  };
  for (const word of text.split(/\s+/)) {
    let rest = word;
    let columns = textWidth(rest);
    while (columns > width) {
      const part = fitText(rest, width);
      take(part, width);
      rest = rest.slice(part.length);
      columns -= textWidth(part);
    }
    take(rest, columns);
  }
  lines.push(line);
  return lines;
}
