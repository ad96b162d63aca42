/** An element of the page. @throws Error for an id that it does not have. */
export function elementOf<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element ${id}`);
  return element as Kind;
}

interface Attributes {
  readonly className?: string;
  readonly text?: string;
  readonly title?: string;
}

/** A new element. Text from a page is only ever its text, never markup. */
export function createElement(
  name: string,
  { className = '', text, title = '' }: Attributes,
  children: readonly HTMLElement[] = [],
): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (title !== '') element.title = title;
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}
