import { main } from './main.ts';

/** The command as a process: its streams in, its exit status out. */
export async function runCommand(): Promise<void> {
  // Node makes each of its streams when first asked for it, which takes a millisecond.
  let stdin: NodeJS.ReadStream | undefined;
  process.exitCode = await main({
    argv: process.argv.slice(2),
    get stdin() {
      stdin ??= process.stdin;
      return stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
  });
  // Where the run ended before its input did, nothing waits for more.
  stdin?.destroy();
}

/** The command's part in a worker thread. */
export async function runWorker(): Promise<void> {
  const { serveTasks } = await import('../batch/worker.ts');
  serveTasks();
}
