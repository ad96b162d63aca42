import { gzipSync } from 'node:zlib';
import { markdownTable } from '../markdown-table.mjs';
import { runCommand } from './run-command.mjs';

const MEGABYTE = 1e6;
/** Of what a crawl holds beside pages, such as images: so many bytes for each page. */
const IMAGE = Buffer.alloc(300_000, 'not a page ');

/** Peak memory for generated web archives of so many megabytes, unpacked; plain and with a gzip member for each record. */
export async function measureArchives({ megabytes }) {
  const rows = [];
  for (const isPacked of [false, true]) {
    for (const size of megabytes) {
      const told = { records: 0, pages: 0 };
      const { memory, wall } = await runCommand(
        ['-i', 'warc', '--jobs', '2', '-'],
        archive(size * MEGABYTE, isPacked, told),
      );
      rows.push([
        isPacked ? 'gzip' : 'plain',
        size,
        told.pages,
        told.records,
        memory.toFixed(0),
        (wall / 1000).toFixed(0),
      ]);
    }
  }
  return markdownTable(['archive', 'MB', 'pages', 'records', 'peak MB', 'seconds'], rows);
}

function* archive(bytes, isPacked, told) {
  for (let written = 0; written < bytes; ) {
    for (const record of [pageRecord(told.pages), response('image/png', IMAGE)]) {
      yield isPacked ? gzipSync(record) : record;
      written += record.length;
      told.records++;
    }
    told.pages++;
  }
}

function pageRecord(nth) {
  const paragraph = (at) =>
    `<p>${`The crew of boat ${nth} tied it to quay ${at} and went up to the town for soup and bread. `.repeat(5)}</p>`;
  const links = Array.from({ length: 60 }, (_, at) => `<li><a href="/${at}">Story number ${at}</a></li>`).join('');
  const body = Array.from({ length: 12 }, (_, at) => paragraph(at)).join('');
  return response(
    'text/html',
    `<!doctype html><title>Boat ${nth}</title><nav><ul>${links}</ul></nav><article><h1>Boat ${nth} comes home</h1>${body}</article>`,
  );
}

function response(type, body) {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  const fields = `WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytes.length}`;
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${fields}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}
