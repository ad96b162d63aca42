import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Executor } from '../../src/batch/executor.ts';
import type { Item, Portion } from '../../src/batch/item.ts';
import { runBatch } from '../../src/batch/run-batch.ts';
import { runFingerprint } from '../../src/batch/run-fingerprint.ts';
import { summaryLine, Tally } from '../../src/batch/summary.ts';
import { type Job, type Outcome, type Task, textOf } from '../../src/batch/task.ts';
import { listedNames } from '../../src/io/input/listed-names.ts';
import { ndjsonLines } from '../../src/io/input/ndjson-lines.ts';
import { switchExecutors } from '../../src/jobs/inline-executor.ts';

const INPUT = { path: 'pages', file: 'pages', outputPath: 'pages', size: 1, modified: 0, isNamed: true };

const documentOf = (id: number, size = 1): Item => ({
  kind: 'document',
  input: INPUT,
  task: { kind: 'broken', id: String(id), failure: { code: 'internal', message: '' } },
  size,
});
const idOf = (task: Task) => (task.kind === 'broken' ? task.id : null);

/** An executor whose documents are done after so many milliseconds each, whichever came first. */
function slowExecutor(delayOf: (id: number) => number) {
  const watched = { open: 0, most: 0, closed: 0 };
  const executor: Executor = {
    async clean(tasks) {
      watched.open += tasks.length;
      watched.most = Math.max(watched.most, watched.open);
      return tasks.map(async (task): Promise<Outcome> => {
        await sleep(delayOf(Number(idOf(task))));
        return { output: new TextEncoder().encode(String(idOf(task))), failure: null };
      });
    },
    async close() {
      watched.closed++;
    },
  };
  return { executor, watched };
}

async function* portionsOf(count: number, of = 3, size = 1): AsyncGenerator<Portion> {
  for (let at = 0; at < count; at += of) {
    yield Array.from({ length: Math.min(of, count - at) }, (_, nth) => documentOf(at + nth, size));
  }
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, at) => String(at));

describe('a run', () => {
  const never = new AbortController().signal;

  it('gives its outcomes in the order of its documents, whichever is done first', async () => {
    const { executor, watched } = slowExecutor((id) => (id % 7) * 2);
    const taken: (string | null)[] = [];
    const take = async (_item: Item, outcome: Outcome | null) => void taken.push(outcome && textOf(outcome));
    await runBatch({ portions: portionsOf(50), executor, jobs: 2, signal: never, take });
    expect(taken).toEqual(numbersTo(50));
    expect(watched.closed).toBe(1);
  });

  it.each([
    ['many', 1, 7 * 3],
    ['long', 1 << 24, 3 * 3],
  ])('reads no further ahead of a slow reader where documents are %s', async (_what, size, bound) => {
    const { executor, watched } = slowExecutor(() => 0);
    const take = async () => {
      await sleep(2);
      watched.open--;
    };
    await runBatch({ portions: portionsOf(60, 3, size), executor, jobs: 2, signal: never, take });
    expect(watched.most).toBeLessThanOrEqual(bound);
  });

  it('ends where its signal says, without waiting for what is under way', async () => {
    const controller = new AbortController();
    const { executor, watched } = slowExecutor((id) => (id > 10 ? 5 : 0));
    const taken: (string | null)[] = [];
    const take = async (_item: Item, outcome: Outcome | null) => {
      if (taken.push(outcome && textOf(outcome)) === 8) controller.abort(new Error('enough'));
    };
    const run = runBatch({ portions: portionsOf(500), executor, jobs: 2, signal: controller.signal, take });
    await expect(run).rejects.toThrow('enough');
    expect(taken).toEqual(numbersTo(8));
    expect(watched.closed).toBeGreaterThan(0);
  });

  it('that is to end before it has begun reads nothing', async () => {
    const { executor, watched } = slowExecutor(() => 0);
    const silent = async function* (): AsyncGenerator<Portion> {
      await new Promise(() => {});
    };
    const signal = AbortSignal.abort(new Error('enough'));
    const run = runBatch({ portions: silent(), executor, jobs: 2, signal, take: async () => {} });
    await expect(run).rejects.toThrow('enough');
    expect(watched.closed).toBeGreaterThan(0);
  });

  it('fails where its executor cannot go on', async () => {
    const { executor, watched } = slowExecutor(() => 0);
    const broken: Executor = {
      ...executor,
      clean: async (tasks) => tasks.map(() => Promise.reject(new Error('no thread'))),
    };
    const run = runBatch({ portions: portionsOf(30), executor: broken, jobs: 2, signal: never, take: async () => {} });
    await expect(run).rejects.toThrow('no thread');
    expect(watched.closed).toBe(1);
  });

  it.each(['the source', 'the sink'])('fails as %s fails, and closes its executor', async (who) => {
    const { executor, watched } = slowExecutor(() => 0);
    const fail = async () => {
      throw new Error('broken');
    };
    const broken = async function* (): AsyncGenerator<Portion> {
      yield* portionsOf(3);
      await fail();
    };
    const run = runBatch({
      portions: who === 'the source' ? broken() : portionsOf(30),
      executor,
      jobs: 2,
      signal: never,
      take: who === 'the sink' ? fail : async () => {},
    });
    await expect(run).rejects.toThrow('broken');
    expect(watched.closed).toBe(1);
  });

  it('goes over to another executor once it pays', async () => {
    const first = slowExecutor(() => 0);
    const second = slowExecutor(() => 0);
    const executor = switchExecutors(first.executor, async () => second.executor, 5);
    await runBatch({ portions: portionsOf(30), executor, jobs: 2, signal: never, take: async () => {} });
    expect([first.watched.open, second.watched.open]).toEqual([6, 24]);
    expect([first.watched.closed, second.watched.closed]).toEqual([1, 1]);
  });

  it('leaves no executor open that was still opening when it ended', async () => {
    const second = slowExecutor(() => 0);
    let open = (_lane: Executor) => {};
    const opening = new Promise<Executor>((resolve) => {
      open = resolve;
    });
    const executor = switchExecutors(slowExecutor(() => 0).executor, () => opening, 0);
    const outcomes = executor.clean([]);
    await executor.close();
    open(second.executor);
    await outcomes;
    expect(second.watched.closed).toBe(1);
  });
});

/** Cuts bytes into pieces at places of chance. */
const inPieces = (bytes: Buffer, cuts: readonly number[]): Buffer[] => {
  const places = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((end, at) => bytes.subarray(places[at], end));
};
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
async function* stream(pieces: readonly Buffer[]) {
  yield* pieces;
}

describe('a stream of lines', () => {
  it('is cut at line feeds alone, in whatever pieces it comes', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '\r', '\u2028', 'ß', '\0'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(line), cuts, async (lines, places) => {
        const found: string[] = [];
        const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
        for await (const some of ndjsonLines(stream(inPieces(bytes, places)), 1000))
          found.push(...some.map((one) => String(one)));
        expect(found).toEqual(lines);
      }),
    );
  });

  it('tells of a line over the bound and keeps none of it', async () => {
    const pieces = [`short\n${'x'.repeat(9)}`, 'x'.repeat(9), 'x\nlast'].map((text) => Buffer.from(text));
    const found: (string | null)[] = [];
    for await (const some of ndjsonLines(stream(pieces), 10))
      found.push(...some.map((line) => line?.toString() ?? null));
    expect(found).toEqual(['short', null, 'last']);
  });
});

it('a list of names is cut at NUL alone, in whatever pieces it comes', async () => {
  const name = fc.string({ unit: fc.constantFrom('a', '\n', ' ', '\xff', '\xc3'), minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(name), cuts, fc.boolean(), async (names, places, isEnded) => {
      const bytes = Buffer.from(names.join('\0') + (isEnded ? '\0' : ''), 'latin1');
      const found: string[] = [];
      for await (const one of listedNames(stream(inPieces(bytes, places)))) found.push(one);
      expect(found).toEqual(names);
    }),
  );
});

describe('the fingerprint of a run', () => {
  const job: Job = {
    options: { url: null, labeller: true, provenance: false },
    maxBytes: 100,
    format: 'json',
    columns: undefined,
    passThrough: [],
  };

  it('is the same for the same options in another order', () => {
    const { url, labeller, provenance } = job.options;
    const turned = { ...job, options: { provenance, labeller, url } } as Job;
    expect(runFingerprint(turned, 'auto')).toBe(runFingerprint(job, 'auto'));
  });

  it.each<[string, Job, string]>([
    ['an option', { ...job, options: { ...job.options, provenance: true } }, 'auto'],
    ['the form of the output', { ...job, format: 'text' }, 'auto'],
    ['the form of the input', job, 'html'],
  ])('is another for another %s', (_what, other, inputFormat) => {
    expect(runFingerprint(other, inputFormat)).not.toBe(runFingerprint(job, 'auto'));
  });
});

it('a summary counts by reason, in one order', () => {
  const tally = new Tally();
  tally.articles = 3;
  tally.complete = 2;
  for (const kind of ['pdf', 'image', 'hidden', 'image'] as const) tally.skip(kind);
  for (const code of ['timeout', 'no-article', 'unreadable', 'timeout'] as const) tally.fail(code);
  const summary = tally.summary(false);
  expect(JSON.stringify(summary)).toBe(
    '{"pages":7,"articles":3,"withoutArticle":1,"failed":3,"byReason":{"no-article":1,"timeout":2,"unreadable":1},"complete":2,"skippedByKind":{"hidden":1,"image":2,"pdf":1},"interrupted":false}',
  );
  expect(summaryLine(summary)).toBe(
    '7 pages: 3 articles, 1 without article, 3 failed (timeout 2, unreadable 1), 2 already complete; ' +
      'skipped 2 images, 1 hidden file, 1 PDF',
  );
});
