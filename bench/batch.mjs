// Batches: pages a second by threads, peak memory by the length of a stream and of a web archive, what the stream costs beside
// the cleaning, and whether a run that is killed over and over ends in the same bytes.
//   node bench/batch.mjs [--corpus DIR] [--set NAME] [--only speed,memory,archives,overhead,kills] [--pages 5000] [--rounds 3]
//     [--records 2000,200000] [--megabytes 100,1000] [--characters 2000] [--kills 30] [--record]
// Without a corpus the fixtures' pages of text are taken. --record writes the tables into docs/speed.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureKills } from './batch/kills.mjs';
import { measureMemory } from './batch/memory.mjs';
import { measureOverhead } from './batch/overhead.mjs';
import { measureSpeed } from './batch/speed.mjs';
import { measureArchives } from './batch/warc.mjs';
import { readFixtures, readSet } from './corpus.mjs';
import { writeTables } from './write-tables.mjs';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: 'wcxb-dev' },
    only: { type: 'string', default: 'speed,memory,archives,overhead,kills' },
    pages: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    records: { type: 'string', default: '2000,20000,200000' },
    megabytes: { type: 'string', default: '100,1000' },
    characters: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '30' },
    record: { type: 'boolean', default: false },
  },
});

const texts = [];
for (const { innertext } of options.corpus ? readSet(options.corpus, options.set) : readFixtures()) {
  if (innertext) texts.push(innertext);
}
// Memory is a matter of numbers, so the pages of long streams are cut short.
const beginnings = texts.map((text) => text.slice(0, Number(options.characters)));
const pages = Number(options.pages);

const measures = {
  speed: () => inFolder(pages, (folder) => measureSpeed({ folder, pages, rounds: Number(options.rounds) })),
  memory: () => measureMemory({ texts: beginnings, counts: options.records.split(',').map(Number) }),
  archives: () => measureArchives({ megabytes: options.megabytes.split(',').map(Number) }),
  overhead: () => measureOverhead({ texts, count: Math.min(pages, 1000) }),
  kills: () => inFolder(Math.min(pages, 600), (folder) => measureKills({ folder, kills: Number(options.kills) })),
};
for (const name of options.only.split(',')) {
  const table = await measures[name]();
  if (options.record) writeTables(new URL('../docs/speed.md', import.meta.url), { [`batch-${name}`]: table });
  console.log(`${table}\n`);
}

/** Gives the measure a folder of so many pages, the texts over and over. */
async function inFolder(count, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-pages-'));
  try {
    for (let at = 0; at < count; at++) {
      writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), texts[at % texts.length]);
    }
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
