import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CleanArticleError } from '../../errors.ts';

/** Makes folders below a root, which may itself be a link; below it links are not followed, for they can lead anywhere. */
export class FoldersBelow {
  readonly #root: string;
  /** Those that are there, below the root. */
  readonly #made = new Set(['.']);

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * @param folder below the root, without steps up; `.` for the root.
   * @throws CleanArticleError `unsupported` where a link, or anything else that is no folder, has the place of one.
   * @throws NodeJS.ErrnoException as the file system has it.
   */
  make(folder: string): void {
    if (this.#made.has(folder)) return;
    this.make(dirname(folder));
    const path = join(this.#root, folder);
    try {
      mkdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const there = lstatSync(path);
      if (!there.isDirectory()) {
        const what = there.isSymbolicLink() ? 'a link, which is not followed' : 'a file, not a folder';
        throw new CleanArticleError('unsupported', `${path} is ${what}`);
      }
    }
    this.#made.add(folder);
  }
}
