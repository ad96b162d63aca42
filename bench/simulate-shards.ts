/**
 * A simulation of a long run on many workers under the contract of docs/scale.md: shards that can be cleaned anywhere and again. Workers are unequal,
 * some are slow, and some die at work. Seeded: the same numbers give the same run.
 */

export interface Cluster {
  readonly workers: number;
  readonly shards: number;
  /** Seconds for a shard on a usual worker; shards differ by up to a half either way. */
  readonly seconds: number;
  /** Share of workers that are slow, and how many times as long they take. */
  readonly slow: { readonly share: number; readonly times: number };
  /** Seconds of work, on average, after which a worker dies; another takes its place after `replaced` seconds. */
  readonly life: number;
  readonly replaced: number;
  /** Whether idle workers clean shards again that are still at work elsewhere; the first output counts. */
  readonly speculative: boolean;
  readonly seed: number;
}

export interface Run {
  /** Which worker's output each shard has, in the order of the shards. */
  readonly outputs: readonly number[];
  /** Seconds until the last output. */
  readonly seconds: number;
  /** The same if the work were spread evenly over the workers, without a death. */
  readonly ideal: number;
  readonly deaths: number;
  /** Shards begun beyond one time each. */
  readonly again: number;
}

interface Attempt {
  readonly worker: number;
  readonly shard: number;
  readonly end: number;
  readonly dies: boolean;
}

export function simulate(cluster: Cluster): Run {
  const random = randomNumbers(cluster.seed);
  const slowness = Array.from({ length: cluster.workers }, () =>
    random() < cluster.slow.share ? cluster.slow.times : 0.9 + 0.2 * random(),
  );
  const size = Array.from({ length: cluster.shards }, () => cluster.seconds * (0.5 + random()));
  const queue = size.map((_, shard) => shard);
  const outputs: number[] = new Array(cluster.shards).fill(-1);
  const atWork: Attempt[] = [];
  let begun = 0;
  let deaths = 0;
  let left = cluster.shards;
  let now = 0;

  const next = (): number | undefined => {
    const shard = queue.shift();
    if (shard !== undefined || !cluster.speculative) return shard;
    const single = atWork.filter((one) => atWork.filter((other) => other.shard === one.shard).length === 1);
    return single.sort((a, b) => b.end - a.end).find(({ shard: open }) => outputs[open] === -1)?.shard;
  };
  const start = (worker: number, from: number): void => {
    const shard = next();
    if (shard === undefined) return;
    begun++;
    const needed = (size[shard] as number) * (slowness[worker] as number);
    const death = -Math.log(1 - random()) * cluster.life;
    atWork.push({ worker, shard, end: from + Math.min(needed, death), dies: death < needed });
  };
  for (let worker = 0; worker < cluster.workers; worker++) start(worker, 0);
  while (left > 0) {
    const first = atWork.reduce((best, one, at) => (one.end < (atWork[best] as Attempt).end ? at : best), 0);
    const [done] = atWork.splice(first, 1) as [Attempt];
    now = done.end;
    if (done.dies) {
      deaths++;
      // A part of an output has no place: it is as if the shard had not been begun.
      if (outputs[done.shard] === -1 && !atWork.some(({ shard }) => shard === done.shard)) queue.push(done.shard);
    } else if (outputs[done.shard] === -1) {
      outputs[done.shard] = done.worker;
      left--;
    }
    start(done.worker, done.dies ? now + cluster.replaced : now);
    if (atWork.length === 0 && left > 0) throw new Error('shards are left that nobody cleans');
  }
  const power = slowness.reduce((sum, times) => sum + 1 / times, 0);
  return {
    outputs,
    seconds: now,
    ideal: size.reduce((sum, seconds) => sum + seconds, 0) / power,
    deaths,
    again: begun - cluster.shards,
  };
}

/** Numbers from 0 to below 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
