import { gzipSync } from 'node:zlib';
import { CleanArticleError } from '../../src/errors.ts';
import type { WarcFault } from '../../src/io/warc/warc-blocks.ts';
import { pageContent } from '../../src/io/warc/warc-content.ts';
import type { WarcPage } from '../../src/io/warc/warc-page.ts';
import { warcRecords } from '../../src/io/warc/warc-records.ts';

type Fields = Readonly<Record<string, string | number>>;

const head = (first: string, fields: Fields): string =>
  [first, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');

/** A record with the block given; the fields can be overridden, its length too. */
export function record(id: string, block: string | Uint8Array, fields: Fields = {}): Buffer {
  const bytes = Buffer.from(block);
  const named = {
    'WARC-Type': 'conversion',
    'WARC-Record-ID': `<urn:test:${id}>`,
    'WARC-Target-URI': `https://sound.example/${id}`,
    'WARC-Date': '2024-05-03T10:20:30Z',
    'Content-Type': 'text/plain',
    'Content-Length': bytes.length,
    ...fields,
  };
  return Buffer.concat([Buffer.from(head('WARC/1.0', named)), bytes, Buffer.from('\r\n\r\n')]);
}

/** A record of what a server sent. */
export function response(id: string, body: string | Uint8Array, http: Fields, status = 'HTTP/1.1 200 OK'): Buffer {
  const block = Buffer.concat([Buffer.from(head(status, http)), Buffer.from(body)]);
  return record(id, block, { 'WARC-Type': 'response', 'Content-Type': 'application/http; msgtype=response' });
}

/** A member of gzip for each record, as crawlers pack them. */
export const packed = (...records: Buffer[]): Buffer => Buffer.concat(records.map((bytes) => gzipSync(bytes)));

export async function* inPieces(bytes: Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface Read {
  readonly all: (WarcPage | WarcFault)[];
  readonly pages: { id: string | null; text: string }[];
  readonly faults: string[];
  readonly skipped: string[];
  /** What was wrong with the archive as a whole. */
  readonly ruin: string | null;
}

/** All that is in an archive. */
export async function readArchive(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  { maxBytes = 1 << 20, pieces = 1 << 16 } = {},
): Promise<Read> {
  const read = { all: [], pages: [], faults: [], skipped: [], ruin: null } as {
    -readonly [Key in keyof Read]: Read[Key];
  };
  const bytes = source instanceof Uint8Array ? inPieces(source, pieces) : source;
  try {
    for await (const item of warcRecords(bytes, { maxBytes, onSkip: (why) => read.skipped.push(why) })) {
      read.all.push(item);
      const fail = ({ code, message }: CleanArticleError) =>
        void read.faults.push(`${item.id ?? '-'} ${code}: ${message}`);
      if ('fault' in item) fail(item.fault);
      else
        await pageContent(item, maxBytes).then(
          (content) => read.pages.push({ id: item.id, text: Buffer.from(content).toString() }),
          fail,
        );
    }
  } catch (error) {
    if (!(error instanceof CleanArticleError) || error.code !== 'unreadable') throw error;
    read.ruin = error.message;
  }
  return read;
}
