import { addPart } from './byte-reader.ts';

/**
 * The lines of a byte stream, split at the byte \n and nothing else, so that no character inside a record can cut it.
 * Those that one piece of the stream completes come together. A line over `maxBytes` comes as null, and costs no more
 * memory than the limit. A last line needs no \n; an empty line is a line. What stands before an error of the stream comes out first.
 */
export async function* ndjsonLines(
  stream: AsyncIterable<Buffer | string>,
  maxBytes: number,
): AsyncGenerator<readonly (Buffer | null)[]> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > maxBytes ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Buffer) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else addPart(parts, part);
  };
  try {
    for await (const piece of stream) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
      const lines: (Buffer | null)[] = [];
      let from = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        add(chunk.subarray(from, at));
        lines.push(take());
        from = at + 1;
      }
      add(chunk.subarray(from));
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    if (size > 0) yield [take()];
    throw error;
  }
  if (size > 0) yield [take()];
}
