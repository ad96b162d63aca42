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
    throw new UsageError(`${place}: ${faultInWords(error) ?? error}`);
  }
}
