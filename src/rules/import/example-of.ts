import { type AttributeSelector, SelectorType } from 'css-what';
import { type Compound, parseSelector } from '../selector.ts';

/** A piece of HTML that a selector matches, with a text in it: the first of what `:is` allows, and nothing of what `:not` forbids. */
export function exampleOf(selector: string, text: string): string {
  const [path] = parseSelector(selector, []);
  const elements = (path?.compounds ?? []).map(elementOf);
  const opened = elements.map(({ tag, attributes }) => `<${[tag, ...attributes].join(' ')}>`);
  const closed = elements.reverse().map(({ tag }) => `</${tag}>`);
  return `${opened.join('')}${escapeHtml(text)}${closed.join('')}`;
}

function elementOf(compound: Compound): { tag: string; attributes: string[] } {
  let tag = 'div';
  const attributes: string[] = [];
  for (const token of compound) {
    if (token.type === SelectorType.Tag) tag = token.name;
    else if (token.type === SelectorType.Attribute) attributes.push(attributeOf(token));
    else if (token.type === SelectorType.Pseudo && token.name !== 'not' && Array.isArray(token.data))
      attributes.push(...elementOf(token.data[0] ?? []).attributes);
  }
  return { tag, attributes };
}

const attributeOf = ({ name, value }: AttributeSelector): string =>
  value === '' ? name : `${name}="${escapeHtml(value)}"`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
