import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface TemporaryFile {
  readonly path: string;
  readonly descriptor: number;
}

/**
 * Files that are being written, in a hidden folder within the output folder: on its file system, so that each moves to its
 * place in one step, and all together, so that what a killed run left is found without a walk through the outputs.
 */
export class TemporaryFiles {
  readonly #folder: string;
  readonly #host = hostname().replace(/[^\w-]/g, '_');

  /** @param folder is there. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens a new one. Nobody can know its name before, and what stood there all the same, a link too, would be an error. */
  open(): TemporaryFile {
    const path = join(this.#folder, `${this.#name()}.part`);
    return { path, descriptor: openSync(path, 'wx') };
  }

  /** Whether the disk keeps apart names that differ in case alone, or in how an accent is written. */
  tellNamesApart(): boolean {
    const stem = join(this.#folder, this.#name());
    const path = `${stem}\u00e9.part`;
    closeSync(openSync(path, 'wx'));
    const isKnown = [`${stem}\u00e9.PART`, `${stem}e\u0301.part`].some((other) => existsSync(other));
    rmSync(path, { force: true });
    return !isKnown;
  }

  /** Removes what killed runs of this machine have left; of `others`, too, which must then not be at work here. */
  clean({ others }: { readonly others: boolean }): void {
    for (const name of readdirSync(this.#folder)) {
      const [, host, pid] = /^([\w-]+)\.(\d+)\.[^.]+\.part$/.exec(name) ?? [];
      if (host === undefined) continue;
      if (host === this.#host ? isGone(Number(pid)) : others) rmSync(join(this.#folder, name), { force: true });
    }
  }

  /** Says which process writes it, for who cleans up. */
  #name(): string {
    return `${this.#host}.${process.pid}.${randomBytes(8).toString('hex')}`;
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
