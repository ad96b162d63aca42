/** Profiles by the names of their files, each read once a process. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CleanArticleError } from '../errors.ts';
import { faultInWords } from '../io/input/file-fault.ts';
import { lineHash, saltCheck } from './line-hash.ts';
import type { Profile } from './profile.ts';
import { parseProfile } from './profile-file.ts';
import { SiteProfile } from './site-profile.ts';

const loaded = new Map<string, SiteProfile>();

/** @throws CleanArticleError `bad-profile` that names the file and the remedy. */
export function loadProfile(path: string, salt: string | null): SiteProfile {
  const key = JSON.stringify([path, salt]);
  const known = loaded.get(key);
  if (known) return known;
  const { name, profile } = readProfile(path, salt);
  const site = new SiteProfile(name, profile, lineHash(salt));
  loaded.set(key, site);
  return site;
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
