/** Recognises Unicode encodings by their bytes alone, where no byte order mark does. */

const probedBytes = 4096;

/**
 * UTF-16 without a mark: ASCII characters, of which every page has some, if only its spaces and line ends, put a zero
 * byte at the odd offsets (little-endian) or at the even ones (big-endian), and nothing puts zeros at both.
 */
export function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, probedBytes);
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const zeros = Math.max(even, odd);
  if (zeros < end / 4 && isPaddedText(bytes.subarray(0, end))) return null;
  if (zeros < 2 || zeros < end / 100 || Math.min(even, odd) > zeros / 50) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return readsAsText(bytes.subarray(0, end), encoding) ? encoding : null;
}

/**
 * Bytes that are text but for the NULs between them, as in records of fixed width. In UTF-16 with few zeros a third of the bytes
 * or more name the script, by values that are controls or no UTF-8.
 */
function isPaddedText(bytes: Uint8Array): boolean {
  const text = bytes.filter((byte) => byte !== 0);
  const low = text.reduce((count, byte) => (byte < 0x20 ? count + 1 : count), 0);
  return low < text.length / 5 && isMostlyUtf8(text);
}

/** Binary data with zeros at one parity has unpaired surrogates, private use or controls among its units; text has none. */
function readsAsText(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const odd = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd\ufffe\uffff\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return odd <= text.length / 100;
}

/**
 * UTF-8 with a few broken bytes: cut in the middle of a character, or joined from pieces in several encodings. Where
 * there are twice as many good characters of two bytes or more as broken ones, it is no other encoding: in those, a high
 * byte rarely has the follow-up that UTF-8 demands.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++] as number;
    if (lead < 0x80) continue;
    const wanted = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    let found = 0;
    while (found < wanted && ((bytes[i] ?? 0) & 0xc0) === 0x80) {
      found++;
      i++;
    }
    if (wanted > 0 && found === wanted) good++;
    else broken++;
  }
  return good >= 2 * broken;
}
