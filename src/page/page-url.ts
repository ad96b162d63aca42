import type { Document } from '../document/document.ts';
import type { Finding } from './finding.ts';

/** The address that the page gives for itself. */
export function findCanonicalUrl({ head }: Document): Finding<string> | null {
  const value = head?.canonicalUrl ?? head?.metas.get('og:url')?.[0];
  return value && URL.canParse(value)
    ? { value, rule: head?.canonicalUrl ? 'canonical-link' : 'og-url', blocks: [] }
    : null;
}
