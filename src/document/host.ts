/** The host of an address, in lower case and without `www.`; null where the address has none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return bareHost(new URL(url).hostname) || null;
}

/** A host as hosts are compared: in lower case and without `www.`, `www2.` and the like. */
export const bareHost = (host: string): string => host.toLowerCase().replace(/^www\d?\./, '');
