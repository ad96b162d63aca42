/**
 * `npm run fuzz -- --minutes 30 --seed 1`: pages that nobody would make, from the project's fixtures, and whether the
 * properties hold of them. Failing inputs go, as short as they could be made, into a folder, each with how to make it again.
 * Exit status 1 when there were any.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Order, Report } from './fuzz-worker.ts';
import { kindOfFault } from './kind-of-fault.ts';
import { makeInput } from './make-input.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    inputs: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    output: { type: 'string', default: 'fuzz/findings' },
  },
});
const wanted = (name: 'minutes' | 'seed' | 'from' | 'inputs' | 'jobs', given: string): number => {
  const value = Number(given);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`--${name} ${given}: a number is expected`);
  process.exit(2);
};
const seed = wanted('seed', values.seed);
const until = Date.now() + wanted('minutes', values.minutes) * 60_000;
let next = wanted('from', values.from);
const last = values.inputs === undefined ? Number.POSITIVE_INFINITY : next + wanted('inputs', values.inputs);

const PORTION = 100;
/** Wall time without a word from a process, after which its input hangs: shortening one takes long. */
const HANGS_MS = 120_000;

const started = Date.now();
let done = 0;
const kinds = new Map<string, number>();
let findings = 0;

function note({ index, form, fault, input }: Omit<Report & { kind: 'finding' }, 'kind'>): void {
  findings++;
  const kind = `${form}: ${kindOfFault(fault)}`;
  const seen = kinds.get(kind) ?? 0;
  kinds.set(kind, seen + 1);
  if (seen >= 3) return;
  mkdirSync(values.output, { recursive: true });
  const file = join(values.output, `${seed}-${index}.${form}`);
  writeFileSync(file, Buffer.from(input, 'base64'));
  console.log(`${fault}\n  ${file}; again: npm run fuzz -- --seed ${seed} --from ${index} --inputs 1`);
}

/** As it was made: it ends whatever process would try to shorten it. */
function noteDeath(index: number, fault: string): void {
  const { form, bytes } = makeInput(seed, index);
  note({ index, form, fault, input: bytes.toString('base64') });
}

/** One process at a time does its portions; a new one takes the place of one that died. */
async function runJob(): Promise<void> {
  while (Date.now() < until && next < last) await runProcess();
}

function runProcess(): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'fuzz-worker.mjs'), {
    execArgv: ['--enable-source-maps', '--max-old-space-size=1000'],
  });
  let at = next;
  let death = 'the process died';
  const order = () => {
    const count = Math.min(PORTION, last - next);
    if (Date.now() >= until || count <= 0) return worker.disconnect();
    worker.send({ seed, from: next, count } satisfies Order);
    next += count;
  };
  const kill = () => {
    death = `hangs: nothing heard for ${HANGS_MS / 1000} s`;
    worker.kill('SIGKILL');
  };
  let watch = setTimeout(kill, HANGS_MS);
  worker.on('message', (report: Report) => {
    clearTimeout(watch);
    watch = setTimeout(kill, HANGS_MS);
    if (report.kind === 'at') at = report.index;
    else if (report.kind === 'finding') note(report);
    else {
      done += report.count;
      order();
    }
  });
  order();
  return new Promise((resolve) => {
    worker.on('exit', (code) => {
      clearTimeout(watch);
      if (code !== 0) noteDeath(at, death);
      resolve();
    });
  });
}

await Promise.all(Array.from({ length: wanted('jobs', values.jobs) }, runJob));
const minutes = (Date.now() - started) / 60_000;
console.log(`seed ${seed}: ${done} inputs in ${minutes.toFixed(1)} minutes, ${findings} findings`);
for (const [kind, count] of kinds) console.log(`${String(count).padStart(6)} × ${kind}`);
process.exitCode = findings > 0 ? 1 : 0;
