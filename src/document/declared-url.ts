import { declaredText } from './declared-text.ts';
import type { PageHead } from './document.ts';

/** An address that a page gives for itself, in full, and the id of the rule that found it. */
interface DeclaredUrl {
  readonly value: string;
  readonly rule: 'canonical-link' | 'og-url';
}

/** The address that the page gives for itself; null without a head or where it gives none. */
export function declaredUrl(head: PageHead | null): DeclaredUrl | null {
  const { canonicalUrl = null, metas } = head ?? {};
  if (canonicalUrl !== null && isWebAddress(canonicalUrl)) return { value: canonicalUrl, rule: 'canonical-link' };
  const value = declaredText(metas?.get('og:url')?.[0] ?? '');
  return value !== null && isWebAddress(value) ? { value, rule: 'og-url' } : null;
}

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);
