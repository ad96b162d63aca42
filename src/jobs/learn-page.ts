import { buildArticle } from '../article/build-article.ts';
import type { CleanOptions } from '../check-options.ts';
import { cleanPage } from '../clean-article.ts';
import { hostOf } from '../document/host.ts';
import { settingsOf } from '../settings.ts';
import { lineHash } from '../site-profile/line-hash.ts';
import { type SketchedPage, sketchPage } from '../site-profile/page-sketch.ts';
import { NO_ADDRESS } from '../site-profile/profile.ts';

/** A page as it goes into a profile. */
interface LearnedPage extends SketchedPage {
  /** Its host, or `NO_ADDRESS`. */
  readonly site: string;
}

/**
 * Cleans a page, always without a profile, and takes down what a profile remembers of it; with a salt, no text.
 * @throws CleanArticleError as `cleanArticle` does: a page without an article says nothing about where articles stand.
 */
export async function learnPage(source: string | Uint8Array, options: CleanOptions): Promise<LearnedPage> {
  const settings = settingsOf({ ...options, profile: null, provenance: false, keepDoubtful: false });
  const cleaned = await cleanPage(source, settings);
  const { url } = await buildArticle(cleaned, settings, 'none');
  const { sketch, texts } = sketchPage(cleaned.page, lineHash(settings.salt));
  return { site: hostOf(url) ?? NO_ADDRESS, sketch, texts: settings.salt === null ? texts : new Map() };
}

/** As it passes between threads. */
export const packPage = ({ site, sketch, texts }: LearnedPage): string => JSON.stringify([site, sketch, [...texts]]);

export function unpackPage(packed: string): LearnedPage {
  const [site, sketch, texts] = JSON.parse(packed);
  return { site, sketch, texts: new Map(texts) };
}
