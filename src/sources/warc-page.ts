import { CleanArticleError } from '../errors.ts';
import { inBrackets, type WarcBlock } from './warc-blocks.ts';
import { httpContent } from './warc-content.ts';
import { readHead } from './warc-head.ts';
import { WarcReader } from './warc-reader.ts';

/** A page out of a web archive, with what the archive says of it, as options of the cleaning. */
export interface WarcPage {
  readonly id: string | null;
  readonly url: string | null;
  /** When it was fetched, in ISO 8601: what relative dates count from. */
  readonly date: string | null;
  readonly form: 'text' | 'html' | 'markdown' | 'auto';
  /** The label of an encoding that the server gave, where it is known. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** Why a record is no page: its type, its media type or its HTTP status. */
export type WarcSkip = string;

const FORMS: ReadonlyMap<string, WarcPage['form']> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  // A server that does not say may have sent anything: the page's look decides.
  ['', 'auto'],
]);

/**
 * The page of a record: of a response what the server sent, of a resource or a conversion (as in WET) the block itself.
 * A response other than of success is no page.
 *
 * @throws CleanArticleError for a page that cannot be had: `too-large`, `bad-record`, `unsupported`.
 */
export async function pageOf(block: WarcBlock, maxBytes: number): Promise<WarcPage | WarcSkip> {
  const { fields } = block;
  const type = fields.get('warc-type')?.toLowerCase() ?? 'no WARC-Type';
  const isHttp = type === 'response' && /^(?:application\/http\b|$)/i.test(fields.get('content-type') ?? '');
  if (!isHttp && type !== 'resource' && type !== 'conversion') return type;

  const { status, said, bytes } = isHttp
    ? await readResponse(block.content)
    : { status: '200', said: fields, bytes: block.content };
  if (!status.startsWith('2')) return `HTTP ${status}`;
  const contentType = said.get('content-type') ?? '';
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const form = FORMS.get(mediaType);
  if (!form) return mediaType;
  if (!block.isWhole)
    throw new CleanArticleError('too-large', `over the bound of ${maxBytes} bytes; raise it with --max-bytes`);

  return {
    id: block.id,
    url: inBrackets(fields.get('warc-target-uri')),
    date: /^\d{4}-\d{2}-\d{2}(?:T\S*)?$/.exec(fields.get('warc-date') ?? '')?.[0] ?? null,
    form,
    charset: knownCharset(contentType),
    // Copied, since a page queued or sent to a worker would take along the whole piece that it came in.
    bytes: new Uint8Array(isHttp ? await httpContent(bytes, said, maxBytes) : bytes),
  };
}

async function readResponse(content: Uint8Array) {
  const reader = new WarcReader([content]);
  const head = await readHead(reader);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(head?.firstLine ?? '')?.[1];
  if (!head || !status) throw new CleanArticleError('bad-record', 'holds no HTTP response, though it says so');
  return { status, said: head.fields, bytes: await reader.readFully() };
}

function knownCharset(contentType: string): string | null {
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  try {
    return label ? new TextDecoder(label) && label : null;
  } catch {
    return null;
  }
}
