import { HeadersMultiMap, StatusAndHeadersParser } from 'warcio';
import { WarcReader } from './warc-reader.ts';

/** Longest head of a record or of a response, in bytes. Real ones have some hundreds, with cookies some thousands. */
const LONGEST_HEAD = 1 << 20;
const NEWLINE = 10;

/** What stands before the content of a record, or of an HTTP response. */
export interface Head {
  readonly firstLine: string;
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Of several fields of one name the first counts. */
class Fields extends HeadersMultiMap {
  override append(name: string, value: string): void {
    const key = name.toLowerCase();
    if (!this.has(key)) this.set(key, value);
  }
}

/**
 * Reads a head up to its empty line, whether its lines end in \r\n or in a bare \n. Null when it has no end: left to
 * itself, the library would read on for one through the rest of the archive.
 *
 * @param recordLine for the head of a record: its first line, read already.
 */
export async function readHead(reader: WarcReader, recordLine?: Uint8Array): Promise<Head | null> {
  const lines = recordLine ? [recordLine] : [];
  let room = LONGEST_HEAD;
  while (room > 0) {
    const line = await reader.readlineRaw(room);
    if (line?.at(-1) !== NEWLINE) return null;
    if (isBlank(line)) return parseHead(lines);
    if (recordLine && recordLineAt(line) !== -1) {
      // Cut short, and another record follows.
      await reader.putBack(line);
      return null;
    }
    lines.push(line);
    room -= line.length;
  }
  return null;
}

/** An empty line, as lines end in archives. */
export const isBlank = (line: Uint8Array): boolean =>
  line.length <= 2 && line.every((byte) => byte === 13 || byte === NEWLINE);

/** Where the first line of a record begins in a line: at 0, or later where what stood before was cut short. Else -1. */
export function recordLineAt(line: Uint8Array): number {
  const end = Buffer.from(line.subarray(-12)).toString('latin1');
  const at = end.search(/WARC\/\d\.\d+\r?\n$/);
  return at === -1 ? -1 : line.length - end.length + at;
}

async function parseHead(lines: readonly Uint8Array[]): Promise<Head | null> {
  const text = lines.map((line) => Buffer.from(line).toString('utf8').trimEnd()).join('\r\n');
  const reader = new WarcReader([Buffer.from(`${text}\r\n\r\n`)]);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Fields });
  return head && { firstLine: head.statusline, fields: head.headers as Fields };
}
