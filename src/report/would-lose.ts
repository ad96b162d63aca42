import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Stands near the beginning of every report. */
const SIGN = '<meta name="generator" content="clean-article report">';

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
