import type { AnyNode, Element, ParentNode } from 'domhandler';

export interface Visitor {
  /** Called before a node's children; false passes over them. */
  enter(node: AnyNode): boolean;
  /** Called after the children of each element that `enter` went into. */
  leave(element: Element): void;
}

/** Walks all nodes below `root` in the order of the source, without recursion: pages nest as deep as they please. */
export function traverse(root: ParentNode, visitor: Visitor): void {
  let node: AnyNode | null = root.firstChild;
  while (node) {
    if (visitor.enter(node)) {
      const child: AnyNode | null = 'children' in node ? node.firstChild : null;
      if (child) {
        node = child;
        continue;
      }
      if (isElement(node)) visitor.leave(node);
    }
    while (node && !node.next) {
      node = node.parent;
      if (node === root) return;
      if (node && isElement(node)) visitor.leave(node);
    }
    node = node ? node.next : null;
  }
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}
