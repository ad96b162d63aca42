import { formatOfName } from '../../document/detect-format.ts';
import type { PageFormat } from '../../document/document.ts';

/** What an input can be: one page, or a stream of records that hold one each. */
export type InputForm = PageFormat | StreamForm;

export type StreamForm = 'ndjson' | 'json' | 'warc';

const PACKED = /\.(?:gz|zst)$/i;
const STREAMS: Readonly<Record<string, StreamForm>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.warc': 'warc',
  '.wet': 'warc',
};
/** What a page or a stream of records is called, without which a name stays whole. */
const EXTENSION = /\.[^./]+$/;
/** Mirrors keep an address's query in the name: `index.html?p=3`, escaped as `%3F`, or as wget has it for Windows, `index.html@p=3`. */
const QUERY = /\?|%3f|(?<=\.\w{1,8})@/i;

/** The form that a file's name promises, also where it is packed (`.txt.gz`) or has a query; null: its content decides. */
export function formOfInputName(name: string): InputForm | null {
  const unpacked = name.replace(PACKED, '');
  return formOfExtension(withoutQuery(unpacked)) ?? formOfExtension(unpacked);
}

function withoutQuery(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const query = name.search(QUERY);
  return query === -1 ? path : path.slice(0, query - name.length);
}

const formOfExtension = (name: string): InputForm | null => STREAMS[extensionOf(name)] ?? formatOfName(name);

const extensionOf = (name: string): string => EXTENSION.exec(name)?.[0].toLowerCase() ?? '';

/** Whether an input of this form holds records rather than one page. */
export const isStreamForm = (form: string | null): form is StreamForm =>
  form === 'ndjson' || form === 'json' || form === 'warc';

/** Messages of mail programs and pages as browsers save them, with the pictures in the same file. */
export const isMimeName = (name: string): boolean => /^\.(?:eml|mht|mhtml)$/.test(bareExtension(name));

/** The name's extension in lower case, without that of its packing and without a query; empty where there is none. */
export const bareExtension = (name: string): string => extensionOf(withoutQuery(name.replace(PACKED, '')));

/** The name without what tells its form and packing. A query stays: it tells pages apart. */
export function stemOfName(name: string): string {
  const unpacked = name.replace(PACKED, '');
  return formOfExtension(unpacked) === null ? unpacked : unpacked.replace(EXTENSION, '');
}
