/** A newsletter as text: what the mail says of itself above and below the letter, and headings marked with stars and rules. */
import { phrasesAt } from '../../text/phrases.ts';

/** Lines are counted from 0. */
export interface Newsletter {
  readonly notices: readonly number[];
  /** Lines of dashes and the like. */
  readonly rules: readonly number[];
  /** Headings without their mark. */
  readonly headings: ReadonlyMap<number, string>;
  /** The heading that is the name of the newsletter, which its footer repeats; null for none. */
  readonly name: number | null;
}

/** Filled lines from the top where a mail says how to see it elsewhere, and from the end where its footer begins. */
const TOP = 8;
const FOOTER = 40;
/** A notice that is longer is a paragraph about one. */
const LONGEST_NOTICE = 400;
const LONGEST_NAME = 60;

const rule = /^\s*([-=_*~#])\1{7,}\s*$/;
const address = /^\(?\s*<?https?:\/\/\S+>?\s*\)?$/;
const starred = /^\*\* (.+)$/;

type MailClass = 'mail-notice' | 'mail-footer';

/** The phrases that begin a line, by their first letter, and those that stand anywhere. */
interface MailPhrases {
  readonly begins: ReadonlyMap<string, readonly string[]>;
  readonly contains: readonly string[];
}

const phrases: Partial<Record<MailClass, MailPhrases>> = {};

function readPhrases(name: MailClass): MailPhrases {
  const begins = new Map<string, string[]>();
  for (const phrase of phrasesAt(name, 'begins')) {
    const known = begins.get(phrase.charAt(0));
    if (known) known.push(phrase);
    else begins.set(phrase.charAt(0), [phrase]);
  }
  return { begins, contains: phrasesAt(name, 'contains') };
}

const BEGINS_LETTER = /^[a-z]/;

const says = (line: string, name: MailClass): boolean => {
  if (line.length > LONGEST_NOTICE) return false;
  phrases[name] ??= readPhrases(name);
  const { begins, contains } = phrases[name];
  const plain = line.toLowerCase().replaceAll('’', "'");
  const text = BEGINS_LETTER.test(plain) ? plain : plain.replace(/^[^\p{L}]+/u, '');
  const alike = begins.get(text.charAt(0));
  return (
    (alike?.some((phrase) => text.startsWith(phrase) && !/^\p{L}/u.test(text.slice(phrase.length))) ?? false) ||
    contains.some((phrase) => text.includes(phrase))
  );
};

/** What a newsletter holds besides the letter; null for a text that is none. */
export function readNewsletter(lines: readonly string[]): Newsletter | null {
  const filled = [...lines.keys()].filter((at) => (lines[at] as string).trim() !== '');
  const text = (at: number) => (lines[at] as string).trim();
  const top = filled.slice(0, TOP);
  const opening = top.filter((at) => says(text(at), 'mail-notice'));
  const last = filled.slice(Math.max(TOP, filled.length - FOOTER));
  const footers = last.filter((at) => says(text(at), 'mail-footer'));
  // A single line may be of an article on a site that offers a newsletter.
  if (opening.length + Math.min(footers.length, 2) < 2) return null;
  const first = footers[0];
  const footer = first === undefined ? [] : filled.filter((at) => at >= first);
  const notices = new Set([...opening, ...opening.flatMap((at) => addressAfter(at, filled, text)), ...footer]);
  const letter = filled.filter((at) => !notices.has(at));
  const headings = new Map(
    letter.flatMap((at) => {
      const heading = starred.exec(text(at))?.[1];
      return heading === undefined ? [] : [[at, heading] as const];
    }),
  );
  const below = footer.map((at) => text(at).toLowerCase()).join(' ');
  const name = letter.slice(0, TOP).find((at) => below.includes((headings.get(at) ?? text(at)).toLowerCase()));
  return {
    notices: [...notices],
    // Above the footer stands the mark of a signature: two dashes.
    rules: letter.filter((at) => rule.test(text(at)) || (at === letter.at(-1) && /^[-_=*]{2,}$/.test(text(at)))),
    headings,
    name: name !== undefined && text(name).length <= LONGEST_NAME ? name : null,
  };
}

function addressAfter(at: number, filled: readonly number[], text: (at: number) => string): number[] {
  const next = filled[filled.indexOf(at) + 1];
  return next !== undefined && address.test(text(next)) ? [next] : [];
}
