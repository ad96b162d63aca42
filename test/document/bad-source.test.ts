import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { CleanArticleError } from '../../src/errors.ts';

const PROSE =
  'The harbour board says that no boat may leave before the storm has passed, whatever its skipper thinks. ';
const PAGE = `A boat may leave\n\n${PROSE.repeat(4)}\n\n${PROSE.repeat(3)}`;

/** As a caller without types does. */
const clean = (...given: unknown[]) => Reflect.apply(cleanArticle, null, given);

describe('a source', () => {
  it.each([
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a number', 5, 'a number'],
    ['an object', {}, 'an object'],
    ['an array', [PAGE], 'an object (Array)'],
    ['a promise', Promise.resolve(PAGE), 'a Promise: await it first'],
    ['a blob', new Blob([PAGE]), 'an object (Blob)'],
    ['a function', () => PAGE, 'a function'],
  ])('that is %s is refused by name', async (_, source, name) => {
    const error = await clean(source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CleanArticleError);
    expect(error).toMatchObject({
      code: 'bad-input',
      message: `a string or bytes (Uint8Array) are expected, not ${name}`,
    });
  });

  const bytes = new TextEncoder().encode(PAGE);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  it.each([
    ['a Buffer', Buffer.from(bytes)],
    ['an ArrayBuffer', bytes.slice().buffer],
    ['a DataView', new DataView(bytes.slice().buffer)],
    ['shared bytes', shared],
    ['a SharedArrayBuffer', shared.buffer],
  ])('may be %s', async (_, source) => {
    expect(await clean(source)).toEqual(await cleanArticle(PAGE));
  });

  it('of detached bytes is an empty page', async () => {
    const detached = bytes.slice();
    structuredClone(detached, { transfer: [detached.buffer] });
    await expect(clean(detached)).rejects.toMatchObject({ code: 'no-article' });
  });
});

describe('options', () => {
  it.each([
    ['null', null, /^the options: an object is expected/],
    ['a string', 'text', /^the options: an object is expected/],
    ['one of a wrong type', { url: 5 }, /^option url:/],
    [
      'one that cannot be read',
      {
        get url(): string {
          throw new Error('no');
        },
      },
      /^the options cannot be read/,
    ],
  ])('that are %s are a TypeError', async (_, options, message) => {
    const error = await clean(PAGE, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(message);
  });
});

describe('a source padded with NULs', () => {
  const padded = (page: string, bytes = new TextEncoder().encode(page)) => cleanArticle(bytes, { provenance: true });

  it.each([
    ['behind it', `${PAGE}${'\0'.repeat(100_000)}`],
    ['before it', `${'\0'.repeat(100_000)}${PAGE}`],
    ['between its lines', PAGE.replaceAll('\n\n', `${'\0'.repeat(700)}\n\n`)],
  ])('%s is read, with a warning and with the lines of the source', async (_, page) => {
    const { warnings, provenance, ...article } = await padded(page);
    const plain = await padded(PAGE);
    expect(warnings).toEqual([...plain.warnings, 'nul-padding']);
    // The characters of the source count its NULs.
    const withoutChars = (entries = provenance) => entries?.map(({ chars: _, ...entry }) => entry);
    expect(withoutChars()).toEqual(withoutChars(plain.provenance));
    expect(article.body).toBe(plain.body);
  });

  it('keeps the fields of records apart', async () => {
    const records = Array.from({ length: 40 }, (_, at) => `${PROSE}${'\0'.repeat(9)}Pier ${at}\0\n`).join('');
    const { body } = await cleanArticle(new TextEncoder().encode(records), { inputFormat: 'text' });
    expect(body).toContain('whatever its skipper thinks. Pier 17');
    expect(body).not.toMatch(/\0| {2}/);
  });

  it('in UTF-16 is recognised as UTF-16', async () => {
    const wide = new Uint8Array(Buffer.from(PAGE, 'utf16le'));
    expect((await cleanArticle(wide)).warnings).not.toContain('nul-padding');
  });

  it.each([
    ['nothing but NULs', new Uint8Array(5000)],
    [
      'a tar archive',
      Buffer.concat([Buffer.from('a.txt'.padEnd(257, '\0')), Buffer.from('ustar\0'), Buffer.from(PAGE)]),
    ],
    ['small numbers', Uint8Array.from({ length: 4000 }, (_, at) => (at % 4 === 0 ? at % 19 : 0))],
  ])('does not let %s pass for text', async (_, source) => {
    await expect(cleanArticle(source)).rejects.toMatchObject({ code: 'binary-input' });
  });
});
