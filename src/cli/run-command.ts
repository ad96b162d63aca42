import { main } from './main.ts';

/** The command as a process: its streams in, its exit status out. */
export async function runCommand(): Promise<void> {
  process.exitCode = await main({
    argv: process.argv.slice(2),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
}
