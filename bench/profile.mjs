// What a profile learned from a set's own pages changes, and what learning costs beside cleaning, through the command.
//   node bench/profile.mjs --corpus DIR [--set cpe] [--form innertext]
// Pages that the shipped labeller was trained on say little of the gain: train/profile/ prints that of sites held back.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMS, listSets, readSet } from './corpus.mjs';
import { markdownTable } from './markdown-table.mjs';
import { bagScore } from './measures.mjs';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
const KEYS = { innertext: 'text', gettext: 'text', markdown: 'markdown', html: 'html' };

const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, set: { type: 'string' }, form: { type: 'string' } },
});
if (!options.corpus) throw new Error('--corpus DIR says where the sets are');

const folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
const records = join(folder, 'records.ndjson');
const profile = join(folder, 'site.profile.json');
const rows = [];
for (const set of options.set ? [options.set] : listSets(options.corpus)) {
  for (const form of options.form ? [options.form] : FORMS) {
    const pages = [...readSet(options.corpus, set)].filter((page) => page[form]);
    if (pages.length > 0) rows.push(measure(set, form, pages));
  }
}
rmSync(folder, { recursive: true });
const head = [
  'set',
  'form',
  'pages',
  'known',
  'F1 without',
  'with',
  'recall without',
  'with',
  'worse by 2',
  'better by 2',
];
console.log(markdownTable([...head, 'learning, % of the speed of cleaning'], rows));

function measure(set, form, pages) {
  const lines = pages.map(({ id, url, [form]: text }) => JSON.stringify({ id, url, [KEYS[form]]: text }));
  writeFileSync(records, `${lines.join('\n')}\n`);
  const cleaning = timed(() => clean());
  const learning = timed(() => run('profile', 'learn', records, '--output', profile));
  const known = clean('--profile', profile);
  const scores = pages.map(({ body }, at) => ({
    without: bagScore(cleaning.result[at].body, body),
    known: bagScore(known[at].body, body),
    isKnown: Boolean(known[at].cleaner?.profile),
  }));
  const mean = (pick) => ((100 * scores.reduce((sum, score) => sum + pick(score), 0)) / scores.length).toFixed(2);
  const moved = (sign) => scores.filter((score) => sign * (score.known.f1 - score.without.f1) > 0.02).length;
  return [
    set,
    form,
    String(pages.length),
    String(scores.filter(({ isKnown }) => isKnown).length),
    mean(({ without }) => without.f1),
    mean((score) => score.known.f1),
    mean(({ without }) => without.recall),
    mean((score) => score.known.recall),
    String(moved(-1)),
    String(moved(1)),
    String(Math.round((100 * cleaning.seconds) / learning.seconds)),
  ];
}

function clean(...args) {
  const output = run(records, ...args);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function run(...args) {
  return execFileSync(process.execPath, [COMMAND, ...args, '--jobs', '1', '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
}

function timed(act) {
  const started = performance.now();
  const result = act();
  return { result, seconds: (performance.now() - started) / 1000 };
}
