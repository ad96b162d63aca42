/** When a field is right: the measures of docs/accuracy.md, which take no notice of case, marks and the order of authors. */

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const sameTitle = (a: string, b: string): boolean => plain(a) === plain(b);

const peopleOf = (names: string): string =>
  plain(names)
    .split(' ')
    .filter((word) => word !== '' && !['by', 'and', 'the'].includes(word))
    .sort()
    .join(' ');

/** Authors of one text or several. */
export const sameAuthors = (a: readonly string[], b: string): boolean => peopleOf(a.join(' ')) === peopleOf(b);

export const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);
