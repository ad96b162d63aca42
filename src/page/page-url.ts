import { declaredText } from '../document/declared-text.ts';
import type { Document } from '../document/document.ts';
import type { Finding } from './finding.ts';

/** The address that the page gives for itself, in full. */
export function findCanonicalUrl({ head }: Document): Finding<string> | null {
  const { canonicalUrl = null, metas } = head ?? {};
  if (canonicalUrl !== null && isWebAddress(canonicalUrl)) {
    return { value: canonicalUrl, rule: 'canonical-link', blocks: [] };
  }
  const value = declaredText(metas?.get('og:url')?.[0] ?? '');
  return value !== null && isWebAddress(value) ? { value, rule: 'og-url', blocks: [] } : null;
}

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);
