import type { Token } from 'markdown-it';
import { KNOWN_TAG } from './known-tags.ts';

/** Text of inline content without its marks, and how much of it stands inside links. */
export interface InlineText {
  readonly raw: string;
  readonly letters: number;
  readonly linkedLetters: number;
}

/** Images say nothing: their alternative text is no text of the article. Links that touch are parted, as they are in HTML. */
export function inlineText(tokens: readonly Token[]): InlineText {
  let raw = '';
  let letters = 0;
  let linkedLetters = 0;
  let linkDepth = 0;
  let afterLink = false;
  for (const token of tokens) {
    const text = textOf(token);
    if (token.type === 'link_open') {
      if (afterLink) raw += ' ';
      linkDepth++;
    } else if (token.type === 'link_close') linkDepth--;
    afterLink = token.type === 'link_close' || (afterLink && text === '');
    raw += text;
    const ink = text.trim().length;
    letters += ink;
    if (linkDepth > 0) linkedLetters += ink;
  }
  return { raw, letters, linkedLetters };
}

function textOf({ type, content }: Token): string {
  switch (type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return content;
    case 'softbreak':
    case 'hardbreak':
    case 'image':
      return ' ';
    case 'html_inline':
      return tagText(content);
    default:
      return '';
  }
}

/** What looks like a tag but is of no HTML element is text that the converter left unescaped: `List<String>`. */
function tagText(tag: string): string {
  const name = KNOWN_TAG.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return tag.startsWith('<!') || tag.startsWith('<?') ? '' : tag;
  return name === 'br' ? ' ' : '';
}
