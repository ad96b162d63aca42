import { hasManyControls, knownBinary } from '../../document/binary-input.ts';
import { utf16ByZeros } from '../../document/unicode-bytes.ts';
import type { StreamForm } from './input-form.ts';
import type { SkipKind } from './skip-kinds.ts';

/** What the beginning of a file, some KB of it, says that the file is. Text is a page unless it is known to be something else. */
export function kindOfContent(head: Uint8Array): 'page' | StreamForm | SkipKind {
  if (head.length === 0) return 'empty';
  const known = knownBinary(head);
  if (known !== null) return known.kind;
  if (isUtf16(head)) return 'page';
  if (hasManyControls(head)) return 'binary';
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (/^WARC\/\d/.test(text)) return 'warc';
  if (hasMimeHead(text)) return text.startsWith('From ') ? 'mime' : 'page';
  return TEXTS.find(([begins]) => begins.test(text))?.[1] ?? (isXmlData(text) ? 'data' : 'page');
}

const isUtf16 = (head: Uint8Array): boolean =>
  /^(?:\xff\xfe|\xfe\xff)/.test(String.fromCharCode(head[0] ?? 0, head[1] ?? 0)) || utf16ByZeros(head) !== null;

/** Texts that are no pages, by how they begin. */
const TEXTS: readonly (readonly [begins: RegExp, kind: SkipKind])[] = [
  [/^#!/, 'code'],
  [/^\s*\{\s*"[^"\n]{0,200}"\s*:/, 'data'],
  [/^\s*\[\s*[[{]\s*["\]}[{]/, 'data'],
  [/^\s*<svg[\s>]/, 'image'],
];

/** Feeds, site maps and the like. XHTML, too, may begin as XML. */
const isXmlData = (text: string): boolean =>
  /^\s*<(?:\?xml|rss|feed|urlset|sitemapindex|rdf:RDF|opml)\b/.test(text) && !/<(?:!doctype\s+html|html)\b/i.test(text);

/** Lines of a header that are looked at. */
const HEADER_LINES = 300;

/** Whether a message begins here, as mail programs and browsers save it: lines of a header, one of which names MIME. */
export function hasMimeHead(text: string): boolean {
  for (const line of text.split('\n', HEADER_LINES)) {
    if (/^MIME-Version:/i.test(line)) return true;
    if (!/^(?:[\w-]{1,80}:|[ \t]|From )/.test(line)) return false;
  }
  return false;
}
