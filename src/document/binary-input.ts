import { CleanArticleError } from '../errors.ts';

/** First bytes of what people hand over by mistake (Latin-1), its name, and what to do instead. */
const signatures: readonly (readonly [start: string, name: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'Take its text first: pdftotext page.pdf page.txt.'],
  ['\x89PNG', 'a PNG image', 'Give the page, not its picture.'],
  ['\xff\xd8\xff', 'a JPEG image', 'Give the page, not its picture.'],
  ['GIF8', 'a GIF image', 'Give the page, not its picture.'],
  ['RIFF', 'a media file (RIFF)', 'Give the page, not its media.'],
  ['PK\x03\x04', 'a ZIP archive or an office document', 'Unpack it, or save the document as text or HTML.'],
  ['\x1f\x8b', 'gzip data', 'Unpack it first: gunzip.'],
  ['\x28\xb5\x2f\xfd', 'Zstandard data', 'Unpack it first: unzstd.'],
  ['BZh', 'bzip2 data', 'Unpack it first: bunzip2.'],
  ['\xfd7zXZ', 'xz data', 'Unpack it first: unxz.'],
  ['\x7fELF', 'a program (ELF)', 'Give a page.'],
  ['\xd0\xcf\x11\xe0', 'an old office document', 'Save it as text or HTML.'],
  ['SQLite format 3\0', 'an SQLite database', 'Export the pages first.'],
];

/** Where a tar archive names itself: it begins with the name of a file. */
const TAR_MARK_AT = 257;

/** Bytes looked at: enough to tell, and constant in the size of the input. */
const probedBytes = 65_536;

/** Control characters are rarer than this share even in text with colour codes or old printers' page breaks. */
const controlShare = 0.02;

/** @throws {CleanArticleError} `binary-input` for the kinds of file that announce themselves. */
export function refuseKnownBinary(bytes: Uint8Array): void {
  if (startsWith(bytes.subarray(TAR_MARK_AT), 'ustar') && hasControl(bytes)) {
    throw new CleanArticleError('binary-input', 'This is a tar archive, not a page. Unpack it first: tar -xf.');
  }
  for (const [start, name, remedy] of signatures) {
    if (startsWith(bytes, start) && hasControl(bytes)) {
      throw new CleanArticleError('binary-input', `This is ${name}, not a page. ${remedy}`);
    }
  }
}

/** Whether the bytes can't be text in any encoding whose units are bytes. NULs that pad a text say nothing. */
export function hasManyControls(bytes: Uint8Array): boolean {
  const probed = withoutNuls(bytes);
  return (probed.length === 0 && bytes.length > 0) || countControls(probed) > controlShare * probed.length;
}

/** The first bytes of a file that are no NULs, as many as are looked at. */
function withoutNuls(bytes: Uint8Array): Uint8Array {
  if (bytes.indexOf(0) === -1) return bytes.subarray(0, probedBytes);
  const probed = new Uint8Array(Math.min(bytes.length, probedBytes));
  let length = 0;
  for (let at = 0; at < bytes.length && length < probed.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== 0) probed[length++] = byte;
  }
  return probed.subarray(0, length);
}

/** Keeps a text that begins 'RIFF' or 'GIF8' from being refused for its first word. */
function hasControl(bytes: Uint8Array): boolean {
  return countControls(bytes) > 0;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}

/** C0 controls other than tab to carriage return and escape, which begins colour codes and ISO-2022 shifts. */
function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes.subarray(0, probedBytes)) {
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls;
}
