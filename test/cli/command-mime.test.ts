import { describe, expect, it } from 'vitest';
import { articles, pagesOfTests, titleC } from '../helpers/command-pages.ts';

const place = pagesOfTests();

const base64 = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\r\n');

const part = (type: string, text: string, more = ''): string =>
  `Content-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${base64(text)}`;

const message = (kind: string, head: string, parts: readonly string[]): string =>
  `${head}MIME-Version: 1.0\r\nContent-Type: multipart/${kind}; boundary="=-edge"\r\n\r\n${parts
    .map((each) => `--=-edge\r\n${each}\r\n`)
    .join('')}--=-edge--\r\n`;

const html = place.read('c.html');
const saved = message(
  'related',
  'From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/orrin\r\nSubject: A page\r\n',
  [
    part('text/html', html, 'Content-Location: https://example.org/orrin\r\n'),
    part('text/html', '<html><body><p>Buy our ladders, the tallest that money can get.</p></body></html>'),
    part('image/png', 'no picture'),
  ],
);
const mail = message('alternative', 'From: Ida Brandt <ida@example.org>\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n', [
  part('text/plain', place.read('a.txt')),
]);

place.write('saved.mhtml', saved);
place.write('mail.eml', mail);
place.write('messages/saved.mht', saved);
place.write('messages/mail', mail);
place.write('messages/all.mbox', `From ida@example.org Mon Jan  1 00:00:00 2024\r\n${mail}`);
place.write('empty.eml', message('mixed', 'Subject: nothing\r\n', [part('image/png', 'no picture')]));

describe('a page that a browser saved in one file', () => {
  it('gives the article of its HTML, with its address and without its frames', async () => {
    const { status, stdout } = await place.run(['saved.mhtml', '--provenance']);
    const article = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(article).toMatchObject({ title: titleC, url: 'https://example.org/orrin', inputFormat: 'html' });
    expect(article.body).toBe(JSON.parse((await place.run(['c.html'])).stdout).body);
    expect(stdout).not.toContain('ladders');
  });

  it('is recognised on standard input, and an address given counts for more', async () => {
    const { stdout } = await place.run(['--url', 'https://example.org/other'], { stdin: saved });
    expect(JSON.parse(stdout)).toMatchObject({ title: titleC, url: 'https://example.org/other' });
  });
});

describe('a mail', () => {
  it('gives the article of its text', async () => {
    const { status, stdout } = await place.run(['mail.eml']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).body).toContain('Leuchtturm');
  });

  it('without a page is refused with that message', async () => {
    const { status, stderr } = await place.run(['empty.eml']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'clean-article: empty.eml: no article: the message holds neither HTML nor text\n',
    });
  });

  it('is found in folders by name and content; a mailbox is left out', async () => {
    const { stdout, stderr } = await place.run(['messages']);
    expect(articles(stdout).map(({ id }) => id)).toEqual(['messages/mail', 'messages/saved.mht']);
    expect(stderr).toContain('skipped 1 mailbox');
  });
});

describe('a document of another kind', () => {
  const zip = (name: string, rest = '') =>
    Buffer.concat([Buffer.from(`PK\x03\x04${'\0'.repeat(26)}${name}`), Buffer.from(rest)]);
  it.each([
    ['letter.txt', Buffer.from('{\\rtf1\\ansi Hello, this is some text.}'), /RTF document.*pandoc page\.rtf -t html/],
    ['letter.docx', zip('word/document.xml'), /DOCX.*pandoc page\.docx -t html/],
    ['made.docx', zip('[Content_Types].xml'), /DOCX.*pandoc page\.docx -t html/],
    ['book', zip('mimetype', 'application/epub+zip'), /EPUB book.*pandoc book\.epub/],
    ['page.odt', zip('mimetype', 'application/vnd.oasis.opendocument.text'), /ODT document.*pandoc page\.odt/],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /libreoffice --headless/],
    ['page.txt', Buffer.from('%PDF-1.7\n\x00\x01\x02'), /PDF.*pdftotext page\.pdf/],
    ['page.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /PNG image.*tesseract/],
    ['page.webarchive', Buffer.from('bplist00\x01\x02\x03'), /Safari.*textutil/],
  ])('%s is recognised, and the message names the tool that converts it', async (name, bytes, message) => {
    place.write(`other/${name}`, bytes);
    const { status, stdout, stderr } = await place.run([`other/${name}`]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^clean-article: .+\n$/);
  });
});
