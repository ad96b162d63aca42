import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type ArticleFormat, EXTENSIONS } from '../article/format-article.ts';
import { CleanArticleError } from '../errors.ts';
import { UsageError } from './define-command.ts';
import type { Input } from './inputs.ts';
import type { Output } from './output.ts';

/** A folder of outputs, each written beside its place and moved there when it is whole. */
export class OutputFolder {
  readonly #root: string;
  readonly #taken = new Set<string>();
  #current: { readonly file: FileHandle; readonly part: string; readonly path: string } | null = null;

  private constructor(root: string) {
    this.#root = root;
  }

  /**
   * The folder need not be there yet.
   * @throws UsageError when something else stands in its place.
   */
  static async at(root: string): Promise<OutputFolder> {
    const there = await stat(root).catch(() => null);
    if (there && !there.isDirectory()) throw new UsageError(`--output ${root}: is a file, not a folder`);
    return new OutputFolder(root);
  }

  /**
   * Begins the output of one input.
   * @throws CleanArticleError `unsupported` when another input has written to the same place, or stands there itself.
   * @throws NodeJS.ErrnoException as the file system has it.
   */
  async open({ path: source, outputPath }: Input, format: ArticleFormat): Promise<Output> {
    const stem = outputPath.replace(/(?:\.(?:txt|text|html?|xhtml|md|markdown|ndjson|jsonl))?(?:\.gz)?$/i, '');
    const path = join(this.#root, `${stem}${EXTENSIONS[format]}`);
    if (source !== null && resolve(source) === resolve(path))
      throw new CleanArticleError('unsupported', 'its output would take its own place; choose another folder');
    if (this.#taken.has(path))
      throw new CleanArticleError('unsupported', `another input has been written to ${path} already`);
    this.#taken.add(path);
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.part`;
    const file = await open(part, 'w');
    this.#current = { file, part, path };
    return { write: (text) => file.appendFile(text) };
  }

  /** The output is whole: moves it to its place. */
  async keep(): Promise<void> {
    const { file, part, path } = this.#end();
    await file.close();
    await rename(part, path);
  }

  /** The input failed: nothing of its output stays. */
  async discard(): Promise<void> {
    const { file, part } = this.#end();
    await file.close();
    await rm(part, { force: true });
  }

  #end() {
    const current = this.#current;
    if (!current) throw new Error('no output is open');
    this.#current = null;
    return current;
  }
}
