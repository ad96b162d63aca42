import { gzipSync } from 'node:zlib';
import { fixturesBelow } from '../test/helpers/read-fixture.ts';
import { packed, record, response } from '../test/helpers/warc-archive.ts';

/** The forms in which inputs come: single pages, and records of pages. */
export const FORMS = ['text', 'html', 'markdown', 'ndjson', 'warc'] as const;
export type Form = (typeof FORMS)[number];

const FILES = { 'input.txt': 'text', 'input.html': 'html', 'input.md': 'markdown' } as const;
const MEDIA_TYPES = { text: 'text/plain', html: 'text/html', markdown: 'text/markdown' } as const;

interface Page {
  readonly form: keyof typeof MEDIA_TYPES;
  readonly bytes: Buffer;
}

/** The project's fixtures, in every form that each can come in. Sorted, so that a seed means the same everywhere. */
export function seedInputs(): Readonly<Record<Form, readonly Buffer[]>> {
  const pages: Page[] = [...fixturesBelow('cleaners'), ...fixturesBelow('pages')].flatMap((fixture) =>
    Object.entries(FILES)
      .filter(([name]) => fixture.has(name))
      .map(([name, form]) => ({ form, bytes: Buffer.from(fixture.bytes(name)) })),
  );
  const pagesOf = (wanted: Page['form']) => pages.filter(({ form }) => form === wanted).map(({ bytes }) => bytes);
  return {
    text: pagesOf('text'),
    html: pagesOf('html'),
    markdown: pagesOf('markdown'),
    ndjson: pages.map(({ form, bytes }, at) =>
      Buffer.from(`${JSON.stringify({ id: `page-${at}`, [form]: bytes.toString(), url: 'https://sound.example/' })}\n`),
    ),
    warc: pages.map(archiveOf),
  };
}

/** As crawlers write them: records of conversions, responses of servers, plain or packed. */
function archiveOf({ form, bytes }: Page, at: number): Buffer {
  const type = { 'Content-Type': MEDIA_TYPES[form] };
  const id = `page-${at}`;
  if (at % 4 === 0) return record(id, bytes, type);
  if (at % 4 === 1) return response(id, bytes, type);
  if (at % 4 === 2) return packed(record(id, bytes, type));
  return response(id, gzipSync(bytes), { ...type, 'Content-Encoding': 'gzip' });
}
