import * as z from 'zod/mini';
import type { Article } from '../article/schema.ts';
import { cleanArticle } from '../clean-article.ts';
import { asCleanArticleError, CleanArticleError, type ErrorCode } from '../errors.ts';
import type { CleanOptions } from '../options.ts';

/** A record of an NDJSON stream. Unknown fields are ignored. */
const recordSchema = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  url: z.optional(z.nullable(z.string())),
  text: z.optional(z.nullable(z.string())),
  html: z.optional(z.nullable(z.string())),
  markdown: z.optional(z.nullable(z.string())),
});

const FORMS = ['text', 'html', 'markdown'] as const;

/** What a line gives when it gives no article. */
export interface ErrorRecord {
  readonly id: string | null;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** One line in, one article or one error out. Never throws for what stands in the line. */
export async function cleanRecord(
  line: Buffer | null,
  options: CleanOptions & { maxBytes: number },
): Promise<Article | ErrorRecord> {
  let id: string | null = null;
  try {
    const value = parseLine(line, options.maxBytes);
    id = idOf(value);
    const record = checkRecord(value);
    const form = FORMS.find((name) => typeof record[name] === 'string');
    if (!form) throw new CleanArticleError('bad-record', 'the record has none of the fields text, html and markdown');
    return await cleanArticle(record[form] as string, {
      ...options,
      inputFormat: form,
      id,
      url: record.url ?? options.url ?? null,
    });
  } catch (error) {
    const { code, message } = asCleanArticleError(error);
    return { id, error: { code, message } };
  }
}

function parseLine(line: Buffer | null, maxBytes: number): unknown {
  if (line === null)
    throw new CleanArticleError(
      'too-large',
      `the record is over the bound of ${maxBytes} bytes; raise it with --max-bytes`,
    );
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(line));
  } catch (error) {
    const what = error instanceof TypeError ? 'not valid UTF-8' : 'not valid JSON';
    throw new CleanArticleError('bad-record', `the record is ${what}: one JSON object a line is expected`);
  }
}

/** The record's id, even where the rest of it is not as it should be: numbers as they are written. */
function idOf(value: unknown): string | null {
  const { id } = Object(value) as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function checkRecord(value: unknown): z.infer<typeof recordSchema> {
  const checked = recordSchema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new CleanArticleError(
    'bad-record',
    `the record's ${issue?.path.join('.') || 'value'}: ${issue?.message ?? 'not valid'}`,
  );
}
