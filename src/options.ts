/** What the options of one document are for: `--help` and the docs print it. */
export const OPTION_ABOUT = {
  inputFormat: 'The format of the page; auto detects it from the content.',
  layout: 'How a plain text is laid out; auto detects it from the lines. See docs/layouts.md.',
  id: 'A name or a number for the document, returned in the article.',
  url: 'The address of the page.',
  charset: 'The encoding of the bytes, as stated by the sender, such as windows-1252.',
  referenceDate:
    'When the page was scraped. With it, "4 years ago" gives a date; without it, relative dates give none.',
  provenance: 'Adds the ledger: what became of every line.',
  minFieldConfidence:
    'Gives title, authors and date of publication only if their field confidence is at least this, 0 to 1; else they are null.',
  keepDoubtful:
    'For a page that is no article, gives the best guess with its low confidence and the warning doubtful, instead of an error.',
  favor:
    'What to favor where the classifier is not certain: precision leaves out more that may not be of the article, recall keeps more that may be. Default: balanced.',
  labeller: 'False: use the rules alone, without the trained classifier.',
  profile:
    'The file of a site profile, which shows what repeats across the pages of a site and is not part of the article.',
  rules: "The user's own rules: the parsed content of clean-article.config.json.",
  salt: 'The salt that the profile was learned with, if any.',
  maxBytes: 'Largest document, in bytes; a larger one is refused.',
} as const;

/** What is said of a value that is none of these. */
export const WHOLE_NUMBER = 'a whole number of at least 1 is expected';
export const PROBABILITY = 'a number from 0 to 1 is expected';
export const ENCODING = 'an encoding such as windows-1252 is expected';
export const DATE = 'a date such as 2024-12-14 is expected';

const DATE_PATTERN = /^(\d{4}-\d{2}-\d{2})(T\S+)?$/;

/** Whether a text is an ISO 8601 date of the calendar, with or without a time. */
export function isDate(text: string): boolean {
  const [, day] = DATE_PATTERN.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  // The 31st of a shorter month reads as a day of the next one.
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}

export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;
