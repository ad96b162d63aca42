import { main } from './main.ts';

/** The command as a process: its streams in, its exit status out. */
export async function runCommand(): Promise<void> {
  // Node makes each of its streams when first asked for it, which takes a millisecond.
  process.exitCode = await main({
    argv: process.argv.slice(2),
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
  });
}
