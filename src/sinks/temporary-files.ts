import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Files that are being written, in a hidden folder within the output folder: on its file system, so that each moves to its
 * place in one step, and all together, so that what a killed run left is found without a walk through the outputs.
 */
export class TemporaryFiles {
  readonly #folder: string;
  readonly #host = hostname().replace(/[^\w-]/g, '_');
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    makeFolder(folder);
  }

  /** A name for the next one. */
  next(): string {
    return join(this.#folder, `${this.#host}.${process.pid}.${++this.#count}.part`);
  }

  /** Removes what killed runs of this machine have left; of `others`, too, which must then not be at work here. */
  clean({ others }: { readonly others: boolean }): void {
    for (const name of readdirSync(this.#folder)) {
      const [, host, pid] = /^([\w-]+)\.(\d+)\.\d+\.part$/.exec(name) ?? [];
      if (host === undefined) continue;
      if (host === this.#host ? isGone(Number(pid)) : others) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

/** Whether a process of this machine is no more. One of our own number that is not this one is gone. */
function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
