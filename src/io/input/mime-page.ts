import type { PageFormat } from '../../document/document.ts';

/** The page in a MIME message, as mail programs (.eml) and browsers (.mhtml) save it. */
export interface MimePage {
  readonly text: string;
  readonly form: PageFormat;
  /** The address that a browser saved it from. */
  readonly url: string | null;
}

/**
 * Reads the page in a message: its HTML if there is some, else its text. Attachments are left out.
 * Null for a message without either.
 */
export async function readMimePage(bytes: Uint8Array): Promise<MimePage | null> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  const address = message.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
  const url = address !== null && URL.canParse(address) ? address : null;
  const { text = '' } = message;
  // The frames of a page that a browser saved follow it, each a page of its own.
  const html = url === null ? (message.html ?? '') : firstPage(message.html ?? '');
  if (html.trim() !== '') return { text: withHeadOf(message, html, url), form: 'html', url };
  return text.trim() === '' ? null : { text: textWithHead(message, text), form: 'text', url };
}

function firstPage(html: string): string {
  const end = html.search(/<\/html>/i);
  return end === -1 ? html : html.slice(0, end);
}

interface Head {
  readonly subject?: string | undefined;
  readonly from?: { readonly name?: string } | undefined;
  readonly date?: string | undefined;
}

/** What a mail's head says of the page, as HTML says it; a page saved by a browser has its own head. */
function withHeadOf({ subject, from, date }: Head, html: string, url: string | null): string {
  if (url !== null || /<title[\s>]/i.test(html.slice(0, 10_000))) return html;
  const metas = [
    subject && `<title>${escapeHtml(subject)}</title><meta property="og:title" content="${escapeHtml(subject)}">`,
    from?.name && `<meta name="author" content="${escapeHtml(from.name)}">`,
    date && `<meta property="article:published_time" content="${escapeHtml(date)}">`,
  ].filter(Boolean);
  return `<head>${metas.join('')}</head>${html}`;
}

/** The labels that mails are saved with as text. */
function textWithHead({ subject, from, date }: Head, text: string): string {
  const labels = [from?.name && `From: ${from.name}`, date && `Date: ${date}`, subject && `Subject: ${subject}`];
  const lines = labels.filter(Boolean).map((label) => String(label).replace(/\s+/g, ' '));
  return `${lines.join('\n')}\n\n${text}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string);
