/**
 * Articles as the files of Dolma's toolkit: documents, and attributes beside them in files of the same rows in the same order.
 * https://github.com/allenai/dolma/blob/main/docs/data-format.md
 */
import type { Article, LedgerEntry } from '../schema/article.ts';
import type { ErrorRecord } from '../schema/refused-page.ts';
import type { Span } from './source-spans.ts';

/** What an article does not say of its document. */
export interface DolmaSource {
  /** When the page was scraped, ISO 8601; null where nobody says. */
  readonly added: string | null;
}

/** The name of the source of a document that names none. */
const SOURCE = 'clean-article';

/** The parts of the names of attributes, as Dolma has them: the experiment, the tagger and what it found. */
const EXPERIMENT = 'clean_article';
const TAGGER = 'ledger';

/** A document: the body as its text, and all other fields as metadata. */
export function dolmaDocument(article: Article, { added }: DolmaSource) {
  const { id, body, blocks: _blocks, provenance: _provenance, foundBy: _foundBy, ...metadata } = article;
  return {
    id: idOf(id),
    text: body,
    source: SOURCE,
    ...timesOf(added, article.datePublished),
    metadata,
  };
}

/** A document that gave no article keeps its row, without a text. */
export function dolmaFailure({ id, error }: Pick<ErrorRecord, 'error'> & Pick<Article, 'id'>, { added }: DolmaSource) {
  return { id: idOf(id), text: '', source: SOURCE, ...timesOf(added, null), metadata: { error } };
}

const timesOf = (added: string | null, published: string | null) => ({
  ...(added !== null && { added: timestamp(added) }),
  ...(published !== null && { created: timestamp(published) }),
});

/** The spans of a ledger by what became of them: those of each reason, of each field, and of the body. The score is 1. */
export function dolmaAttributes(id: Article['id'], ledger: readonly LedgerEntry[]) {
  const attributes: Record<string, [...Span, score: number][]> = {};
  for (const { became, reason, chars } of ledger) {
    const name = attributeName(became === 'removed' ? `removed_${reason}` : became);
    attributes[name] ??= [];
    attributes[name].push([...(chars as Span), 1]);
  }
  return { id: idOf(id), attributes };
}

const attributeName = (found: string): string =>
  `${EXPERIMENT}__${TAGGER}__${found.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')}`;

/** Ids of Dolma are strings. */
const idOf = (id: Article['id']): string => (id === null ? '' : String(id));

/** As Dolma writes times, in UTC to the millisecond: a time without a zone is taken as UTC, and a day or month as its beginning. */
function timestamp(date: string): string {
  const time = new Date(/T/.test(date) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? `${date}Z` : date);
  return Number.isNaN(time.getTime()) ? date : time.toISOString();
}
