/**
 * Letters of every script brought down to a handful, so that patterns of names and places need none of Unicode's classes:
 * V8 takes milliseconds to compile each of these, at every start of the command.
 */

/** What each kind of letter outside ASCII becomes; each stands for itself, too. Few pages ask for more than a few letters. */
const formsOfKinds = (): readonly (readonly [kind: RegExp, form: string])[] => [
  [/\p{Lu}/u, 'À'],
  [/\p{Ll}/u, 'à'],
  [/\p{L}/u, 'ª'],
  [/\p{M}/u, '¸'],
  [/\p{N}/u, '²'],
];

const ASCII = /^[\0-\x7f]*$/;
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** The form of each UTF-16 unit, filled as units are met. */
const forms = new Uint16Array(65536);

function learnForm(unit: number): number {
  // Quotation marks and dashes, which nearly every page has and no kind holds.
  if (unit >= 0x2010 && unit <= 0x2069) return unit;
  const char = String.fromCharCode(unit);
  return (
    formsOfKinds()
      .find(([kind]) => kind.test(char))?.[1]
      .charCodeAt(0) ?? unit
  );
}

/**
 * The text with each letter outside ASCII as `À` (capital), `à` (small) or `ª` (neither), each combining mark as `¸` and
 * each digit as `²`. Offsets stay. Letters beyond the basic plane count as none.
 */
export function foldLetters(text: string): string {
  return ASCII.test(text) ? text : text.replace(BEYOND_ASCII, formOf);
}

function formOf(char: string): string {
  const unit = char.charCodeAt(0);
  forms[unit] ||= learnForm(unit);
  return String.fromCharCode(forms[unit] as number);
}

/** Whether a text begins with a small letter. */
export const beginsSmall = (text: string): boolean => /^[a-zà]/.test(foldLetters(text.slice(0, 1)));

/** Whether a text begins with a letter of any kind. */
export const beginsWithLetter = (text: string): boolean => /^[A-Za-zÀàª]/.test(foldLetters(text.slice(0, 1)));
