import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { articles, pagesOfTests, titleA } from '../helpers/command-pages.ts';

const pages = pagesOfTests();
const page = readFileSync(new URL('../../fixtures/pages/german-agency-report/input.txt', import.meta.url), 'utf8');

/** Dolma's data format: an id, a text and a source; times to the millisecond in UTC; spans of attributes with a score. */
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const documentSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  added: z.optional(time),
  created: z.optional(time),
  metadata: z.record(z.string(), z.unknown()),
});
const attributesSchema = z.strictObject({
  id: z.string(),
  attributes: z.record(
    z.string().check(z.regex(/^[a-z_]+__[a-z_]+__[a-z_]+$/)),
    z.array(z.tuple([z.int(), z.int(), z.number()])),
  ),
});

const records = [
  { id: 7, text: `🚢 ${page}`, source: 'scrapes', added: '2024-05-01T00:00:00.000Z' },
  { id: 'none', text: 'Share\n\nMenu' },
  { id: 'broken' },
  { id: 'again', text: page },
].map((record) => JSON.stringify(record));
const stdin = `${records.join('\n')}\n`;

describe('--format dolma', () => {
  it('gives a document a record, in order, also of what gave no article', async () => {
    const { stdout, status } = await pages.run(['-i', 'ndjson', '-f', 'dolma', '--reference-date', '2024-06-02', '-'], {
      stdin,
    });
    expect(status).toBe(0);
    const documents = articles(stdout).map((line) => documentSchema.parse(line));
    expect(documents.map(({ id }) => id)).toEqual(['7', 'none', 'broken', 'again']);
    const [first, none, broken, again] = documents;
    expect(first).toMatchObject({ source: 'scrapes', added: '2024-05-01T00:00:00.000Z', metadata: { title: titleA } });
    expect(first?.metadata).not.toHaveProperty('body');
    expect(none).toMatchObject({ text: '', metadata: { error: { code: 'no-article' } } });
    expect(broken).toMatchObject({ text: '', metadata: { error: { code: 'bad-record' } } });
    expect(again).toMatchObject({ source: 'clean-article', added: '2024-06-02T00:00:00.000Z' });
    expect(again?.created?.slice(0, 10)).toBe(String(again?.metadata.datePublished).slice(0, 10));
    const plain = await pages.run(['-i', 'ndjson', '-'], { stdin });
    expect(again?.text).toBe(articles(plain.stdout)[3].body);
  });

  it('gives attributes of the same rows, whose spans are the ledger over the text of the record', async () => {
    const { stdout } = await pages.run(['-i', 'ndjson', '-f', 'dolma-attributes', '-'], { stdin });
    const rows = articles(stdout).map((line) => attributesSchema.parse(line));
    const plain = articles((await pages.run(['-i', 'ndjson', '--provenance', '-'], { stdin })).stdout);
    expect(rows.map(({ id }) => id)).toEqual(['7', 'none', 'broken', 'again']);
    expect(rows[2]?.attributes).toEqual({});
    for (const [at, { attributes }] of rows.entries()) {
      const ledger: { chars: [number, number] }[] = plain[at].provenance ?? plain[at].ledger ?? [];
      const spans = Object.values(attributes).flat();
      expect(spans.map(([start, end]) => [start, end]).sort()).toEqual(ledger.map(({ chars }) => chars).sort());
    }
    const characters = Array.from(JSON.parse(records[0] as string).text);
    const [start = 0, end = 0] = rows[0]?.attributes.clean_article__ledger__title?.[0] ?? [];
    expect(characters.slice(start, end).join('')).toContain(titleA);
    expect(rows[0]?.attributes).toHaveProperty('clean_article__ledger__body');
    expect(Object.keys(rows[1]?.attributes ?? {}).every((name) => name.includes('__removed_'))).toBe(true);
  });

  it('gives the same rows for pages that are inputs of their own', async () => {
    const inputs = ['a.txt', 'blank.txt', 'c.html'];
    const ids = async (format: string) =>
      articles((await pages.run(['-f', format, ...inputs])).stdout).map(({ id }) => id);
    expect(await ids('dolma')).toEqual(inputs);
    expect(await ids('dolma-attributes')).toEqual(inputs);
  });
});
