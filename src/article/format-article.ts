import { escapeJson } from '../escape-controls.ts';
import type { ErrorRecord } from './refused-page.ts';
import type { Article } from './schema.ts';

export type ArticleFormat = 'json' | 'ndjson' | 'text' | 'markdown';

/** The file extension of each form. */
export const EXTENSIONS: Readonly<Record<ArticleFormat, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  text: '.txt',
  markdown: '.md',
};

/** Text and the newline behind it, which one string of both would cost a copy of the text. */
type Lines = readonly [text: string, end: '\n'];

/** The article in one of its written forms, ending in a newline. */
export function formatArticle(article: Article, format: ArticleFormat): Lines {
  switch (format) {
    case 'json':
      return indentedJson(article);
    case 'ndjson':
      return ndjsonLine(article);
    case 'text':
      return [article.body, '\n'];
    case 'markdown':
      return [asMarkdown(article), '\n'];
  }
}

/** What was seen of a refused page; empty in the forms that show no ledger of an article either. */
export function formatRefusal(record: ErrorRecord, format: ArticleFormat): Lines | readonly [] {
  switch (format) {
    case 'json':
      return indentedJson(record);
    case 'ndjson':
      return ndjsonLine(record);
    case 'text':
    case 'markdown':
      return [];
  }
}

const indentedJson = (value: unknown): Lines => [escapeJson(JSON.stringify(value, null, 2)), '\n'];

/** One line of NDJSON. */
export const ndjsonLine = (value: unknown): Lines => [escapeJson(JSON.stringify(value)), '\n'];

/** Front matter with the fields that are known, then the body. */
function asMarkdown(article: Article): string {
  const { title, byline, datePublished, dateModified, siteName, url, language } = article;
  const known = Object.entries({ title, byline, datePublished, dateModified, siteName, url, language }).filter(
    ([, value]) => value !== null,
  );
  const frontMatter = ['---', ...known.map(([key, value]) => `${key}: ${escapeJson(JSON.stringify(value))}`), '---'];
  return `${frontMatter.join('\n')}\n\n${title === null ? '' : `# ${escapeMarkdown(title)}\n\n`}${markdownBody(article)}`;
}

function markdownBody({ blocks }: Article): string {
  const parts: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const together =
      before !== undefined &&
      before.kind === block.kind &&
      (block.kind === 'list-item' || block.kind === 'table-row' || block.kind === 'quote');
    parts.push(at === 0 ? '' : together ? '\n' : '\n\n', markdownBlock(block, together));
  }
  return parts.join('');
}

function markdownBlock({ kind, level, text }: Article['blocks'][number], together: boolean): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.max(2, level ?? 2))} ${escapeMarkdown(text)}`;
    case 'list-item': {
      const number = /^(\d{1,4})[.)]\s+/.exec(text);
      if (number) return `${number[1]}. ${escapeMarkdown(text.slice(number[0].length))}`;
      return `- ${escapeMarkdown(text.replace(/^[•‣◦▪·*–-]\s+/u, ''))}`;
    }
    case 'quote':
      return `${together ? '>\n' : ''}> ${escapeMarkdown(text)}`;
    case 'code':
      return fenced(text);
    case 'table-row': {
      const cells = text.split('\t').map((cell) => escapeMarkdown(cell).replaceAll('|', '\\|'));
      const row = `| ${cells.join(' | ')} |`;
      return together ? row : `${row}\n|${' --- |'.repeat(cells.length)}`;
    }
    case 'paragraph':
    case 'image':
      return escapeMarkdown(text);
  }
}

/** A fence longer than any run of backticks within. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** Keeps text from being read as markup: no HTML, no emphasis, no headings or lists that the page had not. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~]/g, '\\$&').replace(/^([#+-]|\d{1,9}[.)])(?=\s)/, '\\$1');
}
