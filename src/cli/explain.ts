import { isatty } from 'node:tty';
import { Chalk, type ChalkInstance } from 'chalk';
import type { Article, LedgerEntry } from '../article/schema.ts';
import { usesColours } from './colours.ts';
import { fitText, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

interface Terminal {
  readonly stream: { readonly isTTY?: boolean; readonly columns?: number };
}

const LINE_NUMBER = 6;
const WIDEST = 100;
const SIGNS = { body: '│', field: '=', removed: '-' } as const;

/**
 * The page for people: each line of the source with what became of it. Told apart by signs as well as by colour:
 * `│` kept, `=` became a field, `-` removed, under the name of the cleaner and its reason.
 */
export function explainArticle(article: Article, { stream }: Terminal): string {
  const width = Math.max(40, Math.min(stream.columns ?? 80, WIDEST));
  const paint = new Chalk({ level: usesColours(process.env, isatty(1)) ? 1 : 0 });
  const ledger = article.provenance ?? [];
  const lines = [...headOf(article, width, paint), ''];
  for (const group of groupsOf(ledger)) lines.push(...explainGroup(group, width, paint));
  lines.push('', ...tallyOf(article, ledger, width, paint));
  return `${lines.join('\n')}\n`;
}

function headOf(
  { title, byline, datePublished, language, wordCount, confidence, warnings }: Article,
  width: number,
  paint: ChalkInstance,
): string[] {
  const facts = [byline, datePublished, language, `${wordCount} words`, `confidence ${confidence.toFixed(2)}`].filter(
    (fact) => fact !== null,
  );
  return [
    ...wrapText(title ?? '(no title found)', width).map((line) => paint.bold(line)),
    ...wrapText(facts.join(' · '), width).map((line) => paint.dim(line)),
    ...warnings.map((warning) => paint.yellow(`warning: ${warning}`)),
  ];
}

/** Neighbours with one fate are told together. */
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
      wrapText(entry.text, room).map((line, nth) => numbered(entry, paint.green(SIGNS.body), line, nth)),
    );
  }
  const isRemoved = first.became === 'removed';
  const colour = isRemoved ? paint.red : paint.cyan;
  const label = isRemoved ? `${first.by}: ${first.reason}` : `${first.became} (${first.by})`;
  const shown = group.map((entry) =>
    numbered(entry, colour(isRemoved ? SIGNS.removed : SIGNS.field), paint.dim(cut(entry.text, room)), 0),
  );
  return [
    `${' '.repeat(LINE_NUMBER + 1)}${colour(label)}${group.length > 1 ? paint.dim(` × ${group.length}`) : ''}`,
    ...shown,
  ];
}

function tallyOf({ removed }: Article, ledger: readonly LedgerEntry[], width: number, paint: ChalkInstance): string[] {
  const total = Object.values(removed).reduce((sum, count) => sum + count, 0);
  const reasons = Object.entries(removed).map(([reason, count]) => `${reason} ${count}`);
  const kept = ledger.filter(({ became }) => became === 'body').length;
  return wrapText(
    `kept ${kept} of ${ledger.length} blocks, removed ${total}${total > 0 ? `: ${reasons.join(' · ')}` : ''}`,
    width,
  ).map((line) => paint.dim(line));
}

const cut = (text: string, room: number): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return textWidth(line) <= room ? line : `${fitText(line, room - 1)}…`;
};
