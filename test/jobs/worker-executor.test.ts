import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Job, type Outcome, type Task, textOf } from '../../src/batch/task.ts';
import { workerExecutor } from '../../src/jobs/worker-executor.ts';

const job: Job = { options: {}, maxBytes: 1000, format: 'ndjson', columns: undefined, passThrough: [] };

/** A worker that does what its documents say. */
const OBEDIENT = `
const { parentPort, workerData } = require('node:worker_threads');
const answer = (text) => parentPort.postMessage({ output: new TextEncoder().encode(text), failure: null });
const acts = {
  exit: () => process.exit(3),
  throw: () => { throw new Error('of the worker'); },
  reject: () => void Promise.reject(new Error('of a promise')),
  hang: () => { for (;;); },
  memory: () => { const held = []; for (;;) held.push(Array(1000).fill(held.length)); },
  function: () => parentPort.postMessage(() => {}),
  'exit after': () => { answer('exit after'); setTimeout(() => process.exit()); },
  'answer, and tell': () => { answer('answer, and tell'); Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0); },
};
parentPort.on('message', async (tasks) => {
  for (const { id } of tasks) {
    (acts[id] ?? (() => answer(id)))();
    await new Promise(setImmediate);
  }
});
parentPort.postMessage(null);
`;
const told = new Int32Array(new SharedArrayBuffer(4));
const start = (code: string) => {
  const worker = new Worker(code, {
    eval: true,
    workerData: told,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  });
  started.push(worker);
  return worker;
};
const started: Worker[] = [];

const taskOf = (id: string): Task => ({ kind: 'broken', id, failure: { code: 'unreadable', message: 'cleaned here' } });
const outcomeOf = (outcome: Outcome | null) => outcome && (outcome.failure?.message ?? textOf(outcome));
const all = async (outcomes: readonly Promise<Outcome | null>[]) => (await Promise.all(outcomes)).map(outcomeOf);

afterEach(() => {
  vi.useRealTimers();
  for (const worker of started.splice(0)) void worker.terminate();
});

const open = ({ jobs = 1, timeout = null as number | null, code = OBEDIENT } = {}) =>
  workerExecutor(job, { jobs, timeout, startWorker: () => start(code) });

describe('a worker', () => {
  it.each<[string, RegExp]>([
    ['exit', /ended: exit code 3; please report/],
    ['throw', /ended: of the worker;/],
    ['reject', /ended: of a promise;/],
    ['function', /ended: .+; please report/],
    ['memory', /exhausted the memory; give Node more/],
  ])('that ends by %s costs one document, wherever it stands', async (act, message) => {
    const executor = open();
    const groups = [['a', act, 'b'], [act], ['c', act]].map((ids) => executor.clean(ids.map(taskOf)));
    const found = await Promise.all(groups.map(async (group) => all(await group)));
    const failed = expect.stringMatching(message);
    expect(found).toEqual([['a', failed, 'b'], [failed], ['c', failed]]);
    await executor.close();
  });

  it('that ends while it waits costs none', async () => {
    const executor = open();
    expect(await all(await executor.clean([taskOf('exit after')]))).toEqual(['exit after']);
    await once(started[0] as Worker, 'exit');
    expect(await all(await executor.clean([taskOf('a')]))).toEqual(['a']);
    expect(started).toHaveLength(2);
    await executor.close();
  });

  it('that hangs costs the document that it hangs at, when its time is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const executor = open({ timeout: 1000 });
    const outcomes = await executor.clean(['a', 'hang', 'b'].map(taskOf));
    expect(outcomeOf((await outcomes[0]) as Outcome)).toBe('a');
    vi.advanceTimersByTime(1000);
    expect(await all(outcomes)).toEqual(['a', 'not done after 1000 ms; raise the limit with --timeout', 'b']);
    await executor.close();
  });

  it('is heard first where its answer comes with the end of the time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const executor = open({ timeout: 1000 });
    expect(await all(await executor.clean([taskOf('a')]))).toEqual(['a']);
    const outcomes = await executor.clean([taskOf('answer, and tell')]);
    await turn();
    Atomics.wait(told, 0, 0);
    vi.advanceTimersByTime(1000);
    expect(await all(outcomes)).toEqual(['answer, and tell']);
    await executor.close();
  });

  it('may have more time than a timer knows', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const executor = open({ timeout: 2 ** 40 });
    const outcomes = await executor.clean(['a', 'hang'].map(taskOf));
    await outcomes[0];
    vi.advanceTimersByTime(1000);
    await turn();
    await executor.close();
    expect(await all(outcomes)).toEqual(['a', null]);
  });

  it('that hangs does not hold up the end of a run', async () => {
    const executor = open();
    const outcomes = await executor.clean(['a', 'hang', 'b'].map(taskOf));
    const waiting = await executor.clean([taskOf('c')]);
    await outcomes[0];
    await executor.close();
    expect(await all([...outcomes, ...waiting, ...(await executor.clean([taskOf('d')]))])).toEqual([
      'a',
      null,
      null,
      null,
      null,
    ]);
    await Promise.all(started.map((worker) => worker.terminate()));
    expect(started).toHaveLength(1);
  });

  it('that cannot be sent for a document costs that document', async () => {
    const executor = open();
    const strange = { ...taskOf('strange'), more: () => {} };
    expect(await all(await executor.clean([taskOf('a'), strange, taskOf('b')]))).toEqual([
      'a',
      expect.stringMatching(/^it cannot be sent to a worker: .*could not be cloned/),
      'b',
    ]);
    await executor.close();
  });
});

describe('where no worker starts', () => {
  const FAULTS: Record<string, () => Worker> = {
    'its module is broken': () => start('throw new Error("broken module")'),
    'its module is not there': () => start('require("./not-there.cjs")'),
    'it ends at once': () => start('process.exit()'),
    'it says nothing and ends': () => start(''),
    'it needs more memory than there is': () =>
      start('const held = []; for (;;) held.push(Array(1000).fill(held.length));'),
    'Node has no room for it': () => {
      throw new Error('no room');
    },
  };

  it.each(Object.keys(FAULTS))('since %s, the documents are cleaned without', async (fault) => {
    const startWorker = FAULTS[fault] as () => Worker;
    const executor = workerExecutor(job, { jobs: 2, timeout: null, startWorker });
    const groups = [['a', 'b'], ['c'], ['d']].map((ids) => executor.clean(ids.map(taskOf)));
    for (const group of groups) for (const outcome of await all(await group)) expect(outcome).toBe('cleaned here');
    expect(await all(await executor.clean([taskOf('e')]))).toEqual(['cleaned here']);
    expect(started.length).toBeLessThanOrEqual(2);
    await executor.close();
  });

  it.each(Object.keys(FAULTS))('since %s, a run with a time limit ends', async (fault) => {
    const executor = workerExecutor(job, { jobs: 2, timeout: 1000, startWorker: FAULTS[fault] as () => Worker });
    const outcomes = await Promise.allSettled(await executor.clean([taskOf('a'), taskOf('b')]));
    const message = expect.stringMatching(/^no worker thread starts, and --timeout needs one: .+; leave out --timeout/);
    const reason = expect.objectContaining({ code: 'internal', message });
    expect(outcomes).toEqual(Array(2).fill({ status: 'rejected', reason }));
    await executor.close();
  });

  it('after the first, that one does it all', async () => {
    let starts = 0;
    const executor = workerExecutor(job, {
      jobs: 4,
      timeout: null,
      startWorker: () => start(starts++ === 0 ? OBEDIENT : 'throw new Error("no more")'),
    });
    const groups = Array.from({ length: 9 }, (_, at) => executor.clean([taskOf(String(at)), taskOf('throw')]));
    const found = await Promise.all(groups.map(async (group) => all(await group)));
    expect(found.map(([first]) => first)).toHaveLength(9);
    for (const outcome of found.flat()) expect(outcome).not.toBeNull();
    await executor.close();
  });
});
