import { markdownTable } from '../markdown-table.mjs';
import { median } from '../median.mjs';
import { runCommand } from './run-command.mjs';

/** Pages a second from a folder by one thread and by two, in turn, so that what else the machine does falls on both. */
export async function measureSpeed({ folder, pages, rounds }) {
  const runs = { 1: [], 2: [] };
  for (let round = 0; round < rounds; round++) {
    for (const jobs of [1, 2]) runs[jobs].push(await runCommand(['--jobs', String(jobs), folder]));
  }
  const gain = median(runs[1].map(({ wall }, round) => wall / runs[2][round].wall));
  const table = markdownTable(
    ['jobs', 'pages/s', 'times one', 'processor ms a page', 'peak MB'],
    Object.entries(runs).map(([jobs, all]) => [
      jobs,
      (median(all.map(({ wall }) => pages / wall)) * 1000).toFixed(0),
      jobs === '1' ? '1.00' : gain.toFixed(2),
      (median(all.map(({ cpu }) => cpu)) / pages).toFixed(2),
      median(all.map(({ memory }) => memory)).toFixed(0),
    ]),
  );
  return `${pages} pages of text in a folder.\n\n${table}`;
}
