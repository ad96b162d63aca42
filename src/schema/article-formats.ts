/** The written forms of an article. */
export type ArticleFormat = 'json' | 'ndjson' | 'text' | 'markdown' | 'html';

/** The file extension of each form. */
export const EXTENSIONS: Readonly<Record<ArticleFormat, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  text: '.txt',
  markdown: '.md',
  html: '.html',
};
