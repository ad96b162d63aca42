import type { Article, LedgerEntry } from '../schema/article.ts';
import type { RefusedPage } from '../schema/refused-page.ts';

/** The fields that came with version 2, of articles, of entries of the ledger, and among those that rules find. */
const NEW_FIELDS = new Set([
  ...[
    'canonicalUrl',
    'publisher',
    'image',
    'kind',
    'kindConfidence',
    'images',
    'fingerprint',
    'bodySha256',
    'fieldConfidence',
  ],
  ...['chars', 'from'],
]);
const NEW_WARNINGS = new Set(['doubtful-title', 'doubtful-authors', 'doubtful-date', 'several-articles']);

const withoutNew = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !NEW_FIELDS.has(name))) as Fields;

/** An article in the shape of version 1, which is there for one minor release: its blocks have no structure. */
export const articleAsVersion1 = (article: Article): Article => ({
  ...withoutNew(article),
  schemaVersion: 1 as unknown as Article['schemaVersion'],
  blocks: article.blocks.map(({ kind, level, text }) => ({ kind, ...(level !== undefined && { level }), text })),
  warnings: article.warnings.filter((warning) => !NEW_WARNINGS.has(warning)),
  ...(article.provenance && { provenance: article.provenance.map(entryAsVersion1) }),
  ...(article.foundBy && { foundBy: withoutNew(article.foundBy) }),
});

/** A refused page in the same shape. */
export const refusedAsVersion1 = (refused: RefusedPage): RefusedPage => ({
  ...withoutNew(refused),
  ledger: refused.ledger.map(entryAsVersion1),
  ...(refused.foundBy && { foundBy: withoutNew(refused.foundBy) }),
});

const entryAsVersion1 = (entry: LedgerEntry): LedgerEntry => withoutNew(entry);
