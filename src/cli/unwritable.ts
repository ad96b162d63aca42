import { faultInWords } from '../io/input/file-fault.ts';
import { type OwnKind, wouldOverwrite } from '../io/output/would-overwrite.ts';
import { UsageError } from './define-command.ts';

/**
 * Writes the output of a command.
 * @param place begins the message: `--output site.json`.
 * @throws UsageError for what the file system refuses.
 */
export async function orUnwritable(place: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw unwritable(place, error);
  }
}

/**
 * Ensures that writing a file loses nothing: it may replace only an older file of its kind.
 * @param place begins the message, as above.
 * @throws UsageError if another file has that name.
 */
export function checkReplaceable(place: string, path: string, kind: OwnKind): void {
  let isLost: boolean;
  try {
    isLost = wouldOverwrite(path, kind);
  } catch (error) {
    throw unwritable(place, error);
  }
  if (!isLost) return;
  const fault = kind === 'text' ? 'already exists' : `already exists and is not a ${kind}`;
  throw new UsageError(`${place}: ${fault}; choose another name, or remove it`);
}

const unwritable = (place: string, error: unknown): UsageError =>
  new UsageError(`${place}: ${faultInWords(error) ?? error}`);
