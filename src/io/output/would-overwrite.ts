import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { isStream } from './whole-file.ts';

/** What stands near the beginning of each file that a run leaves beside its articles. */
const SIGNS = {
  report: /<meta name="generator" content="clean-article report">/,
  profile: /"format":\s*"clean-article-profile"/,
  summary: /^\{\s*"pages": \d+,\s*"articles": \d+,/,
  'JSON article': /^\{\s*"(?:schemaVersion":\s*\d|id":[^\n]{0,900}"error":\s*\{)/,
  'Markdown article': /^---\n(?:\w+: .*\n)*---\n/,
  'table of articles': /^\w+[,\t][\w,\t]+\n/,
  /** Nothing shows a text to be an article's, so none is replaced. */
  text: /^(?!)/,
} as const satisfies Record<string, RegExp>;

export type OwnKind = keyof typeof SIGNS;

/**
 * Whether a file stands there that is none of this kind, and would be lost: an input, or whatever else.
 * @throws NodeJS.ErrnoException where it cannot be read.
 */
export function wouldOverwrite(path: string, kind: OwnKind): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || isStream(path)) return false;
  const start = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return !SIGNS[kind].test(start.toString('latin1', 0, readSync(file, start)));
  } finally {
    closeSync(file);
  }
}
