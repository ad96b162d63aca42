import type { Metadata } from '../metadata/read-metadata.ts';
import { ARTICLE_FIELDS } from '../schema/article-fields.ts';
import type { Page } from './page.ts';

/** Gives the blocks that hold nothing but a field to that field, before any cleaner can remove them. */
export function claimFields(page: Page, metadata: Metadata): void {
  for (const field of ARTICLE_FIELDS) {
    const finding = metadata[field];
    for (const index of finding?.blocks ?? []) page.outcomes.claim(index, field, (finding as { rule: string }).rule);
  }
}
