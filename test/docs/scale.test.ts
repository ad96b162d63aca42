import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dask, isAtWork, startDask } from '../helpers/scale-dask.ts';
import { scaleRecords } from '../helpers/scale-records.ts';
import { startSlurm } from '../helpers/scale-slurm.ts';
import { startSsh } from '../helpers/scale-ssh.ts';
import { areInstalled, nameOf, ScaleWorkplace, until } from '../helpers/scale-workplace.ts';

const DOCS = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');

/** A line of docs/scale.md, word for word. */
function documented(line: string): string {
  expect(DOCS).toContain(`\n${line}\n`);
  return line;
}

const hasPython = areInstalled('python3');
const hasParallel = areInstalled('parallel');
const isRoot = process.getuid?.() === 0;
const hasSsh = areInstalled('ssh', 'ssh-keygen', '/usr/sbin/sshd') && isRoot;
const hasSlurm = areInstalled('munged', 'slurmctld', 'slurmd', 'sbatch') && isRoot;

/** As many as the figures of docs/scale.md where that is asked for; fewer spare a fifth of the time of all tests. */
const MANY = Number(process.env.CLEAN_ARTICLE_SCALE_RECORDS ?? 6000);
const FEW = 1000;

describe('recipes of docs/scale.md', () => {
  let workplace: ScaleWorkplace;
  let alone: ScaleWorkplace;

  beforeAll(async () => {
    alone = new ScaleWorkplace();
    alone.write('records.ndjson', scaleRecords(MANY));
    await alone.shell('clean-article --input-format ndjson --jobs 1 --quiet - < records.ndjson > articles.ndjson');
  });
  afterAll(() => alone.remove());

  beforeEach(() => {
    workplace = new ScaleWorkplace();
  });
  afterEach(() => workplace.remove());

  const shell = (line: string) => workplace.shell(line);
  const putRecords = (count: number) => workplace.write('records.ndjson', scaleRecords(count));
  /** Fails unless articles.ndjson is, byte for byte, what one process makes of the first `count` records. */
  const expectSameAsAlone = (count: number) =>
    shell(`head -n ${count} ${alone.path('articles.ndjson')} | cmp - articles.ndjson`);

  const split = documented('split -n l/16 -d -a 4 --additional-suffix=.ndjson records.ndjson shards/');
  const join = documented('cat articles/*.ndjson > articles.ndjson');
  const putShards = async () => {
    putRecords(FEW);
    await shell(`mkdir shards && ${split}`);
  };

  it('makes an article or an error of each record, in one process', () => {
    const lines = alone.read('articles.ndjson').trimEnd().split('\n');
    expect(lines).toHaveLength(MANY);
    const ids = lines.map((line) => JSON.parse(line)).map(({ id, error }) => [id, error?.code ?? 'article'].join());
    expect(ids.slice(19, 22)).toEqual(['note-19,article', ',bad-record', 'note-21,article']);
    expect(ids.slice(59, 62)).toEqual(['note-59,article', 'note-60,no-article', 'note-61,article']);
  });

  describe('xargs', () => {
    it('cleans shards side by side, and goes on where it was interrupted', async () => {
      const clean = documented(
        `find shards -name '*.ndjson' -print0 | xargs -0 -P "$(nproc)" -I '{}' examples/clean-shard.sh '{}' articles`,
      );
      await putShards();
      await shell(clean);
      await shell(join);
      await expectSameAsAlone(FEW);

      const [lost, ...kept] = readdirSync(workplace.path('articles'));
      const before = kept.map((name) => statSync(workplace.path(`articles/${name}`)).ino);
      rmSync(workplace.path(`articles/${lost}`));
      await shell(clean);
      expect(kept.map((name) => statSync(workplace.path(`articles/${name}`)).ino)).toEqual(before);
      await shell(join);
      await expectSameAsAlone(FEW);
    });

    it('leaves nothing of a shard that could not be cleaned', async () => {
      mkdirSync(workplace.path('shards'));
      await expect(shell('examples/clean-shard.sh shards/none.ndjson articles')).rejects.toThrow('none.ndjson');
      workplace.write('shards/cut.ndjson', gzipSync(scaleRecords(50)).subarray(0, -9));
      await expect(shell('examples/clean-shard.sh shards/cut.ndjson articles')).rejects.toThrow();
      expect(readdirSync(workplace.path('articles'))).toEqual([]);
    });
  });

  describe.skipIf(!hasParallel)(nameOf('GNU parallel', hasParallel, 'parallel'), () => {
    it('cleans blocks on the cores of this machine', async () => {
      putRecords(FEW);
      await shell(documented('examples/gnu-parallel.sh < records.ndjson > articles.ndjson'));
      await expectSameAsAlone(FEW);
    });

    it.skipIf(!hasSsh)(
      nameOf('cleans blocks over ssh', hasSsh, 'openssh-server, and to be root'),
      async () => {
        await startSsh(workplace);
        workplace.write('hosts', '1/one\n1/two\n');
        putRecords(FEW);
        await shell(documented('examples/gnu-parallel.sh hosts < records.ndjson > articles.ndjson'));
        await expectSameAsAlone(FEW);
      },
      60_000,
    );

    it('fails when a block fails', async () => {
      putRecords(3);
      workplace.writeCommand('clean-article', 'exit 3');
      await expect(shell('examples/gnu-parallel.sh < records.ndjson')).rejects.toThrow();
    });
  });

  describe.skipIf(!hasSlurm)(
    nameOf('Slurm', hasSlurm, 'slurmctld, slurmd, slurm-client, munge, and to be root'),
    () => {
      it('cleans shards as the tasks of an array', async () => {
        await startSlurm(workplace);
        await putShards();
        await shell(documented('sbatch --array=0-15 examples/clean-shard.sh shards articles'));
        await until(async () => (await shell('squeue --noheader')) === '');
        await shell(join);
        await expectSameAsAlone(FEW);
      });
    },
  );

  describe.skipIf(dask === null)(nameOf('Dask', dask !== null, 'python3-distributed'), () => {
    it('gives the same though a worker is killed at work', async () => {
      const workers = await startDask(workplace, dask ?? '', 3);
      putRecords(MANY);
      workplace.writeCommand('python3', `exec ${dask} "$@"`);
      const [victim] = workers;
      if (!victim) throw new Error('no worker');
      const articles = workplace.path('articles.ndjson');
      const written = () => statSync(articles, { throwIfNoEntry: false })?.size ?? 0;
      const run = shell(documented('python3 examples/dask_clean.py cluster.json < records.ndjson > articles.ndjson'));
      await Promise.race([run, until(() => written() > 0 && isAtWork(victim))]);
      victim.kill('SIGKILL');
      const atDeath = written();
      await run;
      expect(victim.signalCode).toBe('SIGKILL');
      expect(atDeath).toBeLessThan(written());
      await expectSameAsAlone(MANY);
    });
  });

  describe.skipIf(!hasPython)(
    nameOf("the recipe for Spark, on a stand-in for Spark's pipe", hasPython, 'python3'),
    () => {
      const standIn = new URL('../helpers/spark-stand-in', import.meta.url).pathname;
      const PARTITIONS = 7;

      const submit = () => {
        putRecords(FEW);
        workplace.writeCommand(
          'spark-submit',
          `PYTHONPATH=${standIn} SPARK_PARTITIONS=${PARTITIONS} exec python3 "$@"`,
        );
        return shell(documented('spark-submit examples/spark_clean.py records.ndjson articles'));
      };

      it('gives the same, partition by partition, though a task fails once', async () => {
        const clean = readFileSync(workplace.path('bin/clean-article'), 'utf8').split('\n')[1] as string;
        workplace.writeCommand(
          'clean-article',
          `mkdir failed 2> /dev/null && { head -c 1000 > /dev/null; kill -9 $$; }\n${clean}`,
        );
        await submit();
        expect(readdirSync(workplace.path('articles'))).toHaveLength(PARTITIONS + 1);
        expect(existsSync(workplace.path('failed'))).toBe(true);
        await shell('cat articles/part-* > articles.ndjson');
        await expectSameAsAlone(FEW);
      });

      it('fails with the command', async () => {
        workplace.writeCommand('clean-article', 'exit 3');
        await expect(submit()).rejects.toThrow('the command ended with 3');
        expect(existsSync(workplace.path('articles'))).toBe(false);
      });
    },
  );
});
