import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ArticleFormat, EXTENSIONS } from '../article/format-article.ts';
import { CleanArticleError } from '../errors.ts';
import type { Output } from './output.ts';

/** A folder of outputs, each written beside its place and moved there when it is whole. */
export class OutputFolder {
  readonly #root: string;
  readonly #taken = new Set<string>();
  #current: { readonly stream: WriteStream; readonly part: string; readonly path: string } | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Begins the output of one input.
   * @throws CleanArticleError `unsupported` when another input has written to the same place.
   */
  async open(inputPath: string, format: ArticleFormat): Promise<Output> {
    const stem = inputPath.replace(/(?:\.(?:txt|text|html?|xhtml|md|markdown|ndjson|jsonl))?(?:\.gz)?$/i, '');
    const path = join(this.#root, `${stem}${EXTENSIONS[format]}`);
    if (this.#taken.has(path))
      throw new CleanArticleError('unsupported', `another input has been written to ${path} already`);
    this.#taken.add(path);
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.part`;
    const stream = createWriteStream(part);
    this.#current = { stream, part, path };
    return {
      write: (text) =>
        new Promise((resolve, reject) => {
          stream.once('error', reject);
          stream.write(text, (error) => {
            stream.off('error', reject);
            if (error) reject(error);
            else resolve();
          });
        }),
    };
  }

  /** The output is whole: moves it to its place. */
  async keep(): Promise<void> {
    const { stream, part, path } = this.#end();
    await new Promise<void>((resolve, reject) => {
      stream.once('error', reject);
      stream.end(resolve);
    });
    await rename(part, path);
  }

  /** The input failed: nothing of its output stays. */
  async discard(): Promise<void> {
    const { stream, part } = this.#end();
    stream.destroy();
    await rm(part, { force: true });
  }

  #end() {
    const current = this.#current;
    if (!current) throw new Error('no output is open');
    this.#current = null;
    return current;
  }
}
