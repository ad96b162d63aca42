import { randomBytes } from 'node:crypto';
import { appendFileSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityAt } from '../input/file-identity.ts';
import type { Output } from './sink.ts';

/**
 * A file by itself, written beside its place and moved there when it is whole. A pipe, a device and what a standard stream
 * goes to are written to directly, and where a link stands, what it leads to.
 * @throws NodeJS.ErrnoException as the file system has it; so do the methods of what it gives.
 */
export function openWholeFile(path: string): Output {
  const isDirect = isStream(path);
  const place = statSync(path, { throwIfNoEntry: false }) && !isDirect ? realpathSync(path) : path;
  // Hidden, so that no run takes it for a page. Nobody can know its name before, and put a link there.
  const part = isDirect ? path : join(dirname(place), `.clean-article.${randomBytes(8).toString('hex')}.part`);
  const file = openSync(part, isDirect ? 'a' : 'wx');
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    async write(text) {
      appendFileSync(file, text);
    },
    async keep() {
      if (!isDirect) fsyncSync(file);
      close();
      if (!isDirect) renameSync(part, place);
    },
    async discard() {
      close();
      if (!isDirect) rmSync(part, { force: true });
    },
  };
}

/** Writes all of a text to such a file. @throws NodeJS.ErrnoException as the file system has it; then nothing is left. */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const file = openWholeFile(path);
  try {
    for (const piece of pieces) await file.write(piece);
    await file.keep();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Whether what stands there takes text as it comes: `/dev/stderr` does, also where it is a file for this run. */
export function isStream(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return false;
  return !there.isFile() || [1, 2].some((descriptor) => identityAt(descriptor) === identityAt(path));
}
