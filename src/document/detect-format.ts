import type { PageFormat } from './document.ts';

/** Characters at the beginning of the page that decide. */
const SAMPLE = 8192;

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|div|article|main|section|p|h1|meta|title|script|table)\b/i;
const TAG = /<\/?(?:div|p|span|a|li|ul|h[1-6]|table|tr|td|section|article|script|meta|link|br|img)\b[^<>]{0,500}>/gi;
const MARKDOWN_SIGN =
  /^(?:#{1,6} \S|!?\[[^\]\n]{0,300}\]\([^)\n]{1,500}\)|[*+-] !?\[[^\]\n]{1,300}\]\(|```|\|(?: ?:?-{2,}:? ?\|)+|(?:Title|URL Source|Markdown Content): ?)/;
const INLINE_LINK = /[^!]\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,400}(?: "[^"\n]{0,200}")?\)/;

/** Recognises a page's form by what it looks like. Plain text is what nothing else claims. */
export function detectFormat(text: string): PageFormat {
  const sample = text.slice(0, SAMPLE);
  if (HTML_START.test(sample)) return 'html';
  if ((sample.match(TAG)?.length ?? 0) >= 5) return 'html';
  if (/^---\n(?:[\w-]{1,40}:.{0,500}\n){1,40}---\n/.test(sample)) return 'markdown';
  const lines = sample.split('\n');
  const marked = lines.filter((line) => MARKDOWN_SIGN.test(line) || INLINE_LINK.test(line)).length;
  return marked >= 3 || (marked >= 1 && lines.length <= 12 && /^# \S/m.test(sample)) ? 'markdown' : 'text';
}

const BY_EXTENSION: Readonly<Record<string, PageFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The form that a file's name promises, or null. */
export function formatOfName(name: string): PageFormat | null {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? null : (BY_EXTENSION[name.slice(dot).toLowerCase()] ?? null);
}
