import { CleanArticleError } from '../errors.ts';
import { readProfile } from './load-profile.ts';
import { Profile } from './profile.ts';

/**
 * Reads profiles and unites them.
 * @param paths at least one.
 * @throws CleanArticleError `bad-profile` for one that cannot be read, or was learned with another salt than the first.
 */
export function mergeProfiles(paths: readonly string[]): Profile {
  let merged: Profile | null = null;
  for (const path of paths) {
    const { profile } = readProfile(path);
    merged ??= new Profile(profile.saltCheck);
    if (profile.saltCheck !== merged.saltCheck)
      throw new CleanArticleError(
        'bad-profile',
        `profile ${path}: it was learned with another salt than ${paths[0]}, so their lines cannot be compared`,
      );
    merged.addProfile(profile);
  }
  return (merged ?? new Profile(null)).trim();
}
