import { type ByteName, readableName } from './file-name.ts';

/** Which names a walk takes and leaves, by what the user says. */
export interface NameGlobs {
  /** @param path below the walked folder. */
  excludes(path: ByteName, isFolder: boolean): boolean;
  /** Null where everything may be taken. */
  readonly includes: ((path: ByteName) => boolean) | null;
}

export const ALL_NAMES: NameGlobs = { excludes: () => false, includes: null };

/** Names hold `!`, `(` and quotes: they stand for themselves. Without nested repetitions, a match takes no exponential time. */
const OPTIONS = { nonegate: true, noextglob: true, keepQuotes: true, posix: true };

/**
 * Globs as gitignore and ripgrep read them: one without a slash matches the name at any depth, one with a slash the path
 * below the walked folder, one that ends in a slash folders alone, with all that is in them. `*` and `?` stop at a slash, `**`
 * does not; `{a,b}` and `[a-z]` choose. Names that begin with a dot are included only by a glob that has the dot, too.
 */
export async function nameGlobs(include: readonly string[], exclude: readonly string[]): Promise<NameGlobs> {
  const { default: picomatch } = await import('picomatch');
  const matcher = (glob: string, dot: boolean, below: readonly string[] = []) => {
    const steps = glob.split('/').filter((step) => step !== '' && step !== '.');
    const isAnchored = /\/./s.test(glob);
    const path = [...(isAnchored ? [] : ['**']), ...steps, ...below].join('/');
    const isMatch = picomatch(path.replace(/\\.|[()|]/gs, withBackslash), { ...OPTIONS, dot });
    return (path: ByteName) => isMatch(readableName(path));
  };
  const including = include.map((glob) => matcher(glob, false, isOfFolders(glob) ? ['**'] : []));
  const excluding = exclude.map((glob) => ({ matches: matcher(glob, true), ofFolders: isOfFolders(glob) }));
  return {
    excludes: (path, isFolder) => excluding.some(({ matches, ofFolders }) => (isFolder || !ofFolders) && matches(path)),
    includes: including.length === 0 ? null : (path) => including.some((matches) => matches(path)),
  };
}

const withBackslash = (char: string): string => (char.length > 1 ? char : `\\${char}`);

const isOfFolders = (glob: string): boolean => glob.endsWith('/');
