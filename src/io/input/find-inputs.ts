import { type Stats, statSync } from 'node:fs';
import { CleanArticleError } from '../../errors.ts';
import { asUnreadable } from './file-fault.ts';
import { type ByteName, nameForOutput, nameForSystem, readableName } from './file-name.ts';
import type { BadInput, FoundInput, Input } from './input.ts';
import { bareExtension } from './input-form.ts';
import { ALL_NAMES } from './name-globs.ts';
import { SkipTally, skippedInWords } from './skip-kinds.ts';
import { sniffFile } from './sniff-file.ts';
import { type Walk, walkFolder } from './walk-folder.ts';

export interface Finding extends Partial<Walk> {
  /** Whether the name came from a list, of which outputs keep the folders; else a file's output lies on top. */
  readonly isListed?: boolean;
}

/**
 * What one name given by the user stands for: a file, whatever it is called, or what a walk through a folder meets.
 * Never throws: what is wrong comes as a BadInput.
 */
export function* findInputs(
  given: ByteName,
  { isListed = false, globs = ALL_NAMES, sniff = sniffFile }: Finding = {},
): Generator<FoundInput> {
  const outputPath = isListed ? withoutWayOut(nameForOutput(given)) : nameForOutput(given).replace(/^.*\//s, '');
  if (readableName(given) === '-' && !isListed) {
    yield { path: null, file: null, outputPath: 'stdin', size: 0, modified: 0, isNamed: true };
    return;
  }
  try {
    const stats = statSync(nameForSystem(given));
    if (!stats.isDirectory()) yield fileInput(given, { outputPath, stats, isNamed: true });
    else {
      const folder = given.replace(/(?<!\/)\/+$/, '') || '/';
      yield* orEmpty(folder, walkFolder(folder, isListed ? `${outputPath}/` : '', { globs, sniff, fileInput }));
    }
  } catch (error) {
    yield { path: readableName(given), failure: asUnreadable(error) as CleanArticleError };
  }
}

/** Names that the message on a folder without pages gives. */
const EXAMPLES = 3;

/** What is found in a folder, and where nothing is to be read in it, a BadInput that says what it holds instead. */
function* orEmpty(folder: ByteName, found: Iterable<FoundInput>): Generator<FoundInput> {
  const skipped = new SkipTally();
  const examples: string[] = [];
  let isEmpty = true;
  for (const input of found) {
    if ('skipped' in input) {
      skipped.add(input.skipped);
      if (examples.length < EXAMPLES) examples.push(input.path);
    } else isEmpty = false;
    yield input;
  }
  if (!isEmpty) return;
  const words = skippedInWords(skipped.counts);
  const held = words === null ? 'is empty' : `contains no pages, but ${words}, such as ${examples.join(', ')}`;
  yield bad(folder, `the folder ${held}${words === null ? '' : '; --include takes files of any name'}`);
}

function fileInput(
  path: ByteName,
  { outputPath, stats, isNamed }: { readonly outputPath: string; readonly stats: Stats; readonly isNamed: boolean },
): Input | BadInput {
  const kind = stats.isFile() || (stats.isFIFO() && OPEN_ALREADY.test(path)) ? null : kindOf(stats);
  if (kind !== null) return bad(path, `is ${kind}, not a file; to read from it, pipe it in: clean-article < …`);
  const { size, mtimeMs } = stats;
  const file = nameForSystem(path);
  const input = { path: readableName(path), file, outputPath, size, modified: mtimeMs, isNamed };
  return stats.isFile() && holdsJson(file, path) ? { ...input, form: 'json' } : input;
}

/** Whether a file that is called `.json` holds JSON: other tools' pages are called so, too. */
export function holdsJson(file: string | Buffer, name: string): boolean {
  try {
    return bareExtension(name) === '.json' && sniffFile(file) === 'data';
  } catch {
    // Whoever reads the file meets the same fault.
    return false;
  }
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
