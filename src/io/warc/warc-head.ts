import type { ByteReader } from '../input/byte-reader.ts';

/** Longest head of a record or of a response, in bytes. Real ones have some hundreds, with cookies some thousands. */
export const LONGEST_HEAD = 1 << 16;
const NEWLINE = 10;

/** What stands before the content of a record, or of an HTTP response. */
export interface Head {
  readonly firstLine: string;
  /** By their names in lower case. Of several of one name the first counts. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads a head up to its empty line, whether its lines end in \r\n or in a bare \n. Null when it has no end.
 *
 * @param recordLine for the head of a record: its first line, read already.
 */
export async function readHead(reader: ByteReader, recordLine?: Buffer): Promise<Head | null> {
  const lines = recordLine ? [recordLine] : [];
  let room = LONGEST_HEAD;
  while (room > 0) {
    const line = await reader.line(room);
    if (line?.at(-1) !== NEWLINE) return null;
    if (isBlank(line)) return parseHead(lines);
    if (recordLine && recordLineAt(line) !== -1) {
      // Cut short, and another record follows.
      reader.putBack(line);
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
export function recordLineAt(line: Buffer): number {
  const end = line.subarray(-12).toString('latin1');
  const at = end.search(/WARC\/\d\.\d+\r?\n$/);
  return at === -1 ? -1 : line.length - end.length + at;
}

function parseHead(lines: readonly Buffer[]): Head | null {
  const [firstLine, ...rest] = lines.map((line) => line.toString('utf8').trimEnd());
  if (!firstLine) return null;
  const fields = new Map<string, string>();
  let name = '';
  let value = '';
  const add = () => {
    if (value !== '' && !fields.has(name)) fields.set(name, value);
  };
  for (const line of rest) {
    if (/^[ \t]/.test(line)) {
      // A value goes on.
      if (value !== '') value += line;
      continue;
    }
    add();
    const colon = line.indexOf(':');
    name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    value = colon === -1 ? '' : line.slice(colon + 1).trim();
  }
  add();
  return { firstLine, fields };
}
