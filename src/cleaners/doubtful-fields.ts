/** Fields whose confidence is below what the caller asks for: they are not given, and the lines that stated them are removed. */
import type { Metadata } from '../metadata/read-metadata.ts';
import type { Page } from './page.ts';

/** Stands in the ledger as the one who removed what would have been a field. */
export const doubtfulField = {
  id: 'doubtful-field',
  about:
    'Runs before the cleaners: removes the lines of fields that are less sure than `--min-field-confidence` asks for.',
  reasons: {
    'doubtful-field': { group: 'unnamed', about: 'It was taken for a field, but its confidence is below the minimum.' },
  },
} as const;

const FIELDS_OF = {
  title: ['title'],
  authors: ['authors', 'byline'],
  datePublished: ['datePublished'],
} as const;

/** The metadata without the fields whose confidence is below the minimum, 0 to 1. */
export function withoutDoubtful(metadata: Metadata, minimum: number): Metadata {
  const doubtful = Object.entries(FIELDS_OF).filter(([field]) => {
    const confidence = metadata.fieldConfidence[field as keyof typeof FIELDS_OF];
    return confidence !== null && confidence < minimum;
  });
  if (doubtful.length === 0) return metadata;
  const isNone = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));
  return {
    ...metadata,
    ...isNone(doubtful.flatMap(([, names]) => names)),
    fieldConfidence: { ...metadata.fieldConfidence, ...isNone(doubtful.map(([field]) => field)) },
  };
}

/** Removes the blocks of fields that are found but not given: what is no field is no part of the body for that. */
export function removeDoubtful(page: Page, found: Metadata, given: Metadata): void {
  for (const field of ['title', 'byline', 'datePublished'] as const) {
    if (given[field] !== null) continue;
    for (const index of found[field]?.blocks ?? []) {
      page.outcomes.remove(index, { by: doubtfulField.id, reason: 'doubtful-field' });
    }
  }
}
