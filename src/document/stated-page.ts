import type { StatedPage } from './preamble/read-preamble.ts';

/** Characters from the top of a page that show whether it has a preamble. */
const TOP = 3000;

/** Front matter, or a label and its value on the first lines. */
const atTop =
  /^\s*(?:---|\+\+\+|;;;|\{)[ \t]*\n|^\s*(?:[^\n]{0,200}\n\s*){0,2}(?:[-*>•][ \t]+)?(?:\*\*|__)?\p{L}[^\n:：]{1,40}(?::(?:\*\*|__)?[ \t]|：)/u;
/** A count of words or documents, a label of a database, the address of an archive, an address behind a line of a mail. */
const below =
  /^[ \t]*(?:\d[\d.,]* \p{L}+(?: \d+ \p{L}+)?|\p{L}+ \d+ \p{L}+ \d+)[ \t]*$|^[ \t]*(?:[A-Z-]{6,}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?): |web\.archive\.org\/web\/|^Saved from |^(?:HD|SE|AN|BY)(?:\s|$)|^\*\* \S|\(\s?https?:\/\/[^\s()]+\s?\)$|(?:^| )https?:\/\/\S+$/mu;

const lineEnds = /\r\n?/g;

/** The page without what stands around its text; null for most pages, which are spared the reader of such lines. */
export async function statedPage(page: string | readonly string[]): Promise<StatedPage | null> {
  const top =
    typeof page === 'string' ? page.slice(0, TOP).replace(lineEnds, '\n') : page.slice(0, 60).join('\n').slice(0, TOP);
  if (!atTop.test(top) && !below.test(top)) return null;
  const { readPreamble } = await import('./preamble/read-preamble.ts');
  return readPreamble(typeof page === 'string' ? page.replace(lineEnds, '\n').split('\n') : page);
}
