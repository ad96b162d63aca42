import type { Document } from './document.ts';

/** Shortest block, in UTF-16 units, that is likelier to be prose than a label. */
const PROSE_FROM = 80;
const ENOUGH = 6000;

/** The longer blocks of a page in one text, for what wants running words: language, mostly. All blocks if none is long. */
export function proseOf({ blocks }: Document): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    if (text.length < PROSE_FROM) continue;
    parts.push(text.slice(0, ENOUGH));
    length += text.length;
    if (length >= ENOUGH) break;
  }
  return parts.length > 0 ? parts.join('\n') : beginning(blocks);
}

function beginning(blocks: Document['blocks']): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= ENOUGH) break;
    text += text === '' ? block.text : `\n${block.text}`;
  }
  return text.slice(0, ENOUGH);
}
