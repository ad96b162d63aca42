/**
 * Finds the scripts, style sheets, data and templates of a page that a dump such as cheerio's `$('body').text()` leaves among its text.
 * A program that an article shows is none of these: it stands on lines of its own in prose and says nothing that scripts of pages say.
 */
import { phrasesAt } from '../../text/phrases.ts';
import { closingEnd } from './code-end.ts';
import { type CodeKind, kindOfCode } from './code-kind.ts';
import { codeStart } from './code-start.ts';

/** What is code of the page, from its first character up to `end`, which is one after the last. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
}

/** Brackets that nothing closes are followed to the end of the text, up to so many times its length in all. */
const EFFORT = 16;
/** No page has as many pieces of code; what has is not looked at so closely. */
const MOST_SPANS = 10_000;

/** The code of the page in a normalised text, in order. Time is linear in the text. */
export function findPageCode(source: string): CodeSpan[] {
  if (!mayHoldCode(source)) return [];
  const spans = joinSpans(source, codeSpans(source));
  const isCertain = spans.map((span) => isOfPage(source, span));
  const certain = spans.filter((_, at) => isCertain[at] === true);
  const length = certain.reduce((sum, { start, end }) => sum + end - start, 0);
  // One script alone may be an example; a dump has several, or long ones.
  const isDump = certain.length >= SCRIPTS_OF_DUMP || length >= LENGTH_OF_DUMP;
  if (!isDump || spans.length > MOST_SPANS) return certain;
  return spans.filter((span, at) => isCertain[at] === true || !standsInProse(source, span));
}

const SCRIPTS_OF_DUMP = 3;
const LENGTH_OF_DUMP = 2000;

const mayHoldCode = (source: string): boolean => source.includes('{') || source.includes(');') || source.includes('<');

/** All code, whosever it is. */
function codeSpans(source: string): CodeSpan[] {
  const spans: CodeSpan[] = [];
  let effort = EFFORT * source.length;
  let floor = 0;
  hits.lastIndex = 0;
  for (let hit = hits.exec(source); hit !== null; hit = hits.exec(source)) {
    const { index } = hit;
    if (index < floor) {
      hits.lastIndex = floor;
      continue;
    }
    const [sign] = hit;
    const limit = Math.min(source.length, index + Math.max(0, effort));
    let end = spanEnd(source, index, sign, limit);
    if (end === -1) {
      const isBracket = sign === '{' || sign === '(';
      effort -= isBracket ? 3 * (limit - index) : LONGEST_STATEMENT;
      if (isBracket) end = endInLine(source, index, limit);
      if (end === -1) continue;
    }
    const isCall = sign === '(' && /^\s?;|^[ \t]*(?:\n|$)/.test(source.slice(end, end + 20));
    const start = sign === '<' ? index : codeStart(source, index + sign.length - 1, floor, isCall);
    // A bracket without anything before it that belongs to code is one of prose, or the value of an object.
    if (start === index && sign !== '<' && !isSelfEvident(source, index, end)) continue;
    if (sign.includes('=') && !isDense(source.slice(start, end))) continue;
    effort -= end - index;
    floor = tailEnd(source, end, limit);
    spans.push({ start, end: floor });
    hits.lastIndex = floor;
  }
  return spans;
}

/** Where code may show itself: an opening brace, a call with an argument of code, an assignment, a tag with attributes, a comment. */
const hits =
  /\{|\((?=["'{[$]|\)\s?[;{.]|function|document|window)|[\w\])]\s?=\s?(?=["'{[(\w$-])|<(?=[a-z]{1,12}\s[a-z-]{1,30}="|!--|\/?(?:script|style|div|iframe|noscript)\b)|\/\*/g;

function spanEnd(source: string, at: number, hit: string, limit: number): number {
  if (hit === '{' || hit === '(') {
    const end = closingEnd(source, at, limit, true);
    return end === -1 ? closingEnd(source, at, limit, false) : end;
  }
  if (hit === '<') return endOf(source, at, source.startsWith('<!--', at) ? '-->' : '>');
  return hit === '/*' ? endOf(source, at, '*/') : statementEnd(source, at, limit);
}

/** The offset after `sign`, where it is near; else -1. */
function endOf(source: string, at: number, sign: string): number {
  const end = source.slice(at, at + LONGEST_TAG).indexOf(sign);
  return end === -1 ? -1 : at + end + sign.length;
}

/** The end of what code there is on the line of a bracket that nothing closes; -1 where it is prose. */
function endInLine(source: string, at: number, limit: number): number {
  const newline = source.slice(at, limit).indexOf('\n');
  const rest = source.slice(at, newline === -1 ? limit : at + newline);
  const last = Math.max(
    rest.lastIndexOf(';'),
    rest.lastIndexOf('}'),
    rest.trimEnd().endsWith('{') ? rest.lastIndexOf('{') : -1,
  );
  return last === -1 || !isDense(rest.slice(0, last + 1)) ? -1 : at + last + 1;
}

/** Signs of code to words of prose. */
const isDense = (text: string): boolean => {
  const signs = text.match(/[;={}()<>[\]$_"|&*/:]/g)?.length ?? 0;
  return signs > 0 && signs * DENSITY >= text.length;
};

const LONGEST_TAG = 5000;
const LONGEST_STATEMENT = 2000;

/** Of an assignment: after its semicolon or at the end of its line, where what is assigned is closed. */
function statementEnd(source: string, at: number, limit: number): number {
  const most = Math.min(limit, at + LONGEST_STATEMENT);
  for (let end = at; end < most; end++) {
    const unit = source.charCodeAt(end);
    if (unit === 0x3b) return end + 1;
    if (unit === 0x0a) return -1;
    if (unit === 0x7b || unit === 0x28 || unit === 0x5b) {
      const closed = closingEnd(source, end, limit, true);
      if (closed === -1) return -1;
      if (closed >= most) return closed;
      end = closed - 1;
    }
  }
  return -1;
}

const tail = /[\s;,)}\]]*/y;

/** Arguments, brackets and separators after code, but not the white space after them. */
function tailEnd(source: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    tail.lastIndex = end;
    end += (tail.exec(source)?.[0] ?? '').trimEnd().length;
    const closed = source[end] === '(' ? closingEnd(source, end, limit, true) : -1;
    if (closed === -1) return end;
    end = closed;
  }
}

const isSelfEvident = (source: string, start: number, end: number): boolean => {
  const head = source.slice(start, Math.min(end, start + 200));
  return /^\{\s?["']|^\{[^}:]*:[^};]*[;}]|^\(function|^\/\*/.test(head);
};

/** Text between two pieces of code that is itself of the code: labels, stray words, `return`, `-->`. */
const LONGEST_GAP = 300;
const joins = (gap: string): boolean => {
  if (gap === '') return true;
  if (gap.length > LONGEST_GAP) return false;
  const words = gap.match(/(?<![\w.$"'])\p{L}[\p{L}’'-]+(?![\w(.$"'=:;])/gu)?.length ?? 0;
  const signs = gap.match(/[;={}()<>[\]$_"|&*/]/g)?.length ?? 0;
  return signs > 0 && words <= 2 + signs / 2;
};

/** Pieces of one kind that nothing but code parts become one. */
function joinSpans(source: string, spans: readonly CodeSpan[]): CodeSpan[] {
  const joined: CodeSpan[] = [];
  let kind: CodeKind | undefined;
  for (const span of spans) {
    const last = joined.at(-1);
    const kindBefore = kind;
    kind = kindOfCode(source.slice(span.start, Math.min(span.end, span.start + KIND_SAMPLE)));
    const gap = last && span.start - last.end <= LONGEST_GAP ? source.slice(last.end, span.start).trim() : null;
    if (last === undefined || gap === null || !joins(gap)) joined.push(span);
    else if (kind === kindBefore) joined[joined.length - 1] = { start: last.start, end: span.end };
    else {
      joined[joined.length - 1] = { start: last.start, end: source.indexOf(gap, last.end) + gap.length };
      joined.push(span);
    }
  }
  return joined;
}

const KIND_SAMPLE = 2000;

/** Code longer than this is looked at in its first and last characters. */
const SAMPLE = 20_000;
/** A line of code with so many characters for each space was made by a program. */
const DENSE_LINE = 200;
const DENSITY = 12;

/** Whether code says what only pages say, or is written as only programs write it. */
function isOfPage(source: string, { start, end }: CodeSpan): boolean {
  const text =
    end - start <= SAMPLE
      ? source.slice(start, end)
      : `${source.slice(start, start + SAMPLE / 2)}\n${source.slice(end - SAMPLE / 2, end)}`;
  if (isIntroduced(source, start)) return false;
  const lower = text.toLowerCase();
  if (phrasesAt('page-script', 'contains').some((sign) => lower.includes(sign))) return true;
  return text
    .split('\n')
    .some((line) => line.length >= DENSE_LINE && line.length >= DENSITY * (line.split(' ').length - 1));
}

/** Whether the line before says that a sample follows. */
function isIntroduced(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - 200), start).trimEnd();
  return /[:：]$/.test(before) && isProseLine(before.slice(before.lastIndexOf('\n') + 1));
}

const CONTEXT = 1200;
const NEAR_LINES = 4;

/** Whether code on lines of its own has prose among the lines right before it and right after it. */
function standsInProse(source: string, { start, end }: CodeSpan): boolean {
  const before = source.slice(Math.max(0, start - CONTEXT), start);
  const after = source.slice(end, end + CONTEXT);
  if (!/(?:^|\n)[ \t]*$/.test(before) || !/^[ \t]*(?:\n|$)/.test(after)) return false;
  return (
    shownLines(before).slice(-NEAR_LINES).some(isProseLine) && shownLines(after).slice(0, NEAR_LINES).some(isProseLine)
  );
}

const shownLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const FEWEST_WORDS = 5;
const isWord = /^[\p{L}’'-]{2,}[,.:;!?]?$/u;
const isProseLine = (line: string): boolean =>
  line.split(/\s+/).filter((word) => isWord.test(word)).length >= FEWEST_WORDS || /[\u3041-\u9fff]{12}/.test(line);
