// Writes articles into a Parquet file with DuckDB. Records without an article are left out.
//   npm install @duckdb/node-api
//   node articles_to_parquet.mjs articles.ndjson articles.parquet
import { DuckDBInstance } from '@duckdb/node-api';

const [articles, parquet] = process.argv.slice(2);
const columns = {
  id: 'VARCHAR',
  url: 'VARCHAR',
  title: 'VARCHAR',
  byline: 'VARCHAR',
  authors: 'VARCHAR[]',
  siteName: 'VARCHAR',
  datePublished: 'VARCHAR',
  language: 'VARCHAR',
  body: 'VARCHAR',
  wordCount: 'INTEGER',
  confidence: 'DOUBLE',
  warnings: 'VARCHAR[]',
  fingerprint: 'VARCHAR',
  bodySha256: 'VARCHAR',
};
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const types = Object.entries({ ...columns, error: 'JSON' }).map(([name, type]) => `${name}: '${type}'`);

const connection = await (await DuckDBInstance.create()).connect();
await connection.run(`COPY (
  SELECT ${Object.keys(columns).join(', ')}
  FROM read_ndjson(${quoted(articles)}, columns = {${types.join(', ')}}, maximum_object_size = 100000000)
  WHERE error IS NULL
) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`);
connection.closeSync();
