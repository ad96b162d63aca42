import { CleanArticleError } from '../../errors.ts';

const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EAGAIN: 'does not end: reading it would wait for more data; save a part of it as a file',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on device',
  EDQUOT: 'disk quota exceeded',
  EROFS: 'the file system is read-only',
  EXDEV: 'its folder is on another file system than the output folder',
};

/** What the operating system said, in words; null for any other error. */
export function faultInWords(error: unknown): string | null {
  const { code, message, syscall, path } = Object(error) as NodeJS.ErrnoException;
  if (error instanceof CleanArticleError || typeof code !== 'string') return null;
  const words = IN_WORDS[code] ?? message;
  return syscall === 'mkdir' && path !== undefined ? folderFault(path, code, words) : words;
}

/** A folder is made on the way to what the user has named: only its own name tells where the fault is. */
function folderFault(path: string, code: string, words: string): string {
  if (code === 'EEXIST') return `${path} is not a folder`;
  return `the folder ${path} cannot be made${code === 'ENOENT' ? ' there' : `: ${words}`}`;
}

/** An error of the system as one of ours, `unreadable`; any other as it is. */
export function asUnreadable(error: unknown): unknown {
  const fault = faultInWords(error);
  return fault === null ? error : new CleanArticleError('unreadable', fault, { cause: error });
}
