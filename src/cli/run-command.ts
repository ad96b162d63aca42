import { main } from './main.ts';

/**
 * The command as a process: its streams in, its exit status out.
 * @param onPage as in `Streams`.
 */
export async function runCommand(onPage: () => void = () => {}): Promise<void> {
  // Node opens each of its streams on first use, which takes a millisecond.
  let stdin: NodeJS.ReadStream | undefined;
  process.exitCode = await main({
    argv: process.argv.slice(2),
    onPage,
    get stdin() {
      stdin ??= process.stdin;
      return stdin;
    },
    get stdout() {
      return mayBeLeft(process.stdout);
    },
    get stderr() {
      return mayBeLeft(process.stderr);
    },
  });
  // If the run ended before its input did, nothing waits for more.
  stdin?.destroy();
}

/** A reader may close the pipe early, also of a help text or messages: `--help | head -3`. Code that must know listens to the stream itself. */
function mayBeLeft<Stream extends NodeJS.WriteStream>(stream: Stream): Stream {
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  return stream;
}

const ignore = (): void => {};

/** The command's part in a worker thread. */
export async function runWorker(): Promise<void> {
  const { serveTasks } = await import('../jobs/worker.ts');
  serveTasks();
}
