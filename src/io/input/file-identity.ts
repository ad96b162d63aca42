import { fstatSync, lstatSync, type PathLike, type Stats, statSync } from 'node:fs';

/**
 * The device and the inode of a file: equal for all its names, by links of either kind, `..`, mounts, and in the other case on
 * disks that do not tell the cases apart.
 */
export type FileIdentity = string;

/**
 * The identity of the file there, links followed, or of an open one; null where there is none, or it is no regular file. Numbers
 * are big integers, since some file systems count beyond what a double holds.
 */
export function identityAt(file: PathLike | number): FileIdentity | null {
  try {
    const stats = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/**
 * What stands there itself, be it a link; null where nothing does.
 * @throws NodeJS.ErrnoException where that cannot be known.
 */
export function entryAt(file: PathLike): Stats | null {
  try {
    return lstatSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
