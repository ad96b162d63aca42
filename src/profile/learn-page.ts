import { buildArticle } from '../article/build-article.ts';
import { cleanPage } from '../clean-article.ts';
import type { Settings } from '../options.ts';
import { lineHash } from './line-hash.ts';
import { type SketchedPage, sketchPage } from './page-sketch.ts';
import { siteOf } from './site-of.ts';

/** A page as it goes into a profile. */
export interface LearnedPage extends SketchedPage {
  readonly site: string;
}

/**
 * Cleans a page and takes down what a profile remembers of it. With a salt, no text.
 * @throws CleanArticleError as `cleanArticle` does: a page without an article tells nothing of where articles stand.
 */
export async function learnPage(source: string | Uint8Array, settings: Settings): Promise<LearnedPage> {
  const { page, metadata } = await cleanPage(source, { ...settings, profile: null });
  const { url } = buildArticle(page, metadata, settings);
  const { sketch, texts } = sketchPage(page, lineHash(settings.salt));
  return { site: siteOf(url), sketch, texts: settings.salt === null ? texts : new Map() };
}
