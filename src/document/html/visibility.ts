import type { Element } from 'domhandler';

/** How an element takes part in the flow of text. */
export type Display = 'none' | 'block' | 'inline' | 'default';

const hiddenStyle = /\b(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const displayStyle = /\bdisplay\s*:\s*([a-z-]+)/i;

/** React sends slow parts of a page late, hidden under such an id, and a script puts them in their place (`renderToPipeableStream`). */
const streamedPart = /^S:[0-9a-f]+$/;

/** What the element's own attributes say of its display. Sheets are not read, and `aria-hidden` hides from readers aloud only. */
export function displayOf(element: Element): Display {
  const { hidden, style, open, id } = element.attribs;
  if (hidden !== undefined && hidden !== 'until-found') return id && streamedPart.test(id) ? 'block' : 'none';
  if (element.name === 'dialog' && open === undefined) return 'none';
  if (style === undefined) return 'default';
  if (hiddenStyle.test(style)) return 'none';
  const display = displayStyle.exec(style)?.[1]?.toLowerCase();
  if (display === undefined) return 'default';
  if (display === 'inline' || display === 'contents') return 'inline';
  return display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item'
    ? 'block'
    : 'default';
}
