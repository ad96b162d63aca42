import { appendFileSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Output } from './sink.ts';

/**
 * A file by itself, written beside its place and moved there when it is whole. A pipe or a device is written to directly, and
 * where a link stands, what it leads to.
 * @throws NodeJS.ErrnoException as the file system has it; so do the methods of what it gives.
 */
export function openWholeFile(path: string): Output {
  const there = statSync(path, { throwIfNoEntry: false });
  const isDirect = there !== undefined && !there.isFile();
  const place = there && !isDirect ? realpathSync(path) : path;
  const part = isDirect ? path : `${place}.${process.pid}.part`;
  const file = openSync(part, 'w');
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
