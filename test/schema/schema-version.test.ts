import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { articleSchema } from '../../src/schema/article.ts';
import { SCHEMA_VERSION } from '../../src/schema/article-fields.ts';

/** Each version of the article's shape that there has been, by its number. docs/library.md says what raises it. */
const SHAPES = new URL('./schema-versions/', import.meta.url);

const WHAT_TO_DO =
  'if it had to change, raise SCHEMA_VERSION in src/schema/article-fields.ts, tell of it in CHANGELOG.md, run `npm run docs`, and ' +
  'write the new file by `npx vitest run test/schema/schema-version.test.ts --update`. Files of versions that were released stay as they are';

/** What a consumer of the JSON can notice: the fields and their values, without what is said of them. */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isProse = (key: string, value: unknown) =>
    key === 'examples' || (key === 'description' && typeof value === 'string');
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !isProse(key, value))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

describe('the shape of the article', () => {
  it(`is that of its version; ${WHAT_TO_DO}`, async () => {
    const shape = `${JSON.stringify(shapeOf(z.toJSONSchema(articleSchema)), null, 2)}\n`;
    await expect(shape).toMatchFileSnapshot(new URL(`${SCHEMA_VERSION}.json`, SHAPES).pathname);
  });

  it('has a file for every version up to this one', () => {
    const versions = Array.from({ length: SCHEMA_VERSION }, (_, at) => `${at + 1}.json`);
    expect(readdirSync(SHAPES).sort()).toEqual(versions.sort());
  });

  it('does not hold the descriptions of its fields', () => {
    expect(
      shapeOf({ properties: { description: { type: 'string', description: 'a summary', examples: ['x'] } } }),
    ).toEqual({
      properties: { description: { type: 'string' } },
    });
  });
});
