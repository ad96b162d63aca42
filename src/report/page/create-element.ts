type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string | null;

/**
 * An element with its attributes and children. Strings become text and nothing else, whatever stands in them; an attribute
 * that is false or null is left out.
 */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The element of the page's own markup with that id. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no such element: ${id}`);
  return element;
}

/** A number as English has it: 12,345. */
export const count = (number: number): string => number.toLocaleString('en');
