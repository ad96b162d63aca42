const CRLF = Buffer.from('\r\n');
const SPACE = 32;
const TAB = 9;
const SEMICOLON = 59;

interface Chunk {
  /** Where its data begin and end. Those of the last chunk are empty. */
  readonly start: number;
  readonly end: number;
  /** Where the next chunk begins. */
  readonly next: number;
}

/**
 * The content of an HTTP body that was sent in chunks, in linear time however small they are. A body that does not begin
 * with a chunk comes back as it is, and so does all that follows a chunk and is none: crawlers join chunks and leave the
 * head as it was. Of a chunk that is cut short what is there counts; trailer fields are left out.
 */
export function joinChunks(body: Buffer): Buffer {
  // What comes out is never longer than what goes in.
  const content = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const chunk = chunkAt(body, at);
    const { start, end, next } = chunk ?? { start: at, end: body.length, next: body.length };
    if (start === end) break;
    length += body.copy(content, length, start, end);
    at = next;
  }
  return content.subarray(0, length);
}

/** The chunk that begins at a place; null where none does. */
function chunkAt(body: Buffer, at: number): Chunk | null {
  let size = 0;
  let after = at;
  for (let digit = hexDigit(body[after]); digit !== -1; digit = hexDigit(body[++after])) size = size * 16 + digit;
  if (after === at) return null;
  while (body[after] === SPACE || body[after] === TAB) after++;
  const lineEnd = body.indexOf(CRLF, after);
  // Extensions of a chunk mean nothing to its content.
  if (lineEnd === -1 || (lineEnd > after && body[after] !== SEMICOLON)) return null;
  const start = lineEnd + CRLF.length;
  const end = start + size;
  if (end + CRLF.length > body.length) return { start, end: Math.min(end, body.length), next: body.length };
  // The last one may have trailer fields behind it.
  const isEnded = CRLF.equals(body.subarray(end, end + CRLF.length)) || (size === 0 && at > 0);
  return isEnded ? { start, end, next: end + CRLF.length } : null;
}

function hexDigit(byte: number | undefined): number {
  const digit = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? -1 : digit;
}
