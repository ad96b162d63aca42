import { appendFileSync, closeSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';

/** Where the text of a report goes. */
export interface ReportOutput {
  write(text: string): Promise<void>;
  /** It is whole. */
  keep(): Promise<void>;
  /** Nothing of it stays, where that can still be had. */
  discard(): Promise<void>;
}

/** Stands near the beginning of every report. */
const SIGN = '<meta name="generator" content="clean-article report">';

/**
 * Writes beside the file and moves it there when it is whole; into a pipe or a device directly.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export function openReportFile(path: string): ReportOutput {
  const there = statSync(path, { throwIfNoEntry: false });
  const isDirect = there !== undefined && !there.isFile();
  const part = isDirect ? path : `${path}.${process.pid}.part`;
  const file = openSync(part, 'w');
  return {
    async write(text) {
      appendFileSync(file, text);
    },
    async keep() {
      closeSync(file);
      if (!isDirect) renameSync(part, path);
    },
    async discard() {
      closeSync(file);
      if (!isDirect) rmSync(part, { force: true });
    },
  };
}

/** Whether a file stands there that is no report, and would be lost. */
export function wouldLose(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size === 0) return false;
  const start = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return !start.toString('latin1', 0, readSync(file, start)).includes(SIGN);
  } finally {
    closeSync(file);
  }
}
