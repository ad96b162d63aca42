/** Addresses that a reader may follow, and that no script hides in. */
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:']);

const scheme = /^[a-z][a-z\d+.-]*:/i;
const whiteSpace = /[\t\n\r]/g;

/**
 * An address in a page, absolute where that of the page is known and as it is written where it is not.
 * @param base the address of the page; null where it is not known.
 * @returns null for no address, and for those of scripts, data and unknown schemes.
 */
export function resolveUrl(address: string, base: string | null): string | null {
  const written = address.replace(whiteSpace, '').trim();
  if (written === '') return null;
  const absolute = parse(written, base);
  if (absolute !== null) return SAFE.has(absolute.protocol) ? absolute.href : null;
  return scheme.test(written) || base !== null ? null : encodeURI(written.toWellFormed()).replaceAll('%25', '%');
}

function parse(address: string, base: string | null): URL | null {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return null;
  }
}
