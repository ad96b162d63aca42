import { type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type ScaleWorkplace, until } from './scale-workplace.ts';

/** The path of a Python that has Dask's scheduler and workers, or null. */
export const dask: string | null =
  ['python3', '/usr/bin/python3']
    .map((python) => spawnSync(python, ['-c', 'import distributed, sys; print(sys.executable)'], { encoding: 'utf8' }))
    .find(({ status }) => status === 0)
    ?.stdout.trim() ?? null;

/** A scheduler and workers as processes of their own, without the nannies that would start a killed one again. */
export async function startDask(workplace: ScaleWorkplace, python: string, workers: number): Promise<ChildProcess[]> {
  const scheduler = ['--scheduler-file', 'cluster.json'];
  const module = (name: string) => ['-m', `distributed.cli.dask_${name}`, ...scheduler, '--no-dashboard'];
  workplace.start(python, ...module('scheduler'), '--host', '127.0.0.1', '--port', '0');
  await until(() => existsSync(workplace.path('cluster.json')));
  return Array.from({ length: workers }, () =>
    workplace.start(python, ...module('worker'), '--no-nanny', '--nthreads', '1'),
  );
}

/** Whether a worker has started the command and waits for it. */
export function isAtWork({ pid }: ChildProcess): boolean {
  return spawnSync('ps', ['--ppid', String(pid)]).status === 0;
}
