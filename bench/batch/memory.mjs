import { markdownTable } from '../markdown-table.mjs';
import { runCommand } from './run-command.mjs';

/** Peak memory with two workers, for streams of few and of many records. */
export async function measureMemory({ texts, counts }) {
  const rows = [];
  for (const count of counts) {
    const { memory } = await runCommand(['-i', 'ndjson', '--jobs', '2', '-'], records(texts, count));
    rows.push({ count, memory });
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const table = markdownTable(
    ['records', 'peak MB', 'times the first'],
    rows.map(({ count, memory }) => [count, memory.toFixed(0), (memory / rows[0].memory).toFixed(2)]),
  );
  return `Records of ${(size / 1000).toFixed(1)} thousand characters on average, two workers.\n\n${table}`;
}

/** Lines of NDJSON, the texts over and over. */
export function* records(texts, count) {
  for (let at = 0; at < count; at++) yield `${JSON.stringify({ id: at, text: texts[at % texts.length] })}\n`;
}
