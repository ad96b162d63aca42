/** The picture that a page declares to be that of its article, by its address. */

import { declaredText } from '../document/declared-text.ts';
import type { Document, PageHead } from '../document/document.ts';
import { articlesIn } from '../document/structured-data/linked-data.ts';
import type { Finding } from '../page/finding.ts';

const META_KEYS = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'itemprop:image',
  'parsely-image-url',
  // Front matter.
  'image',
  'cover',
  'thumbnail',
];

/** Addresses of images in JSON-LD: a text, an ImageObject, or a list of either. */
function linkedAddresses(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > 2 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((one) => linkedAddresses(one, depth + 1));
  const { url, contentUrl } = value as { readonly url?: unknown; readonly contentUrl?: unknown };
  return linkedAddresses(url ?? contentUrl, depth + 1);
}

const declaredImages = (head: PageHead): { readonly rule: string; readonly addresses: readonly string[] }[] => [
  ...META_KEYS.slice(0, 3).map((key) => ({ rule: 'meta-image', addresses: head.metas.get(key) ?? [] })),
  { rule: 'linked-image', addresses: articlesIn(head).flatMap(({ image }) => linkedAddresses(image)) },
  ...META_KEYS.slice(3).map((key) => ({ rule: 'meta-image', addresses: head.metas.get(key) ?? [] })),
];

/** An address in full, of the web; null for what is none, such as an image in the address itself. */
function absolute(address: string, base: string | null): string | null {
  const text = declaredText(address);
  if (text === null || /\s/.test(text)) return null;
  try {
    const { protocol, href, pathname } = new URL(text, base ?? undefined);
    return /^https?:$/.test(protocol) && pathname !== '/' ? href : null;
  } catch {
    return null;
  }
}

/**
 * The lead image, the first that the page's head declares.
 * @param url the page's address, for addresses that are relative to it.
 */
export function findLeadImage({ head }: Document, url: string | null): Finding<string> | null {
  for (const { rule, addresses } of head ? declaredImages(head) : []) {
    for (const address of addresses) {
      const value = absolute(address, url);
      if (value !== null) return { value, rule, blocks: [] };
    }
  }
  return null;
}
