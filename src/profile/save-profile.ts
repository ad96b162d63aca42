import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Profile } from './profile.ts';
import { writeProfile } from './profile-file.ts';

/**
 * Writes a profile to a file, whole or not at all.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export function saveProfile(path: string, profile: Profile): void {
  const part = `${path}.${process.pid}.part`;
  const file = openSync(part, 'w');
  try {
    for (const piece of writeProfile(profile)) writeSync(file, piece);
    fsyncSync(file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}
