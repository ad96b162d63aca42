/**
 * Reads the people and teams that a byline names, and stops where it goes on to roles, places, dates or buttons:
 * 'Jane Roe and John Doe, Staff Writers | Nov. 20' names Jane Roe and John Doe.
 */
import {
  beginsCapitalAscii,
  beginsSmall,
  beginsWithDigit,
  beginsWithLetter,
  foldLetters,
} from '../../text/fold-letters.ts';
import { isGivenName } from './given-names.ts';
import { AGENCY_NAMES, CREDENTIALS, NameWord } from './name-words.ts';
import { type Token, Tokens } from './tokens.ts';

export interface ReadNames {
  readonly names: readonly string[];
  /** The byline as printed: the names with the roles and places that follow them, up to a date, a bar or a button. */
  readonly printed: string;
  /** What stands after that. */
  readonly rest: string;
}

function isCapitalised(word: string): boolean {
  if (beginsCapitalAscii(word)) return true;
  const unit = word.charCodeAt(0);
  if (unit < 0x80 && !BEGINS_NAME.includes(word[0] as string)) return false;
  return /^(?:[A-ZÀª]|[dlo]['’][A-ZÀ])/.test(foldLetters(word.slice(0, 3)));
}
/** Small letters that an apostrophe ties to a name: d'Exemple, l'Exemple, o'Roe. */
const BEGINS_NAME = 'dlo';

const isAcronym = (word: string): boolean => word.length <= 6 && /^[A-ZÀ]{2,6}$/.test(foldLetters(word));

/** Whether a word may stand in a name; `next` separates a month from a name: 'April 20', 'April Roe', 'Jane May'. */
function mayBeInName({ text: word, plain, kinds }: Token, next: string, isFirst: boolean): boolean {
  if (beginsWithDigit(word) || (kinds & NameWord.ending) !== 0) return false;
  const isSmall = word === plain;
  if (isSmall && (kinds & NameWord.smallEnding) !== 0) return false;
  if ((kinds & NameWord.month) !== 0 && (beginsWithDigit(next) || (isFirst && next === ''))) return false;
  return (
    isCapitalised(word) ||
    (isSmall && (kinds & NameWord.particle) !== 0) ||
    (isFirst && word === 'the' && isCapitalised(next))
  );
}

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.kinds & NameWord.particle) !== 0 && token.text === token.plain;

const MARKS = '|•·–—/:()[]@»›<>*#✓✔_-';
const COMMAS = ',;“”"®';

const NO_SITE: ReadonlySet<string> = new Set();

/** A name without the site's name after it: 'JANE ROE USA EXAMPLE' of usaexample.com. */
function withoutSite(words: readonly Token[], siteNames: ReadonlySet<string>): readonly Token[] {
  for (let from = 2; from < words.length; from++) {
    const tail = words
      .slice(from)
      .map(({ text }) => text)
      .join('');
    if (siteNames.has(tail.toLowerCase())) return words.slice(0, from);
  }
  return words;
}

/** A name without the agency that it was written for: 'JANE ROE Associated Press'. */
function withoutAgency(words: readonly Token[]): readonly Token[] {
  for (let from = 2; from < words.length; from++) {
    const tail = words.slice(from).map(({ lower }) => lower);
    if (AGENCY_NAMES.has(tail.join(' '))) return words.slice(0, from);
  }
  return words;
}

/** More words than the names of a person that an outlet's name may be glued to have. */
const MOST_BEFORE_OUTLET = 3;

/** A person's name without the outlet that is glued to it: 'Jane Roe Pell News'. */
function withoutOutlet(words: readonly Token[]): readonly Token[] {
  const [first, second] = words;
  if (words.length < 3 || ((words.at(-1) as Token).kinds & NameWord.outlet) === 0) return words;
  if (!isGivenName(first?.text ?? '')) return words;
  const isLonger = isParticle(second) || second?.text.endsWith('.');
  return words.slice(0, isLonger ? MOST_BEFORE_OUTLET : MOST_BEFORE_OUTLET - 1);
}

/** A small word in capitals after a name in capitals, as 'JANE ROE FOR EXAMPLE.COM' has one. */
const goesOnInCapitals = (name: readonly Token[], { text, lower, kinds }: Token): boolean =>
  name.length >= 2 &&
  (kinds & NameWord.smallEnding) !== 0 &&
  (kinds & NameWord.particle) === 0 &&
  text !== lower &&
  text === text.toUpperCase();

const isRoleAlone = (words: readonly Token[]): boolean =>
  words.every(({ kinds }) => (kinds & (NameWord.role | NameWord.roleQualifier)) !== 0);

/** A sentence's end: 'Jane Roe. All rights reserved'; not after an initial or a title. */
const endsSentence = (word: string): boolean =>
  word.endsWith('.') &&
  /[a-zà]{2}\.$/.test(foldLetters(word.slice(-3))) &&
  !/^(?:jr|sr|st|dr|mr|ms|mrs|prof)\.$/i.test(word);

/** A name without the full stop after it, which is no part of it save after an initial and in 'Jr.' and 'Sr.' */
function withoutLastStop(name: string, lastWord: string): string {
  if (!name.endsWith('.')) return name;
  const isOfName = lastWord === 'Jr.' || lastWord === 'Sr.' || !/[a-zà]{2}\.$/.test(foldLetters(name.slice(-3)));
  return isOfName ? name : name.slice(0, -1);
}

/** Reads a byline's names from the start of a text. Linear in its length. */
export function readNames(text: string, siteNames: ReadonlySet<string> = NO_SITE): ReadNames {
  const tokens = new Tokens(text);
  const names: string[] = [];
  let name: Token[] = [];
  let inNames = true;
  let afterComma = false;
  let printedEnd = 0;
  let at = 0;

  const close = (): void => {
    while (name.length > 2 && /^(?:in|on|at)$/i.test(name.at(-1)?.text ?? '')) name.pop();
    while (isParticle(name.at(-1))) name.pop();
    if (name.length === 0) return;
    const kept = withoutOutlet(withoutAgency(withoutSite(name, siteNames)));
    const [first, last] = [kept[0], kept.at(-1)];
    name = [];
    if (first && last && inNames && !isRoleAlone(kept))
      names.push(withoutLastStop(text.slice(first.start, last.end), last.text));
  };

  for (let token = tokens.at(0); token !== undefined; token = tokens.at(++at)) {
    const { text: word, kinds, start, end } = token;
    const next = tokens.at(at + 1)?.text ?? '';
    const isFirst = name.length === 0;
    if (isNameInBrackets(tokens, at, name.length)) {
      name.push(token, tokens.at(++at) as Token, tokens.at(++at) as Token);
      continue;
    }
    if (name.length >= 2 && endsSentence((name.at(-1) as Token).text)) break;
    // Within a role a bar joins two: 'News Director/Columnist'.
    if (word === '/' && !inNames && tokens.at(at - 1)?.end === start && tokens.at(at + 1)?.start === end) continue;
    if (word.length === 1 ? MARKS.includes(word) : word.includes('@') && /.@./.test(word)) break;
    if (word.length === 1 && COMMAS.includes(word)) {
      close();
      afterComma = true;
      continue;
    }
    if (isJoint(token, next, name.length)) {
      close();
      afterComma = false;
      continue;
    }
    if (names.length > 0 && isFirst && inNames) {
      const isRole = afterComma
        ? roleAhead(tokens, at) || isTeam(tokens, at) || isInstitution(tokens, at)
        : roleAhead(tokens, at) && !isTeam(tokens, at);
      if (!isRole && afterComma && isCredential(word, names.at(-1) ?? '')) {
        names.push(`${names.pop()}, ${word}`);
        printedEnd = end;
        continue;
      }
      if (isRole || !isNameAhead(tokens, at, afterComma ? 2 : 1)) inNames = false;
    }
    if ((name.length >= 2 || isCaseless(name[0])) && inNames && roleAhead(tokens, at) && !isTeam(tokens, at)) {
      close();
      inNames = false;
    }
    if (goesOnInCapitals(name, token)) break;
    const endsTeam = name.length > 0 && inNames && (kinds & NameWord.team) !== 0 && word === token.plain;
    if (endsTeam || mayBeInName(token, next, isFirst)) name.push(token);
    else if (names.length === 0 && isFirst && isHandle(token)) name.push(token);
    // Small words after the names belong to a role or a place: 'Jane Roe, for the Example'.
    else if (inNames || !beginsSmall(word) || (kinds & NameWord.ending) !== 0) break;
    if (name.length > 7) break;
    printedEnd = end;
  }
  close();
  return {
    names,
    printed: text.slice(0, printedEnd).trim(),
    rest: text.slice(tokens.at(at)?.start ?? text.length).trim(),
  };
}

/** 'MD' after a name, and 'FAND' after that. */
function isCredential(word: string, name: string): boolean {
  const plain = word.toLowerCase().replace(/[.®™]/g, '');
  return CREDENTIALS.has(plain) || (isAcronym(word.replace(/[®™]$/, '')) && /, | [A-ZÀ]{2,5}$/.test(foldLetters(name)));
}

/** 'Jane (Janey) Roe': a second name in brackets within a name. */
const isNameInBrackets = (tokens: Tokens, at: number, length: number): boolean =>
  length > 0 &&
  tokens.at(at)?.text === '(' &&
  tokens.at(at + 2)?.text === ')' &&
  isCapitalised(tokens.at(at + 3)?.text ?? '');

/** A name of one word, as Korean has them: 한지우. */
const isCaseless = (word: Token | undefined): boolean =>
  word !== undefined && /^ªª/.test(foldLetters(word.text.slice(0, 2)));

/** 'and', '&' between names; 'y' and 'e' also stand within them: 'Ortega y Gasset'. */
const isJoint = ({ text: word, lower, plain, kinds }: Token, next: string, length: number): boolean =>
  (kinds & NameWord.joint) !== 0 &&
  lower === plain &&
  !/^(?:E|I|Y)$/.test(word) &&
  !(length === 0 && /^(?:e|i|y)$/.test(word)) &&
  isCapitalised(next === 'the' ? 'The' : next);

/** Whether a role stands among the words from here to the next mark: 'Former Deputy Tech Editor'. */
function roleAhead(tokens: Tokens, from: number): boolean {
  const { text = '', kinds = 0 } = tokens.at(from) ?? {};
  if ((kinds & (NameWord.role | NameWord.roleQualifier)) === 0 && !isAcronym(text)) return false;
  for (let at = from; at < from + 6; at++) {
    const token = tokens.at(at);
    if (token === undefined) break;
    if (!beginsWithLetter(token.text)) return false;
    if ((token.kinds & (at > from ? NameWord.role | NameWord.team : NameWord.role)) !== 0) return true;
  }
  return false;
}

const isJoining = ({ kinds, lower, plain }: Token): boolean => (kinds & NameWord.joint) !== 0 && lower === plain;

/** Whether so many words of a name stand from here to the next mark, no role among them. */
function isNameAhead(tokens: Tokens, from: number, least: number): boolean {
  let words = 0;
  for (let at = from; at < from + 5; at++) {
    const token = tokens.at(at);
    if (token === undefined || isJoining(token) || !beginsWithLetter(token.text)) break;
    if ((token.kinds & NameWord.role) !== 0) return false;
    if (!mayBeInName(token, tokens.at(at + 1)?.text ?? '', at === from)) break;
    words++;
  }
  return words >= least;
}

/** Whether the words from here end in a team's word: 'Staff', 'Editorial Team'. */
const isTeam = (tokens: Tokens, from: number): boolean => standsAhead(NameWord.team, tokens, from, 4);

/** Whether a place of work stands from here to the next mark: 'Example State University'. */
const isInstitution = (tokens: Tokens, from: number): boolean => standsAhead(NameWord.institution, tokens, from, 5);

/** Whether a word of a kind is among so many tokens from here to the next mark. */
function standsAhead(kind: number, tokens: Tokens, from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    const token = tokens.at(at);
    if (token === undefined || !beginsWithLetter(token.text)) return false;
    if ((token.kinds & kind) !== 0) return true;
  }
  return false;
}

/** Of a folded word. */
const HANDLE = /^(?=.*[A-Za-zÀàª])[a-zà\d][A-Za-zÀà\d_.-]{2,30}$/;

/** An account's name: 'gvw_news', 'jroe'. */
const isHandle = ({ text, plain, kinds }: Token): boolean =>
  HANDLE.test(foldLetters(text)) && !(text === plain && (kinds & (NameWord.ending | NameWord.smallEnding)) !== 0);
