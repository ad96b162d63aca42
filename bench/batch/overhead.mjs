import { articleSchema, CleanArticleError, cleanArticle } from '../../dist/index.js';
import { markdownTable, percent } from '../markdown-table.mjs';
import { records } from './memory.mjs';
import { runCommand } from './run-command.mjs';

/** Processor time of a stream of records beside what cleaning the same texts takes without one, from a cold start each. */
export async function measureOverhead({ texts, count }) {
  const args = ['-i', 'ndjson', '--jobs', '1', '-'];
  const start = await runCommand(args, records(texts, 1));
  const whole = await runCommand(args, records(texts, count));
  const stream = whole.cpu - start.cpu;
  const { cleaning, checking } = await cleanAlone(texts, count);
  const alone = cleaning - checking;
  const table = markdownTable(
    ['processor time', 'ms a record', '% of cleaning'],
    [
      ['the stream, without the start', stream],
      ['cleaning alone', alone],
      ['the rest: reading, JSON, schema check, writing', stream - alone],
    ].map(([name, time]) => [name, (time / count).toFixed(2), percent(time / alone)]),
  );
  return `${count} records, one thread.\n\n${table}`;
}

/** In milliseconds: cleaning as the library does it, and the schema check that is part of it. */
async function cleanAlone(texts, count) {
  await clean(texts[0]);
  const articles = [];
  const began = cpuTime();
  for (let at = 1; at < count; at++) articles.push(await clean(texts[at % texts.length]));
  const cleaning = cpuTime() - began;
  const checkBegan = cpuTime();
  for (const article of articles) if (article) articleSchema.parse(article);
  return { cleaning, checking: cpuTime() - checkBegan };
}

async function clean(text) {
  try {
    return await cleanArticle(text, { inputFormat: 'text' });
  } catch (error) {
    if (error instanceof CleanArticleError) return null;
    throw error;
  }
}

function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
