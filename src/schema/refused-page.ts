import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import type { ErrorCode } from './error-codes.ts';

/** A page that gave no article, as far as it was seen: the fields of an article, but for the body, and the ledger. */
export const refusedPageSchema = z.extend(
  z.omit(articleSchema, {
    schemaVersion: true,
    id: true,
    body: true,
    blocks: true,
    images: true,
    wordCount: true,
    fingerprint: true,
    bodySha256: true,
    warnings: true,
    provenance: true,
  }),
  { ledger: z.nonoptional(articleSchema.shape.provenance) },
);

export type RefusedPage = z.infer<typeof refusedPageSchema>;

/** What is written in the place of an article: why there is none and, of a refused page with its ledger, what was seen. */
export type ErrorRecord = {
  readonly id: string | null;
  readonly error: { readonly code: ErrorCode; readonly message: string };
} & (RefusedPage | { readonly ledger?: undefined });
