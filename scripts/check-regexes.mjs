// Whether every regular expression of src/ runs in linear time, as recheck tells:  node scripts/check-regexes.mjs [--record]
// What it said of a pattern once is kept in check-regexes/verdicts.json, since some take it seconds; --record adds to it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { buildPatterns } from './check-regexes/build-patterns.mjs';
import { modulesBelow, patternsOf } from './check-regexes/find-patterns.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const verdictsFile = new URL('check-regexes/verdicts.json', import.meta.url);
const { values: options } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
/** Milliseconds for one pattern; what is not known by then fails. */
const TIMEOUT = 30_000;

/**
 * `linear`: hashes of patterns that are. `bounded`: why others cost no more than that, by hash; by file for those made of
 * vocabularies, which change with every word.
 */
const { linear, bounded } = JSON.parse(readFileSync(verdictsFile, 'utf8'));
const known = new Set(linear);
const hashOf = ({ source, flags }) => createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

const faults = [];
const patterns = [];
for (const path of modulesBelow(`${root}src`)) {
  for (const { line, ...pattern } of patternsOf(path).written)
    patterns.push({ place: `${path.slice(root.length)}:${line}`, ...pattern });
}
for (const [place, built] of await buildPatterns(root)) {
  if (built.length === 0) faults.push(`${place}: no fixture has this pattern built, so it cannot be checked`);
  for (const { source, flags } of built) patterns.push({ place, source, flags });
}

const used = new Set();
for (const { place, source, flags } of patterns) {
  const hash = hashOf({ source, flags });
  if (used.has(hash)) continue;
  used.add(hash);
  if (known.has(hash) || bounded[hash] || bounded[place.replace(/:\d+$/, '')]) continue;
  const { status, complexity, attack, error } = await check(source, flags, { timeout: TIMEOUT });
  if (status === 'safe') known.add(hash);
  else
    faults.push(
      `${place}: ${status === 'vulnerable' ? `${complexity.summary}, by ${attack.pattern}` : `not known: ${error?.kind}`}\n  /${source}/${flags}\n  ${hash}`,
    );
}
if (options.record) {
  const kept = [...known].filter((hash) => used.has(hash)).sort();
  writeFileSync(verdictsFile, `${JSON.stringify({ linear: kept, bounded }, null, 2)}\n`);
}
for (const fault of faults) console.error(fault);
console.log(`${used.size} patterns, ${faults.length} not shown to run in linear time`);
// recheck keeps a process at the ready.
process.exit(faults.length > 0 ? 1 : 0);
