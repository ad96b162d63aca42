/** What files that are no pages hold. */
type FileKind = 'image' | 'audio' | 'video' | 'font' | 'office' | 'archive' | 'program' | 'database' | 'data' | 'pdf';

export interface Signature {
  readonly begins: RegExp;
  /** With its article, as in 'This is a PNG image'. */
  readonly name: string;
  readonly kind: FileKind;
}

const signature = (begins: RegExp, name: string, kind: FileKind): Signature => ({ begins, name, kind });

/** How files that are no pages begin, in characters of a byte each (Latin-1). Of two that fit, the first counts. */
const SIGNATURES: readonly Signature[] = [
  signature(/^%PDF-/, 'a PDF', 'pdf'),
  signature(/^bplist00/, 'a web archive of Safari or another property list', 'data'),
  signature(/^\x89PNG/, 'a PNG image', 'image'),
  signature(/^\xff\xd8\xff/, 'a JPEG image', 'image'),
  signature(/^GIF8/, 'a GIF image', 'image'),
  signature(/^RIFF.{4}WEBP/s, 'a WebP image', 'image'),
  signature(/^.{4}ftyp(?:avif|avis|heic|heix|mif1)/s, 'an AVIF or HEIC image', 'image'),
  signature(/^(?:II\*\0|MM\0\*)/, 'a TIFF image', 'image'),
  signature(/^\0\0[\x01\x02]\0/, 'an icon', 'image'),
  signature(/^BM.{4}\0{4}/s, 'a BMP image', 'image'),
  signature(/^8BPS/, 'a Photoshop image', 'image'),
  signature(/^RIFF.{4}WAVE/s, 'a WAVE recording', 'audio'),
  signature(/^(?:ID3|OggS|fLaC|\xff[\xf2\xf3\xfb])/, 'an audio file', 'audio'),
  signature(/^(?:.{4}ftyp|\x1aE\xdf\xa3|FLV\x01|\0\0\x01[\xb3\xba])/s, 'a video', 'video'),
  signature(/^RIFF/, 'a media file (RIFF)', 'video'),
  signature(/^(?:wOF[F2]|OTTO|\0\x01\0\0\0)/, 'a font', 'font'),
  signature(/^PK\x03\x04.{26}mimetypeapplication\/epub\+zip/s, 'an EPUB book', 'office'),
  signature(/^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s, 'an ODT document', 'office'),
  signature(/^PK\x03\x04.{26}(?:word\/|docProps\/|_rels\/|customXml\/)/s, 'a DOCX or other office document', 'office'),
  signature(
    /^PK\x03\x04.{26,60}(?:\[Content_Types\]\.xml|mimetypeapplication\/)/s,
    'a DOCX or other office document',
    'office',
  ),
  signature(/^PK\x03\x04/, 'a ZIP archive or an office document', 'archive'),
  signature(/^\x1f\x8b/, 'gzip data', 'archive'),
  signature(/^\x28\xb5\x2f\xfd/, 'Zstandard data', 'archive'),
  signature(/^BZh/, 'bzip2 data', 'archive'),
  signature(/^\xfd7zXZ/, 'xz data', 'archive'),
  signature(/^(?:Rar!|7z\xbc\xaf)/, 'an archive', 'archive'),
  signature(/^.{257}ustar/s, 'a tar archive', 'archive'),
  signature(/^\x7fELF/, 'a program (ELF)', 'program'),
  signature(/^(?:MZ|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm)/, 'a program', 'program'),
  signature(/^\xd0\xcf\x11\xe0/, 'an old office document', 'office'),
  signature(/^SQLite format 3\0/, 'an SQLite database', 'database'),
  signature(/^(?:PAR1|\x89HDF|\x93NUMPY|Obj\x01|ARROW1)/, 'a file of data', 'data'),
];

/** Rich text is written in ASCII, so its beginning alone shows it. */
export const RTF = signature(/^\{\\rtf\d/, 'an RTF document', 'office');

/** Bytes that the longest of them reaches. */
const LONGEST = 262;

export function signatureOf(bytes: Uint8Array): Signature | null {
  const head = headOf(bytes);
  return SIGNATURES.find(({ begins }) => begins.test(head)) ?? null;
}

export const isRtf = (bytes: Uint8Array): boolean => RTF.begins.test(headOf(bytes));

const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, LONGEST));
