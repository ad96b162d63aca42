import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonRecords } from '../../src/io/input/json-records.ts';

async function recordsOf(json: string, { size = 1 << 16, maxBytes = 1 << 20 } = {}): Promise<(string | null)[]> {
  const bytes = Buffer.from(json);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const records: (string | null)[] = [];
  for await (const some of jsonRecords(pieces(), maxBytes))
    records.push(...some.map((record) => record?.toString() ?? null));
  return records;
}

describe('records in JSON', () => {
  it('of any layout in any pieces are the records, each in one line', async () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(
        fc.array(record),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 20 }),
        async (records, indent, size) => {
          const expected = records.map((each) => JSON.stringify(each));
          expect(await recordsOf(JSON.stringify(records, null, indent), { size })).toEqual(expected);
          const oneByOne = records.map((each) => JSON.stringify(each, null, indent)).join('\n');
          expect(await recordsOf(oneByOne, { size })).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['', []],
    ['[]', []],
    ['\ufeff[{"a":1}]', ['{"a":1}']],
    ['[{"a":1},{"a":', ['{"a":1}', '{"a":']],
    ['[{"a":1}}, {"b":2}]', ['{"a":1}}', '{"b":2}']],
    ['["]", 1]', ['"]"', '1']],
    ['nonsense', ['nonsense']],
  ])('%j gives %j', async (json, expected) => {
    expect(await recordsOf(json)).toEqual(expected);
    expect(await recordsOf(json, { size: 1 })).toEqual(expected);
  });

  it('over the limit costs its place alone', async () => {
    const records = await recordsOf(JSON.stringify([{ a: 'x'.repeat(100) }, { b: 1 }]), { size: 7, maxBytes: 50 });
    expect(records).toEqual([null, '{"b":1}']);
  });
});
