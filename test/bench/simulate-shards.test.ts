import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cluster, simulate } from '../../bench/simulate-shards.ts';

const DOCS = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
const HOUR = 3600;
const CLUSTER: Cluster = {
  workers: 200,
  shards: 6000,
  seconds: 600,
  slow: { share: 0.05, times: 4 },
  life: 20 * HOUR,
  replaced: 300,
  speculative: false,
  seed: 1871,
};

describe('a simulated run on many workers', () => {
  it('has one output for each shard, whatever dies', () => {
    for (const seed of [1, 2, 3]) {
      const { outputs, deaths, again } = simulate({ ...CLUSTER, life: HOUR / 2, speculative: seed === 2, seed });
      expect(outputs).toHaveLength(CLUSTER.shards);
      expect(outputs.every((worker) => worker >= 0 && worker < CLUSTER.workers)).toBe(true);
      expect(deaths).toBeGreaterThan(1000);
      expect(again).toBeGreaterThanOrEqual(seed === 2 ? 1000 : deaths - 200);
    }
  });

  it('is the same for the same seed, and takes at least the ideal time', () => {
    expect(simulate(CLUSTER)).toEqual(simulate(CLUSTER));
    expect(simulate({ ...CLUSTER, seed: 7 }).seconds).not.toBe(simulate(CLUSTER).seconds);
    expect(simulate(CLUSTER).seconds).toBeGreaterThanOrEqual(simulate(CLUSTER).ideal);
  });

  it('is what the table of docs/scale.md shows', () => {
    const row = (shards: number, seconds: number, speculative: boolean) => {
      const run = simulate({ ...CLUSTER, shards, seconds, speculative });
      const [first, second] = [run.seconds / run.ideal, run.again / shards];
      return `| ${shards} | ${seconds / 60} | ${speculative ? 'yes' : 'no'} | ${first.toFixed(2)} | ${(100 * second).toFixed(1)} |`;
    };
    const rows = [
      row(600, 6000, false),
      row(600, 6000, true),
      row(6000, 600, false),
      row(6000, 600, true),
      row(60_000, 60, false),
    ];
    expect(DOCS).toContain(rows.join('\n'));
  });
});
