import { writeWhole } from '../io/output/whole-file.ts';
import type { Profile } from './profile.ts';
import { writeProfile } from './profile-file.ts';

/**
 * Writes a profile to a file, whole or not at all.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export const saveProfile = (path: string, profile: Profile): Promise<void> => writeWhole(path, writeProfile(profile));
