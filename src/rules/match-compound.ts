import { type AttributeSelector, SelectorType } from 'css-what';
import type { PageElement } from '../document/html/page-tree.ts';
import type { Compound } from './selector.ts';

/** Whether an element by itself is what a compound asks for (Selectors Level 4, sections 4 to 6). */
export const matchesCompound = (element: PageElement, compound: Compound): boolean =>
  compound.every((token) => {
    switch (token.type) {
      case SelectorType.Tag:
        return element.name === token.name.toLowerCase();
      case SelectorType.Attribute:
        return matchesAttribute(element, token);
      case SelectorType.Pseudo: {
        const fits = (token.data as readonly Compound[]).some((inner) => matchesCompound(element, inner));
        return token.name === 'not' ? !fits : fits;
      }
      default:
        return true;
    }
  });

function matchesAttribute(
  { attribs }: PageElement,
  { name, action, value: asked, ignoreCase }: AttributeSelector,
): boolean {
  if (!Object.hasOwn(attribs, name)) return action === 'not';
  const fold = (text: string) => (ignoreCase === true ? text.toLowerCase() : text);
  const has = fold(attribs[name] as string);
  const wanted = fold(asked);
  switch (action) {
    case 'exists':
      return true;
    case 'equals':
      return has === wanted;
    case 'not':
      return has !== wanted;
    case 'element':
      return has === wanted || has.split(/\s+/).includes(wanted);
    case 'hyphen':
      return has === wanted || has.startsWith(`${wanted}-`);
    case 'start':
      return wanted !== '' && has.startsWith(wanted);
    case 'end':
      return wanted !== '' && has.endsWith(wanted);
    default:
      return wanted !== '' && has.includes(wanted);
  }
}
