import { CleanArticleError } from '../errors.ts';
import { UsageError } from './define-command.ts';

/**
 * What `read` gives.
 * @throws UsageError for a profile that cannot be read: nothing can be done without it.
 */
export function orUsageError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof CleanArticleError && error.code === 'bad-profile') throw new UsageError(error.message);
    throw error;
  }
}
