import { isatty } from 'node:tty';
import { Chalk, type ChalkInstance } from 'chalk';
import type { Article, LedgerEntry } from '../schema/article.ts';
import type { RefusedPage } from '../schema/refused-page.ts';
import { escapeProse } from '../text/escape-controls.ts';
import { fitText, textWidth } from '../text/text-width.ts';
import { wrapText } from '../text/wrap-text.ts';
import { usesColours } from './colours.ts';

interface Terminal {
  readonly stream: { readonly isTTY?: boolean; readonly columns?: number };
}

const LINE_NUMBER = 6;
const WIDEST = 100;
const SIGNS = { body: '│', field: '=', removed: '-' } as const;

/** The facts shown of a page, whether it gave an article or was refused. */
interface Explained
  extends Pick<
    RefusedPage,
    'title' | 'byline' | 'datePublished' | 'language' | 'confidence' | 'removed' | 'ledger' | 'layout'
  > {
  readonly wordCount: number;
  readonly warnings: readonly string[];
  /** Why the page was refused. */
  readonly refusal?: string;
}

/** An article for people; as `explainPage` has it. */
export const explainArticle = (article: Article, terminal: Terminal): string =>
  explainPage({ ...article, ledger: article.provenance ?? [] }, terminal);

/** A refused page for people, under the reason. */
export const explainRefusal = (refusal: string, refused: RefusedPage, terminal: Terminal): string =>
  explainPage({ ...refused, refusal, wordCount: 0, warnings: [] }, terminal);

/**
 * The page for people: each line of the source with what became of it. Signs as well as colours distinguish them:
 * `│` kept, `=` became a field, `-` removed, under the name of the cleaner and its reason.
 */
function explainPage(page: Explained, { stream }: Terminal): string {
  const width = Math.max(40, Math.min(stream.columns ?? 80, WIDEST));
  const paint = new Chalk({ level: usesColours(process.env, isatty(1)) ? 1 : 0 });
  const lines = [...headOf(page, width, paint), ''];
  for (const group of groupsOf(page.ledger)) lines.push(...explainGroup(group, width, paint));
  lines.push('', ...tallyOf(page, width, paint));
  return `${lines.join('\n')}\n`;
}

function headOf(
  { refusal, title, byline, datePublished, language, wordCount, confidence, layout, warnings }: Explained,
  width: number,
  paint: ChalkInstance,
): string[] {
  const facts = [
    byline,
    datePublished,
    language,
    `${wordCount} words`,
    `confidence ${confidence.toFixed(2)}`,
    layout ? `layout ${layout}` : null,
  ].filter((fact) => fact !== null);
  return [
    ...(refusal === undefined ? [] : wrapText(escapeProse(refusal), width).map((line) => paint.red(line))),
    ...wrapText(escapeProse(title ?? '(no title found)'), width).map((line) => paint.bold(line)),
    ...wrapText(escapeProse(facts.join(' · ')), width).map((line) => paint.dim(line)),
    ...warnings.map((warning) => paint.yellow(escapeProse(`warning: ${warning}`))),
  ];
}

/** Neighbours with the same outcome form one group. */
function groupsOf(ledger: readonly LedgerEntry[]): LedgerEntry[][] {
  const groups: LedgerEntry[][] = [];
  for (const entry of ledger) {
    const group = groups.at(-1);
    const last = group?.[0];
    if (group && last && last.became === entry.became && last.by === entry.by && last.reason === entry.reason)
      group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function explainGroup(group: readonly LedgerEntry[], width: number, paint: ChalkInstance): string[] {
  const first = group[0] as LedgerEntry;
  const room = width - LINE_NUMBER - 3;
  const numbered = (entry: LedgerEntry, sign: string, text: string, nth: number) =>
    `${paint.dim(nth === 0 ? String(entry.lines[0]).padStart(LINE_NUMBER) : ' '.repeat(LINE_NUMBER))} ${sign} ${text}`;
  if (first.became === 'body') {
    return group.flatMap((entry) =>
      wrapText(escapeProse(entry.text), room).map((line, nth) => numbered(entry, paint.green(SIGNS.body), line, nth)),
    );
  }
  const isRemoved = first.became === 'removed';
  const colour = isRemoved ? paint.red : paint.cyan;
  const label = escapeProse(isRemoved ? `${first.by}: ${first.reason}` : `${first.became} (${first.by})`);
  const shown = group.map((entry) =>
    numbered(entry, colour(isRemoved ? SIGNS.removed : SIGNS.field), paint.dim(cut(escapeProse(entry.text), room)), 0),
  );
  return [
    `${' '.repeat(LINE_NUMBER + 1)}${colour(label)}${group.length > 1 ? paint.dim(` × ${group.length}`) : ''}`,
    ...shown,
  ];
}

/** How many blocks became what: the three numbers add up to the whole. Under it, what the signs mean. */
function tallyOf({ removed, ledger }: Explained, width: number, paint: ChalkInstance): string[] {
  const kept = ledger.filter(({ became }) => became === 'body').length;
  const gone = ledger.filter(({ became }) => became === 'removed').length;
  const counts = `${ledger.length} blocks: ${kept} kept, ${ledger.length - kept - gone} fields, ${gone} removed`;
  const reasons = Object.entries(removed).map(([reason, count]) => `${reason} ${count}`);
  return [
    ...wrapText(reasons.length > 0 ? `${counts} (${reasons.join(', ')})` : counts, width).map((line) =>
      paint.dim(line),
    ),
    `${paint.green(SIGNS.body)} kept   ${paint.cyan(SIGNS.field)} field   ${paint.red(SIGNS.removed)} removed`,
  ];
}

const cut = (text: string, room: number): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return textWidth(line) <= room ? line : `${fitText(line, room - 1)}…`;
};
