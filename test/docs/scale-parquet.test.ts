import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaleRecords } from '../helpers/scale-records.ts';
import { ScaleWorkplace } from '../helpers/scale-workplace.ts';
import { record } from '../helpers/warc-archive.ts';

const DOCS = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');

describe('Parquet by DuckDB', () => {
  let workplace: ScaleWorkplace;
  beforeAll(() => {
    workplace = new ScaleWorkplace();
  });
  afterAll(() => workplace.remove());

  it('holds the articles of records and of a web archive, for queries', async () => {
    const recipe = 'node examples/articles_to_parquet.mjs articles.ndjson articles.parquet';
    expect(DOCS).toContain(`\n${recipe}\n`);
    const query = /^SELECT language.*articles\.parquet.*$/m.exec(DOCS)?.[0] ?? '';
    const records = scaleRecords(200);
    workplace.write('records.ndjson', records);
    const texts = records
      .trimEnd()
      .split('\n')
      .slice(0, 5)
      .map((line) => JSON.parse(line).text);
    workplace.write('crawl.warc', Buffer.concat(texts.map((text, at) => record(`page-${at}`, text))));
    await workplace.shell('clean-article --jobs 1 --quiet records.ndjson crawl.warc > articles.ndjson');
    await workplace.shell(recipe);
    const articles = workplace
      .read('articles.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ error }) => error === undefined);
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = async (sql: string) =>
      (
        await connection.runAndReadAll(sql.replace('articles.parquet', workplace.path('articles.parquet')))
      ).getRowObjectsJson();
    expect(await rows(`SELECT id, title, body, authors FROM 'articles.parquet'`)).toEqual(
      articles.map(({ id, title, body, authors }) => ({ id, title, body, authors })),
    );
    expect(articles.length).toBeGreaterThan(190);
    expect(articles.some(({ id }) => String(id).startsWith('urn:test:'))).toBe(true);
    const [first] = await rows(query);
    expect(first).toMatchObject({
      language: 'en',
      articles: String(articles.filter(({ language }) => language === 'en').length),
    });
    connection.closeSync();
  });
});
