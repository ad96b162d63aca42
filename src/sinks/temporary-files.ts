import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * Files that are being written, in a hidden folder within the output folder: on its file system, so that each moves to its
 * place in one step, and all together, so that what a killed run left is found without a walk through the outputs.
 */
export class TemporaryFiles {
  readonly #folder: string;
  readonly #owner = `${hostname().replace(/[^\w-]/g, '_')}.${process.pid}`;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** A name for the next one. */
  next(): string {
    return join(this.#folder, `${this.#owner}.${++this.#count}.part`);
  }

  /** Removes what killed runs have left: those of this machine, or `all` where no other run can be at work. */
  clean({ all }: { readonly all: boolean }): void {
    for (const name of readdirSync(this.#folder)) {
      if (name.endsWith('.part') && (all || isAbandoned(name, this.#owner)))
        rmSync(join(this.#folder, name), { force: true });
    }
  }
}

/** Whether its process is no more. Of another machine's that cannot be known. */
function isAbandoned(name: string, owner: string): boolean {
  const [, host, pid] = /^([\w-]+)\.(\d+)\.\d+\.part$/.exec(name) ?? [];
  if (!host || !pid || host !== owner.split('.', 1)[0]) return false;
  // A process of our own number that is not this one is gone.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
