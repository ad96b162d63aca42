/** The formats that an article is written in; the last two are those of Dolma. */
export const ARTICLE_FORMATS = ['json', 'ndjson', 'text', 'markdown', 'html', 'dolma', 'dolma-attributes'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

/** Formats of one line a document, so that many can stand in one file. */
const RECORD_FORMATS = ['ndjson', 'dolma', 'dolma-attributes'] as const satisfies readonly ArticleFormat[];
export type RecordFormat = (typeof RECORD_FORMATS)[number];

export const isRecordFormat = (format: string | null): format is RecordFormat =>
  RECORD_FORMATS.some((one) => one === format);

/** The file extension of each format. */
export const EXTENSIONS: Readonly<Record<ArticleFormat, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  text: '.txt',
  markdown: '.md',
  html: '.html',
  dolma: '.ndjson',
  'dolma-attributes': '.ndjson',
};
