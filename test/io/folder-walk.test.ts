import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byteName } from '../../src/io/input/file-name.ts';
import { type Finding, findInputs } from '../../src/io/input/find-inputs.ts';
import { formOfInputName, stemOfName } from '../../src/io/input/input-form.ts';
import { kindOfContent } from '../../src/io/input/kind-of-content.ts';
import { nameGlobs } from '../../src/io/input/name-globs.ts';
import { skippedInWords } from '../../src/io/input/skip-kinds.ts';
import { sniffFile } from '../../src/io/input/sniff-file.ts';
import { PNG } from '../helpers/command-pages.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'clean-article-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const HTML = '<!doctype html><title>Tides</title><p>The tide table is late.';

function write(name: string, content: string | Uint8Array = HTML): void {
  mkdirSync(dirname(join(place, name)), { recursive: true });
  writeFileSync(join(place, name), content);
}

/** What becomes of everything that the walk meets: `page`, the stream that it is, what it is skipped as, or its fault. */
function walk(finding: Finding = {}): Record<string, string> {
  const found = [...findInputs(byteName(place), finding)];
  return Object.fromEntries(
    found.map((input) => {
      const name = (input.path ?? '').slice(place.length + 1);
      if ('failure' in input) return [name, `fault: ${input.failure.message}`];
      return [name, 'skipped' in input ? input.skipped : (input.form ?? 'page')];
    }),
  );
}

const refuseToSniff = (): never => {
  throw new Error('the name decides');
};

describe('a name', () => {
  it.each([
    ['story.html', 'page'],
    ['STORY.HTM.GZ', 'page'],
    ['index.html?p=3', 'page'],
    ['index.html%3Fp=3', 'page'],
    ['index.html@p=3', 'page'],
    ['index.html?from=a.pdf', 'page'],
    ['page.md@x.css', 'page'],
    ['records.jsonl.zst', 'page'],
    ['What now?.txt', 'page'],
    ['picture.JPG', 'image'],
    ['style.css?v=1.2', 'style-sheet'],
    ['app.js%3Fv=2', 'code'],
    ['records.json.gz', 'data'],
    ['mirror.tar.gz', 'archive'],
    ['report.pdf', 'pdf'],
    ['letter.docx', 'office'],
    ['letters.mbox', 'mime'],
    ['page.html~', 'temporary'],
    ['page.html.orig', 'temporary'],
  ])('%s decides: %s', (name, kind) => {
    write(name);
    expect(walk({ sniff: refuseToSniff })[name]).toBe(kind);
  });

  it.each([
    'story.php',
    'page.php?id=7',
    'page.php?src=photo.jpg',
    'page.aspx%3Fid=3',
    'story.shtml',
    'story.asp',
    'story.jsp',
    'story.cgi',
    'story.pl',
    'story.1234',
    'story',
    'Who is J. C. Low?',
    'photo@2x',
    'example.com',
    'photo.png?from=page.html',
  ])('%s does not decide: the content does', (name) => {
    write(name);
    expect(walk()[name]).toBe('page');
    write(name, PNG);
    expect(walk()[name]).toBe('image');
  });

  it('of a query tells the form, and stays whole in the name of the output', () => {
    expect(formOfInputName('index.html?p=3')).toBe('html');
    expect(formOfInputName('notes.md@p=3.txt')).toBe('markdown');
    expect(formOfInputName('page.php?x=1.html')).toBe('html');
    expect(formOfInputName('page.php?x=1')).toBe(null);
    expect(stemOfName('index.html?p=3')).toBe('index.html?p=3');
    expect(stemOfName('index.html@p=4.5')).toBe('index.html@p=4.5');
    expect(stemOfName('page.php?x=1.html.gz')).toBe('page.php?x=1');
  });

  it('given by the user is a page whatever it says', () => {
    write('style.css');
    expect([...findInputs(byteName(join(place, 'style.css')))]).toMatchObject([{ outputPath: 'style.css' }]);
  });
});

describe('content', () => {
  const utf16 = Buffer.from(`\ufeff${HTML}`, 'utf16le');
  it.each<[string, string | Uint8Array]>([
    ['page', HTML],
    ['page', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>'],
    ['page', 'RIFF raff, said the goat. MZ and BM are letters, too.'],
    ['page', 'The tide table is late.\n'],
    ['page', '{curly} words, "quoted": no data.'],
    ['page', '[Music] "Hello."'],
    ['page', utf16],
    ['page', utf16.subarray(2)],
    ['page', Buffer.from('Die Fähre fährt.', 'latin1')],
    ['page', 'Title: A page\nDate: today\n\nText.'],
    ['warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n'],
    ['empty', ''],
    ['mime', 'From ida@example.org Mon Jan  1 00:00:00 2024\r\nSubject: Tides\r\nMIME-Version: 1.0\r\n'],
    ['data', '{"id": 1}'],
    ['data', '[{"id": 1}]'],
    ['data', '<?xml version="1.0"?><rss><channel>'],
    ['image', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['office', '{\\rtf1\\ansi Tides}'],
    ['code', '#!/bin/sh\necho tides\n'],
    ['image', PNG],
    ['pdf', '%PDF-1.7\n\0'],
    ['office', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0aaaaaaaaaaaa\x13\0\0\0[Content_Types].xml'],
    ['archive', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0aaaaaaaaaaaa\x05\0\0\0a.txt'],
    ['video', Buffer.from('\0\0\0\x20ftypisom', 'latin1')],
    ['binary', Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256)],
  ])('is reported: %s', (kind, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    expect(kindOfContent(bytes)).toBe(kind);
    write('packed', gzipSync(bytes));
    expect(sniffFile(join(place, 'packed'))).toBe(kind);
  });

  it('of gzip is reported though it is cut short, or unpacks to much', () => {
    write('long', gzipSync(HTML + 'x y z '.repeat(2_000_000)));
    write(
      'cut',
      gzipSync(Buffer.from(Array.from({ length: 9000 }, (_, at) => String(at * at)).join(' '))).subarray(0, 5000),
    );
    write('broken', Uint8Array.from([0x1f, 0x8b, 1, 2, 3, 4]));
    expect(walk()).toEqual({ broken: 'archive', cut: 'page', long: 'page' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => kindOfContent(bytes).length > 0));
  });
});

/** Bytes of the heap that something still uses. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('a walk', () => {
  it('passes over nothing in silence', () => {
    write('page.html');
    write('.hidden.html');
    write('.git/objects/a.html');
    write('out/.clean-article/journal.ndjson');
    write('out/page.json');
    write('linked/page.html');
    symlinkSync('linked', join(place, 'to-folder'));
    symlinkSync('nowhere', join(place, 'to-nothing'));
    symlinkSync('nowhere.html', join(place, 'to-no.html'));
    symlinkSync('page.html', join(place, 'to-page.html'));
    execFileSync('mkfifo', [join(place, 'pipe'), join(place, 'pipe.txt')]);
    expect(walk()).toEqual({
      '.git': 'hidden-folder',
      '.hidden.html': 'hidden',
      'linked/page.html': 'page',
      out: 'output-folder',
      'page.html': 'page',
      pipe: 'special',
      'pipe.txt': expect.stringContaining('fault: is a named pipe'),
      'to-folder': 'linked-folder',
      'to-no.html': 'fault: no such file or folder',
      'to-nothing': 'broken-link',
      'to-page.html': 'page',
    });
  });

  it('keeps no more than the names', () => {
    write('0');
    for (let at = 1; at < 20_000; at++) linkSync(join(place, '0'), join(place, `${at}${at % 2 ? '' : '.png'}`));
    const sizes: number[] = [];
    let met = 0;
    for (const _ of findInputs(byteName(place))) if (met++ === 0 || met === 20_000) sizes.push(heapInUse());
    const [first = 0, last = 0] = sizes;
    expect(met).toBe(20_000);
    // An object for each would take two megabytes.
    expect(last - first).toBeLessThan(500_000);
  });

  it('of a folder without pages says what it holds', () => {
    for (const name of ['a.png', 'b.png', 'x/c.pdf', 'x/\u202etxt.exe']) write(name, PNG);
    const { '': fault } = walk();
    expect(fault).toBe(
      'fault: the folder contains no pages, but 2 images, 1 PDF, 1 program, such as ' +
        `${place}/a.png, ${place}/b.png, ${place}/x/c.pdf; --include takes files of any name`,
    );
    rmSync(place, { recursive: true });
    mkdirSync(place);
    expect(walk()).toEqual({ '': 'fault: the folder is empty' });
  });
});

describe('globs', () => {
  const walkBy = async (include: string[], exclude: string[] = []) =>
    walk({ globs: await nameGlobs(include, exclude), sniff: refuseToSniff });

  it('take files whatever their names say, and leave out all others', async () => {
    for (const name of ['data.json', 'deep/er/story.php', 'page.html', '.x.php', '.git/a.php']) write(name);
    symlinkSync('nowhere', join(place, 'lost.html'));
    expect(await walkBy(['*.php', 'data.json'])).toEqual({
      '.git': 'hidden-folder',
      '.x.php': 'hidden',
      'data.json': 'page',
      'deep/er/story.php': 'page',
      'lost.html': 'not-included',
      'page.html': 'not-included',
    });
    expect((await walkBy(['.*.php']))['.x.php']).toBe('page');
  });

  it('that exclude win, and prune folders', async () => {
    for (const name of ['a.html', 'tag/a.html', 'deep/tag/a.html', 'deep/b.html']) write(name);
    expect(await walkBy(['*.html'], ['a.html'])).toEqual({
      'a.html': 'excluded',
      'deep/b.html': 'page',
      'deep/tag/a.html': 'excluded',
      'tag/a.html': 'excluded',
    });
    expect(await walkBy([], ['tag'])).toEqual({
      'a.html': 'page',
      'deep/b.html': 'page',
      'deep/tag': 'excluded',
      tag: 'excluded',
    });
    expect(await walkBy([], ['/tag/'])).toEqual({
      'a.html': 'page',
      'deep/b.html': 'page',
      'deep/tag/a.html': 'page',
      tag: 'excluded',
    });
  });

  it.each([
    ['*.html', 'deep/er/a.html', true],
    ['deep/*.html', 'deep/er/a.html', false],
    ['deep/**/*.html', 'deep/er/a.html', true],
    ['./deep/er/*', 'deep/er/a.html', true],
    ['er/a.html', 'deep/er/a.html', false],
    ['er/', 'deep/er/a.html', true],
    ['/a.html', 'deep/a.html', false],
    ['/a.html', 'a.html', true],
    ['*.{php,asp}', 'deep/a.asp', true],
    ['[!a]*.html', 'a.html', false],
    ['[!a]*.html', 'b.html', true],
    ['\\[a\\].html', '[a].html', true],
    ['!a (1)|"b".html', '!a (1)|"b".html', true],
    ['a(b)?.html', 'abc.html', false],
    ['*', 'a\nb.html', true],
    ['Fähre*', 'Fähre.html', true],
  ])('%s and %s: %s', async (glob, path, isTaken) => {
    const { includes } = await nameGlobs([glob], []);
    expect(includes?.(byteName(path))).toBe(isTaken);
  });
});

it('many kinds stay one readable line', () => {
  expect(skippedInWords({})).toBe(null);
  expect(skippedInWords({ image: 1, 'hidden-folder': 2 })).toBe('2 hidden folders, 1 image');
  const kinds = ['image', 'pdf', 'font', 'video', 'code', 'data', 'office', 'hidden'] as const;
  const counts = Object.fromEntries(kinds.map((kind, at) => [kind, 20 - at]));
  expect(skippedInWords(counts)).toBe(
    '20 images, 19 PDFs, 18 fonts, 17 videos, 16 scripts or source files, 15 data files, 27 of 2 other kinds',
  );
});
