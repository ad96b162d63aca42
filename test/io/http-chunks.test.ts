import { describe, expect, it } from 'vitest';
import { joinChunks } from '../../src/io/warc/http-chunks.ts';

const joined = (body: string) => joinChunks(Buffer.from(body, 'latin1')).toString('latin1');

describe('a body in chunks', () => {
  it.each([
    ['one chunk', '5\r\nferry\r\n0\r\n\r\n', 'ferry'],
    ['chunks of a byte', '1\r\nf\r\n1\r\ne\r\n0\r\n\r\n', 'fe'],
    [
      'sizes in hexadecimal, of either case, with zeros in front',
      '00A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n',
      '01234567890123456789',
    ],
    [
      'extensions, and sizes padded with spaces',
      '2;name="value"\r\nab\r\n2 \t\r\ncd\r\n2 ; x\r\nef\r\n0\r\n\r\n',
      'abcdef',
    ],
    ['trailer fields', '2\r\nab\r\n0\r\nExpires: never\r\n\r\n', 'ab'],
    ['line breaks in its data', '6\r\na\r\nb\r\n\r\n0\r\n\r\n', 'a\r\nb\r\n'],
    ['no chunk but the last', '0\r\n\r\n', ''],
    ['no last chunk', '2\r\nab\r\n', 'ab'],
    ['a chunk cut short', '2\r\nab\r\n9\r\ncde', 'abcde'],
    ['a chunk cut short in the line break behind it', '2\r\nab\r', 'ab'],
    ['a size beyond all bounds', `2\r\nab\r\n${'f'.repeat(400)}\r\ncde`, 'abcde'],
  ])('with %s is put together', (_, body, content) => {
    expect(joined(body)).toBe(content);
  });

  it.each([
    ['HTML', '<!doctype html>\r\n<p>Boats</p>'],
    ['words that could be sizes', 'Add salt.\r\nBeef.\r\n'],
    ['a size without an end', 'fade'],
    ['a negative size', '-5\r\nferry\r\n0\r\n\r\n'],
    ['a size with a sign or a prefix', '0x5\r\nferry\r\n0\r\n\r\n'],
    ['a length that is wrong', '3\r\nferry\r\n0\r\n\r\n'],
    ['a number that is its first line', '0\r\nis where we begin'],
    ['nothing', ''],
  ])('that is none, but %s, is left as it is', (_, body) => {
    expect(joined(body)).toBe(body);
  });

  it('that is no longer one after some chunks goes on as it is', () => {
    expect(joined('2\r\nab\r\nferry')).toBe('abferry');
    expect(joined('2\r\nab\r\n3\r\nferry\r\n')).toBe('ab3\r\nferry\r\n');
  });
});
