import { encodingOfLabel } from './legacy-encoding.ts';

/** Letter statistics gain nothing from more. */
const sampleBytes = 65_536;

/** Encodings that the bytes may be in, most likely first, by the standard's names. Loads its library when called. */
export async function guessEncodings(bytes: Uint8Array): Promise<readonly string[]> {
  const { analyse } = await import('chardet');
  const names = analyse(tellingLines(bytes)).map((match) => encodingOfLabel(match.name));
  return names.filter((name) => name !== null);
}

/** The lines with bytes beyond ASCII: the rest is mostly markup and says nothing of the encoding. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, sampleBytes));
  let filled = 0;
  for (let start = 0; start < bytes.length && filled < sample.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, Math.min(end, start + sample.length - filled));
    if (line.some((byte) => byte > 0x7f || byte === 0x1b)) {
      sample.set(line, filled);
      filled += line.length;
    }
    start = end;
  }
  return sample.subarray(0, filled);
}
