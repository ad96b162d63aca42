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

const FIRST_BEYOND_ASCII = 0x80;
const isSmallAscii = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isCapitalAscii = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < FIRST_BEYOND_ASCII ? isSmallAscii(unit) : foldLetters(text.slice(0, 1)) === 'à';
}

/** Whether a text begins with a capital of ASCII. */
export const beginsCapitalAscii = (text: string): boolean => isCapitalAscii(text.charCodeAt(0));

/** Whether a text begins with a letter of any kind. */
export function beginsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < FIRST_BEYOND_ASCII) return isSmallAscii(unit) || isCapitalAscii(unit);
  return 'Ààª'.includes(foldLetters(text.slice(0, 1))) && text !== '';
}

/** Whether a text begins with a digit of ASCII. */
export function beginsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
