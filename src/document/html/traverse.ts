import type { PageElement, PageNode } from './page-tree.ts';

export interface Visitor {
  /** Called before a node's children; false passes over them. */
  enter(node: PageNode): boolean;
  /** Called after the children of each element that `enter` went into. */
  leave(element: PageElement): void;
}

/** Walks all nodes below `root` in the order of the source, without recursion: pages nest as deep as they please. */
export function traverse(root: PageElement, visitor: Visitor): void {
  let node = root.firstChild;
  while (node) {
    if (visitor.enter(node) && node.type !== 'text') {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    while (!node.next) {
      const parent: PageElement | null = node.parent;
      if (!parent || parent === root) return;
      visitor.leave(parent);
      node = parent;
    }
    node = node.next;
  }
}

/** The first nodes below an element in the order of the source, at most so many; into an element that `enters` refuses it does not go. */
export function* firstNodes(
  root: PageElement,
  most: number,
  enters: (element: PageElement) => boolean,
): Generator<PageNode> {
  let node = root.firstChild;
  for (let count = 0; node && count < most; count++) {
    yield node;
    if (node.type !== 'text' && node.firstChild && enters(node)) {
      node = node.firstChild;
      continue;
    }
    while (!node.next) {
      const parent: PageElement | null = node.parent;
      if (!parent || parent === root) return;
      node = parent;
    }
    node = node.next;
  }
}
