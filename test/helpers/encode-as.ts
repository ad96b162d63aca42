/** Text as bytes in an encoding of the WHATWG standard, by turning its decoder round. Throws for characters that it lacks. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le');
  if (encoding === 'iso-2022-jp') return encodeIso2022Jp(text);
  const codes = codesOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = codes.get(char);
      if (code === undefined) throw new Error(`${encoding} has no ${char}`);
      return code;
    }),
  );
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

/** EUC-JP with its high bits off, between shifts to JIS X 0208 and back. */
function encodeIso2022Jp(text: string): Uint8Array {
  const doubles = [...encodeAs('euc-jp', text)].map((byte) => byte & 0x7f);
  return Uint8Array.from([0x1b, 0x24, 0x42, ...doubles, 0x1b, 0x28, 0x42]);
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  let codes = known.get(encoding);
  if (!codes) {
    codes = invert(encoding);
    known.set(encoding, codes);
  }
  return codes;
}

/** The standard's windows-1252 beyond ISO-8859-1, which some versions of Node decode as the latter. */
const quotesAndDashes = new Map([
  ['„', 0x84],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
]);

function invert(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (/^(?:windows|iso-8859|koi8)-/.test(encoding)) {
    if (encoding === 'windows-1252') for (const [char, byte] of quotesAndDashes) codes.set(char, [byte]);
    return codes;
  }
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return codes;
}
