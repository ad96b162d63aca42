/** What of an article's structure Markdown and HTML hold. */
export interface Shown {
  readonly links: boolean;
  readonly images: boolean;
  readonly tables: boolean;
}

export const ALL_SHOWN: Shown = { links: true, images: true, tables: true };
