import { CleanArticleError } from '../../errors.ts';
import { ByteReader } from '../input/byte-reader.ts';
import { inBrackets, type WarcBlock } from './warc-blocks.ts';
import { codingsOf } from './warc-content.ts';
import { readHead } from './warc-head.ts';

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
  /** What the bytes are packed in, in the order in which that is undone: the task of `pageContent`. */
  readonly codings: readonly string[];
  /** Which record it is, for messages. */
  readonly place: string;
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
 * A response other than of success is no page. Its content
 * is left as it was sent: to unpack it can take long, and is part of cleaning it.
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
    throw new CleanArticleError('too-large', `over the limit of ${maxBytes} bytes; raise it with --max-bytes`);

  return {
    id: block.id,
    url: inBrackets(fields.get('warc-target-uri')),
    date: /^\d{4}-\d{2}-\d{2}(?:T\S*)?$/.exec(fields.get('warc-date') ?? '')?.[0] ?? null,
    form,
    charset: knownCharset(contentType),
    // Copied, since a page queued or sent to a worker would take along the whole piece that it came in.
    bytes: new Uint8Array(bytes),
    codings: isHttp ? codingsOf(said) : [],
    place: block.place,
  };
}

async function readResponse(content: Buffer) {
  const reader = new ByteReader([content]);
  const head = await readHead(reader);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(head?.firstLine ?? '')?.[1];
  if (!head || !status) throw new CleanArticleError('bad-record', 'declares an HTTP response but contains none');
  return { status, said: head.fields, bytes: content.subarray(reader.offset) };
}

function knownCharset(contentType: string): string | null {
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  try {
    return label ? new TextDecoder(label) && label : null;
  } catch {
    return null;
  }
}
