import { CleanArticleError } from '../errors.ts';
import { isRtf, RTF, type Signature, signatureOf } from './file-signatures.ts';

/** What to do instead of giving such a file, by its name, else by its kind. */
const REMEDIES_BY_NAME: Readonly<Record<string, string>> = {
  'an EPUB book': 'Convert it first: pandoc book.epub -t html -o book.html.',
  'an ODT document': 'Convert it first: pandoc page.odt -t html -o page.html.',
  'an RTF document': 'Convert it first: pandoc page.rtf -t html -o page.html.',
  'an old office document': 'Convert it first: libreoffice --headless --convert-to html page.doc.',
  'a web archive of Safari or another property list': 'Convert it first: textutil -convert html page.webarchive.',
};
const REMEDIES: Readonly<Partial<Record<Signature['kind'], string>>> = {
  pdf: 'Extract its text first: pdftotext page.pdf page.txt.',
  image: 'Read its text first: tesseract page.png page.',
  archive: 'Unpack it, or save the document as text or HTML.',
  office: 'Convert it first: pandoc page.docx -t html -o page.html.',
  database: 'Export the pages first.',
};

/** Bytes looked at: enough to tell, and constant in the size of the input. */
const probedBytes = 65_536;

/** Control characters are rarer than this share even in text with colour codes or old printers' page breaks. */
const controlShare = 0.02;

/** What a file announces itself as, or null. Letters alone announce nothing: a text, too, can begin with 'RIFF' or 'MZ'. */
export function knownBinary(bytes: Uint8Array): Signature | null {
  if (isRtf(bytes)) return RTF;
  const signature = signatureOf(bytes);
  return signature !== null && countControls(bytes) > 0 ? signature : null;
}

/** @throws {CleanArticleError} `binary-input` for the kinds of file that announce themselves. */
export function refuseKnownBinary(bytes: Uint8Array): void {
  const known = knownBinary(bytes);
  if (known === null) return;
  const remedy =
    REMEDIES_BY_NAME[known.name] ?? REMEDIES[known.kind] ?? 'Give the page itself, as text, HTML or Markdown.';
  throw new CleanArticleError('binary-input', `This is ${known.name}, not a page. ${remedy}`);
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

/** C0 controls other than tab to carriage return and escape, which begins colour codes and ISO-2022 shifts. */
function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes.subarray(0, probedBytes)) {
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls;
}
