import { openWholeFile } from '../sinks/whole-file.ts';
import type { Profile } from './profile.ts';
import { writeProfile } from './profile-file.ts';

/**
 * Writes a profile to a file, whole or not at all.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export async function saveProfile(path: string, profile: Profile): Promise<void> {
  const file = openWholeFile(path);
  try {
    for (const piece of writeProfile(profile)) await file.write(piece);
    await file.keep();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
