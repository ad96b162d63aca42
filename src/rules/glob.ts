/**
 * Whether a whole text is the glob, in which `*` stands for any characters or none, and nothing else stands for anything but
 * itself. The pieces between the stars are looked for from left to right, each where it comes first: if any choice fits,
 * that one does, and nothing is tried twice.
 */
export function globMatcher(glob: string): (text: string) => boolean {
  const [head = '', ...rest] = glob.split('*');
  const tail = rest.pop();
  if (tail === undefined) return (text) => text === glob;
  return (text) => {
    if (!text.startsWith(head)) return false;
    let at = head.length;
    for (const piece of rest) {
      const found = text.indexOf(piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return text.length - tail.length >= at && text.endsWith(tail);
  };
}
