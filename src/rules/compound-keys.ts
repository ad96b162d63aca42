import { SelectorType } from 'css-what';
import type { PageElement } from '../document/html/page-tree.ts';
import type { Compound } from './selector.ts';

/** Of compounds that ask for no tag, class or id. */
const ANY = '*';

/** What an element must have for the compound to match: one of its `keysOf`. */
export function keyOf(compound: Compound): string {
  for (const token of compound) {
    if (token.type === SelectorType.Attribute && token.ignoreCase !== true) {
      if (token.name === 'id' && token.action === 'equals') return `#${token.value}`;
      if (token.name === 'class' && token.action === 'element') return `.${token.value}`;
    }
    if (token.type === SelectorType.Tag) return token.name.toLowerCase();
  }
  return ANY;
}

/** Each once. */
export function keysOf({ name, attribs }: PageElement): Set<string> {
  const keys = new Set([ANY, name]);
  if (attribs.id !== undefined) keys.add(`#${attribs.id}`);
  for (const word of attribs.class?.split(/\s+/) ?? []) keys.add(`.${word}`);
  return keys;
}
