import { NO_ADDRESS } from './profile.ts';

/** The site of a page by its address: the host, `www.` aside. */
export function siteOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return NO_ADDRESS;
  return new URL(url).hostname.replace(/^www\d?\./, '') || NO_ADDRESS;
}
