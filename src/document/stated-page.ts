import type { StatedPage } from './preamble/read-preamble.ts';

/** Characters from the top of a page that show whether it has a preamble. */
const TOP = 3000;

/** Of its first lines that show something. */
const LINES = 3;
const fence = /^(?:---|\+\+\+|;;;|\{)[ \t]*$/;
const label = /^(?:[-*>•][ \t]+)?(?:\*\*|__)?\p{L}[^:：]{1,40}(?::(?:\*\*|__)?[ \t]|：)/u;
/** What holds all that `label` finds: V8 takes milliseconds to compile a class of Unicode, which few pages need. */
const MAY_BE_LABEL = /^(?:[-*>•][ \t]+)?(?:\*\*|__)?[A-Za-z\xaa-\uffff][^:：]{1,80}(?::(?:\*\*|__)?[ \t]|：)/;
/** A count of words or documents, a label of a database, the address of an archive, an address behind a line of a mail. */
const below =
  /^[ \t]*(?:\d[\d.,]* \p{L}+(?: \d+ \p{L}+)?|\p{L}+ \d+ \p{L}+ \d+)[ \t]*$|^[ \t]*(?:[A-Z-]{6,}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?): |web\.archive\.org\/web\/|^Saved from |^(?:HD|SE|AN|BY)(?:\s|$)|^\*\* \S|\(\s?https?:\/\/[^\s()]+\s?\)$|(?:^| )https?:\/\/\S+$/mu;
/** The same for `below`. */
const MAY_STAND_BELOW =
  /^[ \t]*(?:\d[\d.,]* [A-Za-z\xaa-\uffff]+(?: \d+ [A-Za-z\xaa-\uffff]+)?|[A-Za-z\xaa-\uffff]+ \d+ [A-Za-z\xaa-\uffff]+ \d+)[ \t]*$|^[ \t]*(?:[A-Z-]{6,}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?): |web\.archive\.org\/web\/|^Saved from |^(?:HD|SE|AN|BY)(?:\s|$)|^\*\* \S|\(\s?https?:\/\/[^\s()]+\s?\)$|(?:^| )https?:\/\/\S+$/m;

const lineEnds = /\r\n?/g;

/** The page without what stands around its text; null for most pages, which are spared the reader of such lines. */
export async function statedPage(page: string | readonly string[]): Promise<StatedPage | null> {
  const top =
    typeof page === 'string' ? page.slice(0, TOP).replace(lineEnds, '\n') : page.slice(0, 60).join('\n').slice(0, TOP);
  if (!beginsStated(top) && !(MAY_STAND_BELOW.test(top) && below.test(top))) return null;
  const { readPreamble } = await import('./preamble/read-preamble.ts');
  return readPreamble(typeof page === 'string' ? page.replace(lineEnds, '\n').split('\n') : page);
}

/** Whether the page begins with front matter, or with a label and its value. */
function beginsStated(top: string): boolean {
  const filled = top
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    fence.test(filled[0] ?? '') || filled.slice(0, LINES).some((line) => MAY_BE_LABEL.test(line) && label.test(line))
  );
}
