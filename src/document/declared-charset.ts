/** Where the HTML standard has browsers look: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const prescanBytes = 1024;

/** `<meta charset="x">`, `<meta http-equiv=… content="text/html; charset=x">`, `<?xml … encoding="x"?>`. */
const tags = /<(?:meta|\?xml)\s[^<>]*/gi;
const declaration = /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w.:-]+)/i;

/** The charset that a page of markup gives itself, as written; undefined for none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescanBytes)).toString('latin1');
  for (const [tag] of head.matchAll(tags)) {
    const label = declaration.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}
