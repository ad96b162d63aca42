import { bareExtension, formOfInputName } from './input-form.ts';
import type { SkipKind } from './skip-kinds.ts';

/**
 * Extensions of what is no page. What a server makes pages with (`.php`, `.aspx`, `.cgi`, `.pl` ...) is not here: in a
 * mirror it is a page.
 */
const EXTENSIONS: Readonly<Partial<Record<SkipKind, string>>> = {
  image: 'apng avif bmp cur eps gif heic heif ico jfif jpe jpeg jpg jxl png psd svg svgz tif tiff webp',
  video: '3gp avi flv m4v mkv mov mp4 mpeg mpg ogv webm wmv m3u8',
  audio: 'aac aiff flac m4a mid midi mp3 oga ogg opus wav wma m3u',
  font: 'eot otf ttf woff woff2',
  'style-sheet': 'css less sass scss',
  code: 'bat cc class cpp cs go hpp java js jsx kt lua mjs cjs ps1 py rb rs scala sh sql swift ts tsx vue wasm',
  data:
    'arrow atom avro bib cdx cdxj cfg conf csv dtd feather geojson h5 ics ini ipynb json jsonld kml lock log map ' +
    'mo npy npz owl parquet pickle pkl plist po properties rdf rss srt toml torrent tsv ttl vcf vtt wat xml xsd xsl ' +
    'xslt yaml yml',
  database: 'db mdb sqlite sqlite3',
  archive: '7z arc br bz2 cab deb dmg iso jar lz4 lzma rar rpm tar tbz2 tgz txz wacz xpi xz zip',
  program: 'apk bin dll dylib exe msi pyc so swf',
  pdf: 'pdf',
  office: 'azw3 djvu doc docm docx epub key mobi numbers odp ods odt pages pps ppsx ppt pptx ps rtf xls xlsm xlsx',
  mime: 'mbox',
  temporary: 'bak crdownload orig part swo swp temp tmp',
};

const BY_EXTENSION = new Map(
  Object.entries(EXTENSIONS).flatMap(([kind, extensions]) =>
    extensions.split(' ').map((extension) => [`.${extension}`, kind as SkipKind]),
  ),
);

/** What a file's name says of it: that it is a page or a stream of pages, or what else it is; null: its content decides. */
export function kindOfName(name: string): 'page' | SkipKind | null {
  const kind = name.endsWith('~') ? 'temporary' : (BY_EXTENSION.get(bareExtension(name)) ?? null);
  if (formOfInputName(name) === null) return kind;
  // `photo.png?from=page.html` says two things.
  return kind === null ? 'page' : null;
}
