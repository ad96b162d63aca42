import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMembers } from '../../src/batch/json-members.ts';
import { type Job, type Outcome, textOf } from '../../src/batch/task.ts';
import { cleanTask, failTask } from '../../src/jobs/clean-task.ts';
import { escapeJson, escapeJsonBytes } from '../../src/text/escape-controls.ts';

const space = fc.stringMatching(/^[ \t\r]{0,2}$/);
const string = fc
  .array(
    fc.constantFrom(
      'a',
      'ß',
      '😀',
      ' ',
      ...['"', '\\', '/', 'b', 'f', 'n', 'u0069', 'u0000', 'ud800'].map((c) => `\\${c}`),
      '\x7f',
      '\x85',
      '\u2028',
    ),
    { maxLength: 6 },
  )
  .map((chars) => `"${chars.join('')}"`);
const number = fc.oneof(
  fc.constantFrom('7', '12345678901234567890', '9007199254740993', '1.10', '-0', '1e400'),
  fc.stringMatching(/^-?(0|[1-9]\d{0,24})(\.\d{1,4})?([eE][+-]?\d{1,3})?$/),
);
const scalar = fc.oneof(string, number, fc.constantFrom('true', 'false', 'null'));
const members = (value: fc.Arbitrary<string>, key = string) =>
  fc.array(fc.tuple(space, key, space, space, value, space), { maxLength: 5 });
const objectOf = (pairs: readonly (readonly string[])[]) =>
  `{${pairs.map(([a, key, b, c, value, d]) => `${a}${key}${b}:${c}${value}${d}`).join(',')}}`;
/** JSON in which nothing is as `JSON.stringify` would write it. */
const { value: json } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(fc.tuple(space, tie('value'), space)).map((values) => `[${values.map((one) => one.join('')).join(',')}]`),
    members(tie('value')).map(objectOf),
  ),
}));

const PASSED = ['shard', '__proto__', '7', 'ä'];
const NAMES = ['id', ...PASSED];
const key = fc.oneof(
  fc.constantFrom(
    '"id"',
    '"\\u0069d"',
    '"shard"',
    '"__proto__"',
    '"\\u005f_proto__"',
    '"7"',
    '"ä"',
    '"\\u00e4"',
    '"url"',
  ),
  string,
);
const job: Job = { options: {}, maxBytes: 1 << 26, format: 'ndjson', columns: undefined, passThrough: PASSED };
const bytes = (text: string) => new TextEncoder().encode(text);
const clean = (line: string | Uint8Array, of: Job = job): Promise<Outcome> =>
  cleanTask({ kind: 'record', line: typeof line === 'string' ? bytes(line) : line }, of);
const parsed = async (line: string | Uint8Array) => JSON.parse(textOf(await clean(line)));

/** The values of the members that are asked for, as they are written. */
function written(line: Uint8Array): Record<string, string> {
  const found = findMembers(line, new Set(NAMES)) ?? [];
  return Object.fromEntries([...found].map(([name, value]) => [name, Buffer.from(value).toString()]));
}

describe('JSON without values', () => {
  it('is what JSON.parse takes, with and without a character more or less', () => {
    const cut = fc.tuple(
      fc.nat(),
      fc.constantFrom('', ',', '"', '[', '}', '\\', '0', '-', '.', 'e', '\t', '\x0b', ':'),
    );
    fc.assert(
      fc.property(json, fc.option(cut), (text, change) => {
        const at = change ? change[0] % (text.length + 1) : 0;
        const line = change ? text.slice(0, at) + change[1] + text.slice(at + (change[1] === '' ? 1 : 0)) : text;
        fc.pre(line.isWellFormed());
        const isJson = (parse: () => unknown) => {
          try {
            parse();
            return true;
          } catch {
            return false;
          }
        };
        expect(isJson(() => findMembers(bytes(line), new Set()))).toBe(isJson(() => JSON.parse(line)));
      }),
      { numRuns: 2000 },
    );
  });

  it('has the members that JSON.parse has', () => {
    fc.assert(
      fc.property(members(json, key), (pairs) => {
        const line = objectOf(pairs);
        const value: Record<string, unknown> = JSON.parse(line);
        const own = NAMES.filter((name) => Object.hasOwn(value, name));
        const found = written(bytes(line));
        expect(Object.keys(found).sort()).toEqual(own.sort());
        for (const name of own) expect(JSON.parse(found[name] as string)).toEqual(value[name]);
      }),
    );
  });

  it('of others goes out in characters that nothing obeys', () => {
    fc.assert(
      fc.property(json, (text) => {
        expect(Buffer.from(escapeJsonBytes(bytes(text))).toString()).toBe(escapeJson(text).replaceAll('\r', ' '));
      }),
    );
  });
});

describe('a record', () => {
  it('gives its id and the passed fields back as they are written', async () => {
    await fc.assert(
      fc.asyncProperty(members(json, key), async (pairs) => {
        const line = objectOf(pairs);
        const output = textOf(await clean(line));
        expect(output).toMatch(/^[^\n\r\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]+\n$/);
        const { id = 'null', ...passed } = written(bytes(line));
        const isId = /^["\d-]/.test(id);
        const expected = { id: isId ? id : 'null', ...passed };
        expect(written(bytes(output))).toEqual(
          Object.fromEntries(
            Object.entries(expected).map(([name, value]) => [name, escapeJson(value).replaceAll('\r', ' ')]),
          ),
        );
        expect(JSON.parse(output)).toHaveProperty('error.code', 'bad-record');
      }),
    );
  });

  it.each(['true', '{}', '["a"]'])('cannot have the id %s', async (id) => {
    expect(await parsed(`{"id":${id},"text":"A text.","shard":1}`)).toEqual({
      id: null,
      error: { code: 'bad-record', message: "the record's id: a string, a number or null is expected" },
      shard: 1,
    });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['no object', '["id"]', 'not an object'],
    ['nothing', '', 'not valid JSON'],
    ['a byte that is no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'not valid UTF-8'],
    ['half a surrogate', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not valid UTF-8'],
  ])('that is %s is reported so', async (_what, line, says) => {
    expect(await parsed(line)).toEqual({
      id: null,
      error: { code: 'bad-record', message: `the record is ${says}: one JSON object per line is expected` },
    });
  });

  it('may begin with a byte order mark', async () => {
    expect(await parsed('\ufeff{"id":1}')).toMatchObject({ id: 1 });
  });

  it.each([1000, 100_000, 1_000_000])('may be %i deep', async (depth) => {
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    const line = `{"id":1,"shard":${deep},"other":${deep}}`;
    expect(written((await clean(line)).output)).toEqual({ id: '1', shard: deep });
    const failed = failTask({ kind: 'record', line: bytes(line) }, { code: 'timeout', message: 'late' }, job);
    expect(written(failed.output)).toEqual({ id: '1', shard: deep });
    expect(written((await clean(line.slice(0, -2))).output)).toEqual({ id: 'null' });
  });

  it('takes the memory of a few copies, whatever it holds', async () => {
    const length = 1 << 24;
    const held = process.memoryUsage().heapTotal;
    await clean(`{"id":1,"shard":[${'[],'.repeat(length / 3)}0]}`);
    // Values would take twenty times the length.
    expect(process.memoryUsage().heapTotal - held).toBeLessThan(8 * length);
  });
});
