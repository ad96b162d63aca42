import { hostOf } from '../document/host.ts';
import type { Article, ArticleBlock, LedgerEntry } from '../schema/article.ts';
import type { ErrorRecord } from '../schema/refused-page.ts';
import { countWords } from '../text/words.ts';
import type { PageReview, PageSummary, ReviewLine, ReviewRun } from './report-data.ts';

/** What the report holds of a page, each part as JSON without line breaks. */
export interface PackedPage {
  readonly summary: string;
  readonly review: string;
}

/** @param article with its ledger. */
export function packArticle(article: Article): PackedPage {
  const { body: _body, blocks, provenance = [], ...fields } = article;
  const { title, confidence, warnings, removed: reasons } = fields;
  const id = fields.id === null ? null : String(fields.id);
  return pack(
    {
      id,
      title,
      site: siteOf(id, fields.url),
      confidence,
      kept: fields.wordCount,
      removed: removedWords(provenance),
      warnings,
      reasons,
      fault: null,
    },
    { article: fields, runs: runsOf(provenance, blocks) },
  );
}

const removedWords = (ledger: readonly LedgerEntry[]): number =>
  ledger.reduce((sum, { became, text }) => sum + (became === 'removed' ? countWords(text) : 0), 0);

/** The ledger in runs: what neighbours have in common is said once. */
function runsOf(ledger: readonly LedgerEntry[], blocks: readonly ArticleBlock[]): ReviewRun[] {
  const runs: ReviewRun[] = [];
  // Images are no lines of the ledger's body.
  const texts = blocks.filter(({ kind }) => kind !== 'image');
  let nextBlock = 0;
  for (const entry of ledger) {
    const { became, by, reason } = entry;
    let run = runs.at(-1);
    if (!run || run.became !== became || run.by !== by || run.reason !== reason) {
      run = { became, ...(by !== undefined && { by }), ...(reason !== undefined && { reason }), lines: [] };
      runs.push(run);
    }
    run.lines.push(lineOf(entry, became === 'body' ? texts[nextBlock++]?.kind : undefined));
  }
  return runs;
}

const lineOf = ({ lines: [line, to], text, evidence }: LedgerEntry, kind?: ArticleBlock['kind']): ReviewLine => ({
  line,
  ...(to !== line && { to }),
  text,
  ...(evidence && { evidence }),
  ...(kind && kind !== 'paragraph' && { kind }),
});

/** A page, or what should have been one, that gave no article; what was seen of it where its ledger is there. */
export function packError({ id, error: { code, message }, ...seen }: ErrorRecord): PackedPage {
  const fault = { code, message };
  const none = { id, confidence: null, kept: 0, warnings: [], fault };
  if (!seen.ledger) return pack({ ...none, title: null, site: siteOf(id, null), removed: 0, reasons: {} }, null);
  const { ledger, ...fields } = seen;
  const { title, url, removed: reasons } = fields;
  return pack(
    { ...none, title, site: siteOf(id, url), removed: removedWords(ledger), reasons },
    { article: { id, ...fields }, runs: runsOf(ledger, []) },
  );
}

const pack = (summary: PageSummary, review: PageReview | null): PackedPage => ({
  summary: JSON.stringify(summary),
  review: JSON.stringify(review),
});

const siteOf = (id: string | null, url: string | null): string | null => hostOf(url) ?? folderOf(id);

const folderOf = (id: string | null): string | null => id?.slice(0, Math.max(0, id.lastIndexOf('/'))) || null;
