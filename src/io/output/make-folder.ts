import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, with those above it where they are missing. Node's own way says ENOENT for what a read-only disk refuses, and
 * never ends in /proc.
 * @throws NodeJS.ErrnoException of the folder that cannot be made, whose path it has; EEXIST where something else stands there.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const whole = resolve(path);
  makeFolder(dirname(whole));
  try {
    mkdirSync(whole);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (!isFolder(whole)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
