/** Profiles by the names of their files. */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { CleanArticleError } from '../errors.ts';
import { faultInWords } from '../io/input/file-fault.ts';
import { lineHash, saltCheck } from './line-hash.ts';
import type { Profile } from './profile.ts';
import { parseProfile } from './profile-file.ts';
import { SiteProfile } from './site-profile.ts';

/** By file and salt. A file that has changed is read again. */
const loaded = new Map<string, { readonly stamp: string | null; readonly site: SiteProfile }>();

/** @throws CleanArticleError `bad-profile` that names the file and the remedy. */
export function loadProfile(path: string, salt: string | null): SiteProfile {
  const key = JSON.stringify([path, salt]);
  const stamp = stampOf(path);
  const known = loaded.get(key);
  if (known && known.stamp === stamp) return known.site;
  const { name, profile } = readProfile(path, salt);
  const site = new SiteProfile(name, profile, lineHash(salt));
  loaded.set(key, { stamp, site });
  return site;
}

/** What changes with a file; null for one that cannot be read, which is met again on reading. */
function stampOf(path: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

/**
 * A profile and its name, which changes with it: `profile-1a2b3c4d`.
 * @param salt undefined: whatever it was learned with.
 * @throws CleanArticleError as `loadProfile` does.
 */
export function readProfile(path: string, salt?: string | null): { readonly name: string; readonly profile: Profile } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw badProfile(path, faultInWords(error) ?? String(error));
  }
  const profile = withFile(path, () => parseProfile(text));
  if (salt !== undefined && profile.saltCheck !== saltCheck(salt)) {
    const fault =
      profile.saltCheck === null
        ? 'it was learned without a salt: leave out --salt'
        : `it was learned with ${salt === null ? 'a' : 'another'} salt: give it with --salt`;
    throw badProfile(path, fault);
  }
  return { name: `profile-${hash('sha256', text, 'hex').slice(0, 8)}`, profile };
}

const badProfile = (path: string, fault: string): CleanArticleError =>
  new CleanArticleError('bad-profile', `profile ${path}: ${fault}`);

function withFile<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof CleanArticleError ? badProfile(path, error.message) : error;
  }
}
