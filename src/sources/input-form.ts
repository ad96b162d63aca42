import { formatOfName } from '../document/detect-format.ts';
import type { PageFormat } from '../document/document.ts';

/** What an input can be: one page, or a stream of records that hold one each. */
export type InputForm = PageFormat | StreamForm;

export type StreamForm = 'ndjson' | 'warc';

const PACKED = /\.(?:gz|zst)$/i;
const STREAMS: Readonly<Record<string, StreamForm>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.warc': 'warc',
  '.wet': 'warc',
};
/** What a page or a stream of records is called, without which a name stays whole. */
const EXTENSION = /\.[^./]+$/;

/** The form that a file's name promises, also where it is packed (`.txt.gz`); null: its look decides. */
export function formOfInputName(name: string): InputForm | null {
  const unpacked = name.replace(PACKED, '');
  return STREAMS[EXTENSION.exec(unpacked)?.[0].toLowerCase() ?? ''] ?? formatOfName(unpacked);
}

/** Whether an input of this form holds records rather than one page. */
export const isStreamForm = (form: string | null): form is StreamForm => form === 'ndjson' || form === 'warc';

/** Files of a folder that are taken for pages or records by their name. Those without an extension are tried, too. */
export function isInputName(name: string): boolean {
  return formOfInputName(name) !== null || !EXTENSION.test(name.replace(PACKED, ''));
}

/** The name without what tells its form and packing. */
export function stemOfName(name: string): string {
  const unpacked = name.replace(PACKED, '');
  return formOfInputName(unpacked) === null ? unpacked : unpacked.replace(EXTENSION, '');
}
