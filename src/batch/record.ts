import * as z from 'zod/mini';
import type { PageFormat } from '../document/document.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';

/** A record of an NDJSON stream. Unknown fields are ignored. */
const recordSchema = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  url: z.optional(z.nullable(z.string())),
  text: z.optional(z.nullable(z.string())),
  html: z.optional(z.nullable(z.string())),
  markdown: z.optional(z.nullable(z.string())),
});

const FORMS = ['text', 'html', 'markdown'] as const satisfies readonly PageFormat[];

/** What a line holds. Its id and passed fields are had even where the rest of it is not as it should be. */
export type NdjsonRecord = {
  /** Numbers as they are written. */
  readonly id: string | null;
  /** The fields that were asked for and are there. */
  readonly passed: Readonly<Record<string, unknown>>;
} & (
  | { readonly page: { readonly text: string; readonly form: PageFormat; readonly url: string | null }; fault: null }
  | { readonly page: null; readonly fault: CleanArticleError }
);

/** Reads one line; null stands for one over the bound. Never throws. */
export function readRecord(
  line: Uint8Array | null,
  { maxBytes, passThrough }: { readonly maxBytes: number; readonly passThrough: readonly string[] },
): NdjsonRecord {
  let id: string | null = null;
  let passed = {};
  try {
    const value = parseLine(line, maxBytes);
    id = idOf(value);
    passed = pick(value, passThrough);
    return { id, passed, page: pageOf(value), fault: null };
  } catch (error) {
    return { id, passed, page: null, fault: asCleanArticleError(error) };
  }
}

function parseLine(line: Uint8Array | null, maxBytes: number): unknown {
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

function idOf(value: unknown): string | null {
  const { id } = Object(value) as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

const pick = (value: unknown, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.filter((name) => Object.hasOwn(Object(value), name)).map((name) => [name, Object(value)[name]]),
  );

function pageOf(value: unknown): { text: string; form: PageFormat; url: string | null } {
  const checked = recordSchema.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new CleanArticleError(
      'bad-record',
      `the record's ${issue?.path.join('.') || 'value'}: ${issue?.message ?? 'not valid'}`,
    );
  }
  const { url = null, ...record } = checked.data;
  const form = FORMS.find((name) => typeof record[name] === 'string');
  if (!form) throw new CleanArticleError('bad-record', 'the record has none of the fields text, html and markdown');
  return { text: record[form] as string, form, url };
}
