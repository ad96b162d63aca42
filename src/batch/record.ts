import { isUtf8 } from 'node:buffer';
import type { PageFormat } from '../document/document.ts';
import { asCleanArticleError, CleanArticleError } from '../errors.ts';
import { findMembers, type Members } from './json-members.ts';
import type { RecordFields } from './task.ts';

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
  {
    maxBytes,
    passThrough,
    recordFields = DEFAULT_FIELDS,
  }: {
    readonly maxBytes: number;
    readonly passThrough: readonly string[];
    readonly recordFields?: RecordFields | undefined;
  },
): NdjsonRecord {
  let id: NdjsonRecord['id'] = null;
  let passed: NdjsonRecord['passed'] = new Map();
  try {
    if (line === null)
      throw new CleanArticleError(
        'too-large',
        `the record is over the limit of ${maxBytes} bytes; raise it with --max-bytes`,
      );
    const names = namesOf(recordFields);
    const members = readMembers(line, [names.id, names.url, ...names.pages.map(([name]) => name), ...passThrough]);
    id = idOf(members, names.id);
    passed = new Map(passThrough.flatMap((name) => entryOf(members, name)));
    return { id, passed, page: pageOf(line, members, names), fault: null };
  } catch (error) {
    return { id, passed, page: null, fault: asCleanArticleError(error) };
  }
}

const DEFAULT_FIELDS: RecordFields = { id: null, url: null, text: null, html: null };

interface FieldNames {
  readonly id: string;
  readonly url: string;
  /** In the order in which they are looked for. */
  readonly pages: readonly (readonly [name: string, form: PageFormat])[];
}

/** Whoever names the field of the page means no other. */
function namesOf({ id, url, text, html }: RecordFields): FieldNames {
  const given = [
    ...(html === null ? [] : [[html, 'html'] as const]),
    ...(text === null ? [] : [[text, 'text'] as const]),
  ];
  return {
    id: id ?? 'id',
    url: url ?? 'url',
    pages: given.length > 0 ? given : FORMATS.map((form) => [form, form] as const),
  };
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

function idOf(members: Members, name: string): Uint8Array | null {
  const id = members.get(name);
  return id && (isString(id) || isNumber(id)) ? id : null;
}

function entryOf(members: Members, name: string): [string, Uint8Array][] {
  const value = members.get(name);
  return value ? [[name, value]] : [];
}

/** @throws CleanArticleError `bad-record` for a field that is not what it should be. */
function pageOf(
  line: Uint8Array,
  members: Members,
  names: FieldNames,
): { text: string; form: PageFormat; url: string | null } {
  const id = members.get(names.id);
  if (id && !isNull(id) && idOf(members, names.id) === null) throw unexpected(names.id, 'a string, a number or null');
  const url = stringOf(members, names.url);
  const pages = names.pages.map(([name, form]) => ({ form, text: stringOf(members, name) }));
  for (const { form, text } of pages) if (text !== null) return { form, text, url };
  const missing = names.pages
    .map(([name]) => name)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
  const none = names.pages.length === 1 ? `no field ${missing}` : `none of the fields ${missing}`;
  throw new CleanArticleError('bad-record', `the record has ${none}${hintFor(line)}`);
}

/** Fields that a hint names, and the longest record in bytes that is read for one. */
const HINTED = 8;
const LONGEST_HINTED = 1 << 20;

/** What else a record holds, so that the user sees what to name. */
function hintFor(line: Uint8Array): string {
  if (line.length > LONGEST_HINTED) return '';
  const entries = Object.entries(JSON.parse(textOf(withoutMark(line))) as object);
  const list = entries.find(([, value]) => Array.isArray(value) && typeof value[0] === 'object')?.[0];
  if (list !== undefined && /^\w+$/.test(list))
    return `; for those in ${list}: jq -c '.${list}[]' FILE | clean-article -i ndjson -`;
  const fields = entries.slice(0, HINTED).map(([name]) => name);
  if (fields.length === 0) return '';
  return `; it has ${fields.join(', ')}${entries.length > HINTED ? ' ...' : ''}: name the one of the page with --html-field or --text-field`;
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
