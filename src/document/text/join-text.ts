/**
 * Puts the pieces of a broken paragraph together again with the space that belongs between them, or none. No character is
 * added but that space, and none is lost, so the words stay what they were, save that lines in Chinese and Japanese,
 * which part no words, run on.
 */

/** Signs that cling to the word before them; marks that may open as well as close, only where no word follows at once. */
const clingsBack = (start: string): boolean =>
  /^(?:[,;)\]}%、。，；：）」』】’]|[.:!?…»”]+(?![\p{L}\p{N}])|'(?=\p{L}{1,2}(?!\p{L}))|[-/](?=\p{L}))/u.test(start);

/** Signs that the next word clings to; those that may close as well, only where nothing stands before them. */
const clingsOn = (end: string): boolean => /(?:[([{¿¡（「『【]|(?:^|\s)[“„«»‘#@$£€]|[\p{L}\p{N}][-/])$/u.test(end);

const ideographEnd = /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uff01-\uff5e。、」』】]$/;
const ideographStart = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uff01-\uff5e「『【]/;

/**
 * The pieces one after another; `pieces` are not empty and have no white space around them. Linear in their length.
 *
 * @param isCut whether the last word of the piece of an index goes on in the next.
 */
export function joinText(pieces: readonly string[], isCut: (at: number) => boolean = () => false): string {
  // Not `text +=`: a string grown so keeps each of its steps in memory until something reads it.
  const parts: string[] = [];
  let end = '';
  let quotes = 0;
  for (const [at, piece] of pieces.entries()) {
    if (end !== '' && !isCut(at - 1)) parts.push(glue(end, piece, quotes % 2 === 1));
    parts.push(piece);
    end = piece.slice(-2);
    for (let at = piece.indexOf('"'); at !== -1; at = piece.indexOf('"', at + 1)) quotes++;
  }
  return parts.join('');
}

/** `inQuotes`: whether a straight quotation mark is open, which alone decides whether the next one opens or closes. */
function glue(end: string, start: string, inQuotes: boolean): '' | ' ' {
  if (end.endsWith('"') && inQuotes) return '';
  if (start.startsWith('"')) return inQuotes ? '' : ' ';
  if (ideographEnd.test(end) && ideographStart.test(start)) return '';
  return clingsBack(start) || clingsOn(end) ? '' : ' ';
}
