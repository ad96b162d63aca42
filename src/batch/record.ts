import { isUtf8 } from 'node:buffer';
import type { PageFormat } from '../document/document.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { findMembers, type Members } from './json-members.ts';

const FORMATS = ['text', 'html', 'markdown'] as const satisfies readonly PageFormat[];

/** What a line holds. Its id and passed fields are had even where the rest of it is not as it should be. */
export type NdjsonRecord = {
  /** The JSON of a string or a number, digit for digit as it is written; null where the record has neither as its id. */
  readonly id: Uint8Array | null;
  /** The fields that were asked for and are there, as they are written. */
  readonly passed: Members;
} & (
  | { readonly page: { readonly text: string; readonly form: PageFormat; readonly url: string | null }; fault: null }
  | { readonly page: null; readonly fault: CleanArticleError }
);

/** Reads one line; null stands for one over the limit. Fields that nobody asks for are ignored. Never throws. */
export function readRecord(
  line: Uint8Array | null,
  { maxBytes, passThrough }: { readonly maxBytes: number; readonly passThrough: readonly string[] },
): NdjsonRecord {
  let id: NdjsonRecord['id'] = null;
  let passed: NdjsonRecord['passed'] = new Map();
  try {
    if (line === null)
      throw new CleanArticleError(
        'too-large',
        `the record is over the limit of ${maxBytes} bytes; raise it with --max-bytes`,
      );
    const members = readMembers(line, ['id', 'url', ...FORMATS, ...passThrough]);
    id = idOf(members);
    passed = new Map(passThrough.flatMap((name) => entryOf(members, name)));
    return { id, passed, page: pageOf(members), fault: null };
  } catch (error) {
    return { id, passed, page: null, fault: asCleanArticleError(error) };
  }
}

/** The id in words: a number by its digits. */
export const idInWords = (id: Uint8Array | null): string | null =>
  id === null ? null : isString(id) ? parse(id) : textOf(id);

/** The id of a line of NDJSON, in words. Never throws. */
export const idOfLine = (line: Uint8Array): string | null =>
  idInWords(readRecord(line, { maxBytes: line.length, passThrough: [] }).id);

/**
 * The members with these names, as they are written.
 * @throws CleanArticleError `bad-record` for a line that is no JSON object.
 */
function readMembers(line: Uint8Array, names: readonly string[]): Members {
  const json = withoutMark(line);
  let what = 'not valid UTF-8';
  if (isUtf8(json)) {
    try {
      const members = findMembers(json, new Set(names));
      if (members) return members;
      what = 'not an object';
    } catch {
      what = 'not valid JSON';
    }
  }
  throw new CleanArticleError('bad-record', `the record is ${what}: one JSON object per line is expected`);
}

/** Without the mark of UTF-8, which some editors put at the beginning of a file. */
const withoutMark = (line: Uint8Array): Uint8Array =>
  line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;

function idOf(members: Members): Uint8Array | null {
  const id = members.get('id');
  return id && (isString(id) || isNumber(id)) ? id : null;
}

function entryOf(members: Members, name: string): [string, Uint8Array][] {
  const value = members.get(name);
  return value ? [[name, value]] : [];
}

/** @throws CleanArticleError `bad-record` for a field that is not what it should be. */
function pageOf(members: Members): { text: string; form: PageFormat; url: string | null } {
  const id = members.get('id');
  if (id && !isNull(id) && idOf(members) === null) throw unexpected('id', 'a string, a number or null');
  const url = stringOf(members, 'url');
  const pages = FORMATS.map((form) => ({ form, text: stringOf(members, form) }));
  for (const { form, text } of pages) if (text !== null) return { form, text, url };
  throw new CleanArticleError('bad-record', 'the record has none of the fields text, html and markdown');
}

function stringOf(members: Members, name: string): string | null {
  const value = members.get(name);
  if (!value || isNull(value)) return null;
  if (!isString(value)) throw unexpected(name, 'a string or null');
  return parse(value);
}

const textOf = (json: Uint8Array): string => Buffer.from(json.buffer, json.byteOffset, json.length).toString();
const parse = (string: Uint8Array): string => JSON.parse(textOf(string));

/** What JSON is tells its first character. */
const startsWith = (json: Uint8Array, chars: string): boolean => chars.includes(String.fromCharCode(json[0] as number));
const isString = (json: Uint8Array): boolean => startsWith(json, '"');
const isNumber = (json: Uint8Array): boolean => startsWith(json, '-0123456789');
const isNull = (json: Uint8Array): boolean => startsWith(json, 'n');

const unexpected = (field: string, what: string): CleanArticleError =>
  new CleanArticleError('bad-record', `the record's ${field}: ${what} is expected`);
