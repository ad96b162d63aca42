import type { ArticleField } from '../schema/article-fields.ts';

/** Why a block is not of the article: the cleaner's id, one of its reasons, and evidence in words where that is not on the page. */
export interface Verdict {
  readonly by: string;
  readonly reason: string;
  readonly evidence?: string;
}

/** What became of a block. A block without an outcome is open; what stays open is the body. */
export type Outcome =
  | { readonly became: ArticleField | 'images'; readonly by: string }
  | ({ readonly became: 'removed' } & Verdict);

/**
 * The outcome of each block of a page, and its flag: a soft verdict, which gives the reason should the block prove to lie outside
 * the article. The only writer of both. The first outcome and the first flag of a block stand.
 */
export class Outcomes {
  readonly #outcomes: (Outcome | undefined)[];
  readonly #flags: (Verdict | undefined)[];
  readonly #kept = new Set<number>();

  /** @param size number of blocks. */
  constructor(size: number) {
    this.#outcomes = new Array(size).fill(undefined);
    this.#flags = new Array(size).fill(undefined);
  }

  /** The outcome of the block at `index`; undefined while it is open. */
  of(index: number): Outcome | undefined {
    return this.#outcomes[index];
  }

  /** Why the block at `index` was removed; undefined for one that is not. */
  removalOf(index: number): Verdict | undefined {
    const outcome = this.#outcomes[index];
    return outcome?.became === 'removed' ? outcome : undefined;
  }

  /** The soft verdict on the block at `index`. */
  flagOf(index: number): Verdict | undefined {
    return this.#flags[index];
  }

  /** No verdict that follows holds for the block, unless it has an outcome. */
  keep(index: number): void {
    if (this.#outcomes[index] === undefined) this.#kept.add(index);
  }

  /** Whether a verdict keeps any block. */
  get hasKept(): boolean {
    return this.#kept.size > 0;
  }

  /** The block becomes a field, found by the rule `by`. */
  claim(index: number, field: ArticleField, by: string): void {
    this.#outcomes[index] ??= { became: field, by };
  }

  remove(index: number, verdict: Verdict): void {
    if (!this.#kept.has(index)) this.#outcomes[index] ??= { became: 'removed', ...verdict };
  }

  flag(index: number, verdict: Verdict): void {
    if (!this.#kept.has(index)) this.#flags[index] ??= verdict;
  }

  /** Gives a removed block a more specific reason. Other blocks stay as they are. */
  renameRemoval(index: number, verdict: Verdict): void {
    if (this.removalOf(index)) this.#outcomes[index] = { became: 'removed', ...verdict };
  }

  /** A removed block becomes the caption or the credit of an image of the article. Other blocks stay as they are. */
  caption(index: number, by: string): void {
    if (this.removalOf(index)) this.#outcomes[index] = { became: 'images', by };
  }

  /** Takes the block's outcome back, so that it is open again. */
  reopen(index: number): void {
    this.#outcomes[index] = undefined;
  }

  /** All outcomes, in the order of the page. */
  [Symbol.iterator](): Iterator<Outcome | undefined> {
    return this.#outcomes[Symbol.iterator]();
  }
}
