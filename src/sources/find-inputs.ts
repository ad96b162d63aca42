import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { CleanArticleError } from '../errors.ts';
import { OWN_FOLDER } from '../sinks/own-folder.ts';
import { asUnreadable } from './file-fault.ts';
import { type ByteName, nameForOutput, nameForSystem, readableName } from './file-name.ts';
import type { BadInput, FoundInput, Input } from './input.ts';
import { isInputName } from './input-form.ts';

/**
 * What one name given by the user stands for: a file, or the pages and records of a folder in the order of their names'
 * bytes. Hidden files are left out, and folders of outputs within it; links to folders are not followed: they can lead
 * round in circles.
 * Never throws: what is wrong comes as a BadInput.
 *
 * @param isListed whether the name came from a list, of which outputs keep the folders; else a file's output lies on top.
 */
export function* findInputs(given: ByteName, isListed = false): Generator<FoundInput> {
  const outputPath = isListed ? withoutWayOut(nameForOutput(given)) : nameForOutput(given).replace(/^.*\//s, '');
  if (readableName(given) === '-' && !isListed) {
    yield { path: null, file: null, outputPath: 'stdin', size: 0, modified: 0 };
    return;
  }
  try {
    const stats = statSync(nameForSystem(given));
    if (!stats.isDirectory()) yield fileInput(given, outputPath, stats);
    else {
      let isEmpty = true;
      for (const input of walkFolder(given.replace(/(?<!\/)\/+$/, '') || '/', isListed ? `${outputPath}/` : '', true)) {
        isEmpty = false;
        yield input;
      }
      if (isEmpty)
        yield bad(given, 'the folder holds no pages (.txt, .html, .md, .ndjson, .warc, .wet, or .gz of these)');
    }
  } catch (error) {
    yield { path: readableName(given), failure: asUnreadable(error) as CleanArticleError };
  }
}

function* walkFolder(folder: ByteName, outputFolder: string, isGiven = false): Generator<FoundInput> {
  let names: ByteName[];
  try {
    names = readdirSync(nameForSystem(folder), 'latin1').sort();
  } catch (error) {
    yield { path: readableName(folder), failure: asUnreadable(error) as CleanArticleError };
    return;
  }
  if (!isGiven && names.includes(OWN_FOLDER)) return;
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
    try {
      const link = lstatSync(nameForSystem(path));
      if (link.isDirectory()) yield* walkFolder(path, `${outputFolder}${nameForOutput(name)}/`);
      else if (isInputName(name)) {
        const stats = link.isSymbolicLink() ? statSync(nameForSystem(path)) : link;
        if (!stats.isDirectory()) yield fileInput(path, `${outputFolder}${nameForOutput(name)}`, stats);
      }
    } catch (error) {
      yield { path: readableName(path), failure: asUnreadable(error) as CleanArticleError };
    }
  }
}

function fileInput(path: ByteName, outputPath: string, stats: Stats): Input | BadInput {
  const kind = stats.isFile() || (stats.isFIFO() && OPEN_ALREADY.test(path)) ? null : kindOf(stats);
  if (kind !== null) return bad(path, `is ${kind}, not a file; to read from it, pipe it in: clean-article < …`);
  const { size, mtimeMs } = stats;
  return { path: readableName(path), file: nameForSystem(path), outputPath, size, modified: mtimeMs };
}

/** Pipes that the shell has opened for us, as in `clean-article <(curl …)`: reading them cannot wait for ever for a writer. */
const OPEN_ALREADY = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/\w+\/fd\/\d+)$/;

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

const bad = (path: ByteName, fault: string): BadInput => ({
  path: readableName(path),
  failure: new CleanArticleError('unreadable', fault),
});

/** A path as one below a folder: without its root, and without steps up. */
function withoutWayOut(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
