/** A Markdown table. The first columns, as many as `textColumns`, are aligned left, the others right. */
export function markdownTable(head, rows, textColumns = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < textColumns ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** A share of 1 as per cent, such as 93.4. */
export const percent = (share) => (100 * share).toFixed(1);
