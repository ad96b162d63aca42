import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import type { CleanArticleError } from '../../errors.ts';
import { asUnreadable } from './file-fault.ts';
import { type ByteName, nameForOutput, nameForSystem, readableName } from './file-name.ts';
import type { BadInput, FoundInput, Input } from './input.ts';
import { isStreamForm, type StreamForm } from './input-form.ts';
import { kindOfName } from './kind-of-name.ts';
import type { NameGlobs } from './name-globs.ts';
import { OWN_FOLDER } from './own-folder.ts';
import type { SkipKind } from './skip-kinds.ts';

type FileKind = 'page' | StreamForm | SkipKind;

export interface Walk {
  /** Which names the user takes and leaves. */
  readonly globs: NameGlobs;
  /** Tells by its content what a file is whose name does not say. @throws NodeJS.ErrnoException where it cannot be read. */
  readonly sniff: (file: string | Buffer) => FileKind;
}

interface Walking extends Walk {
  /** A file as an input, or what is wrong with it. */
  readonly fileInput: (
    path: ByteName,
    about: { outputPath: string; stats: Stats; isNamed: boolean },
  ) => Input | BadInput;
}

/**
 * Everything that a folder holds, in the order of its names' bytes: pages and streams of records as inputs, all else as
 * skipped, by its kind. Hidden folders and folders of outputs are not entered; links to folders are not followed: they can lead
 * round in circles. Memory holds the names of the folders on the way, and nothing else.
 */
export function* walkFolder(
  folder: ByteName,
  outputFolder: string,
  walking: Walking,
  below: ByteName | null = null,
): Generator<FoundInput> {
  let names: ByteName[];
  try {
    names = readdirSync(nameForSystem(folder), 'latin1').sort();
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  if (below !== null && names.includes(OWN_FOLDER)) {
    yield skip(folder, 'output-folder');
    return;
  }
  for (const name of names) {
    const path = folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
    const inner = below === null ? name : `${below}/${name}`;
    const outputPath = `${outputFolder}${nameForOutput(name)}`;
    try {
      const link = lstatSync(nameForSystem(path));
      const isFolder = link.isDirectory();
      if (walking.globs.excludes(inner, isFolder)) yield skip(path, 'excluded');
      else if (!isFolder) yield decide({ path, name, inner, outputPath, link }, walking);
      else if (isHidden(name)) yield skip(path, 'hidden-folder');
      else yield* walkFolder(path, `${outputPath}/`, walking, inner);
    } catch (error) {
      yield unreadable(path, error);
    }
  }
}

interface Entry {
  readonly path: ByteName;
  readonly name: ByteName;
  /** The path below the walked folder. */
  readonly inner: ByteName;
  readonly outputPath: string;
  readonly link: Stats;
}

/** @throws NodeJS.ErrnoException for what cannot be read and may be a page. */
function decide({ path, name, inner, outputPath, link }: Entry, { globs, sniff, fileInput }: Walking): FoundInput {
  const isIncluded = globs.includes?.(inner) ?? false;
  if (isHidden(name) && !isIncluded) return skip(path, 'hidden');
  if (globs.includes !== null && !isIncluded) return skip(path, 'not-included');
  const named = isIncluded ? 'page' : kindOfName(name);
  const stats = link.isSymbolicLink() ? statOfTarget(path, named) : link;
  if (stats === null) return skip(path, 'broken-link');
  if (stats.isDirectory()) return skip(path, 'linked-folder');
  const input = () => fileInput(path, { outputPath, stats, isNamed: false });
  if (!stats.isFile()) return named === 'page' ? input() : skip(path, 'special');
  const kind = named ?? sniff(nameForSystem(path));
  if (kind === 'page') return input();
  return isStreamForm(kind) ? { ...input(), form: kind } : skip(path, kind);
}

/** Null for a link that leads nowhere. @throws NodeJS.ErrnoException for one that should lead to a page. */
function statOfTarget(path: ByteName, named: FileKind | null): Stats | null {
  try {
    return statSync(nameForSystem(path));
  } catch (error) {
    if (named === 'page') throw error;
    return null;
  }
}

const isHidden = (name: ByteName): boolean => name.startsWith('.');

const skip = (path: ByteName, skipped: SkipKind): FoundInput => ({ path: readableName(path), skipped });

const unreadable = (path: ByteName, error: unknown): BadInput => ({
  path: readableName(path),
  failure: asUnreadable(error) as CleanArticleError,
});
