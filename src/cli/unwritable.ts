import { type OwnKind, wouldOverwrite } from '../sinks/would-overwrite.ts';
import { faultInWords } from '../sources/file-fault.ts';
import { UsageError } from './define-command.ts';

/**
 * Writes what a command is for.
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
 * Makes sure that nothing is lost where a file is to go: an older one of its kind may be replaced, and nothing else.
 * @param place begins the message, as above.
 * @throws UsageError where something else stands there.
 */
export function checkReplaceable(place: string, path: string, kind: OwnKind): void {
  let isLost: boolean;
  try {
    isLost = wouldOverwrite(path, kind);
  } catch (error) {
    throw unwritable(place, error);
  }
  if (isLost) throw new UsageError(`${place}: already exists and is not a ${kind}; choose another name, or remove it`);
}

const unwritable = (place: string, error: unknown): UsageError =>
  new UsageError(`${place}: ${faultInWords(error) ?? error}`);
