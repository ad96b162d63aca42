import { hash } from 'node:crypto';
import { CleanArticleError } from '../../errors.ts';
import { type ArticleFormat, EXTENSIONS } from '../../schema/article-formats.ts';
import type { Input } from '../input/input.ts';
import { stemOfName } from '../input/input-form.ts';
import { OWN_FOLDER } from '../input/own-folder.ts';

/** Bytes in the name of a file or a folder: what nearly every file system holds. */
const LONGEST = 255;

/**
 * The names that the output of an input can have below the output folder, the first that is free counts: without the input's
 * extension, with it, and with a hash of the input's path.
 * @throws CleanArticleError `unsupported` for a place that is the run's own.
 */
export function outputNames({ outputPath, path }: Input, format: ArticleFormat): readonly string[] {
  const steps = outputPath.split('/').filter((step) => step !== '');
  if (steps.some((step) => foldName(step) === OWN_NAME))
    throw new CleanArticleError(
      'unsupported',
      `its output would be in a folder ${OWN_FOLDER}, which the run uses itself`,
    );
  const name = steps.pop() as string;
  const folder = steps.map((step) => `${shorten(step, '')}/`).join('');
  const extension = EXTENSIONS[format];
  const stem = stemOfName(name);
  const names = [
    shorten(stem, extension, name),
    shorten(name, extension),
    shorten(stem, `${mark(path ?? name)}${extension}`, name),
  ];
  return [...new Set(names)].map((each) => `${folder}${each}`);
}

/**
 * The name as the least discerning file system sees it, which ignores case, how accents are written, and invisible characters.
 * Names that differ here differ on every disk.
 */
export const foldName = (name: string): string =>
  name.replace(INVISIBLE, '').normalize('NFC').toUpperCase().normalize('NFC');

const INVISIBLE = /\p{Cf}/gu;
const OWN_NAME = foldName(OWN_FOLDER);

/** A name with its ending; one that is too long is cut between two characters, and kept unique by a hash of `whole`. */
function shorten(name: string, ending: string, whole = name): string {
  if (Buffer.byteLength(name) + Buffer.byteLength(ending) <= LONGEST) return `${name}${ending}`;
  const marked = `${mark(whole)}${ending}`;
  const bytes = Buffer.from(name);
  let end = LONGEST - Buffer.byteLength(marked);
  // Within a character of UTF-8 all bytes but the first are 10xxxxxx.
  while (((bytes[end] as number) & 0xc0) === 0x80) end--;
  return `${bytes.toString('utf8', 0, end)}${marked}`;
}

const mark = (text: string): string => `~${hash('sha256', text, 'hex').slice(0, 8)}`;
