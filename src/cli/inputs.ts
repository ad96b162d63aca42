import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';

/** A file to read, or standard input. */
export interface Input {
  /** As the user knows it, for messages and the article's id; null for standard input. */
  readonly path: string | null;
  /** Where its output goes within the output folder: the path below the folder given, or the file's own name. */
  readonly outputPath: string;
}

/** A path that cannot be read or holds nothing, with a message for the user. */
export interface BadInput {
  readonly path: string;
  readonly fault: string;
}

/** Files of a folder that are pages by their name. Files without an extension are tried too. */
const PAGE_EXTENSIONS = new Set([
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.md',
  '.markdown',
  '.ndjson',
  '.jsonl',
  '',
]);

/** Walks what the user gave, in the order given, folders in sorted order. Never throws: what is wrong comes as a BadInput. */
export function* findInputs(given: readonly string[]): Generator<Input | BadInput> {
  for (const path of given) {
    if (path === '-') {
      yield { path: null, outputPath: 'stdin' };
      continue;
    }
    try {
      if (statSync(path).isDirectory()) yield* walkFolder(path);
      else yield { path, outputPath: basename(path) };
    } catch (error) {
      yield { path, fault: readFault(error) };
    }
  }
}

function* walkFolder(root: string): Generator<Input | BadInput> {
  let pages = 0;
  for (const path of filesBelow(root)) {
    if (typeof path !== 'string') yield path;
    else {
      pages++;
      yield { path, outputPath: relative(root, path) };
    }
  }
  if (pages === 0)
    yield { path: root, fault: 'the folder holds no pages (.txt, .html, .md, .ndjson, or .gz of these)' };
}

function* filesBelow(folder: string): Generator<string | BadInput> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    yield { path: folder, fault: readFault(error) };
    return;
  }
  // By code units, so that the order is the same on every machine and in every locale.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (isPageName(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !leadsToFolder(path)))) yield path;
  }
}

/** Links to folders are not followed: they can lead round in circles. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

const isPageName = (name: string): boolean => PAGE_EXTENSIONS.has(extname(name.replace(/\.gz$/i, '')).toLowerCase());

/** What the operating system or zlib said, in words. */
export function readFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'is a folder';
    case 'Z_BUF_ERROR':
    case 'Z_DATA_ERROR':
      return 'the gzip is cut short or broken';
    case 'ELOOP':
      return 'too many symbolic links';
    default:
      return message;
  }
}
