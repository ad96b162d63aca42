import type { Token } from 'markdown-it';
import { partsSentences, runsOn } from '../line-break.ts';
import { InlineMarks, type RawMark } from './inline-marks.ts';
import { KNOWN_TAG } from './known-tags.ts';

/** Text of inline content without its marks, and how much of it stands inside links. */
export interface InlineText {
  readonly raw: string;
  readonly letters: number;
  readonly linkedLetters: number;
  /** What it was read from; absent for code and rows. */
  readonly tokens?: readonly Token[];
}

/** `linksOpen`: links that were open before. Images say nothing: their alternative text is no text of the article. Links that touch are parted, as they are in HTML. */
export function inlineText(tokens: readonly Token[], linksOpen = 0, marks: InlineMarks | null = null): InlineText {
  let raw = '';
  let letters = 0;
  let linkedLetters = 0;
  let linkDepth = linksOpen;
  let afterLink = false;
  let atSeam = false;
  let end = '';
  for (const token of tokens) {
    const text = textOf(token);
    if (atSeam && token.type === 'text' && partsSentences(end, text)) raw += ' ';
    atSeam = token.nesting !== 0 || (atSeam && text === '');
    if (token.type === 'link_open') {
      if (afterLink) raw += ' ';
      linkDepth++;
    } else if (token.type === 'link_close') linkDepth--;
    afterLink = token.type === 'link_close' || (afterLink && text === '');
    raw += text;
    marks?.add(token, raw.length - text.length, raw.length);
    end = (end + text).slice(-3);
    const ink = text.trim().length;
    letters += ink;
    if (linkDepth > 0) linkedLetters += ink;
  }
  return { raw, letters, linkedLetters, tokens };
}

/** Links, emphasis and the like, as spans of the raw text. Most blocks never need them. */
export function marksOf(tokens: readonly Token[]): readonly RawMark[] {
  if (tokens.every(({ type }) => type === 'text' || type === 'softbreak')) return [];
  const marks = new InlineMarks();
  const { raw } = inlineText(tokens, 0, marks);
  return marks.finish(raw.length);
}

function textOf({ type, content }: Token): string {
  switch (type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
    case 'math':
      return content;
    case 'softbreak':
    case 'hardbreak':
    case 'image':
      return ' ';
    case 'html_inline':
      return tagText(content);
    default:
      return '';
  }
}

/** What looks like a tag but is of no HTML element is text that the converter left unescaped: `List<String>`. */
function tagText(tag: string): string {
  const name = KNOWN_TAG.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return tag.startsWith('<!') || tag.startsWith('<?') ? '' : tag;
  return name === 'br' ? ' ' : '';
}

/** Part of the inline content of a block, and where it stands from the block's first line on. */
export interface InlinePart {
  readonly tokens: readonly Token[];
  readonly line: number;
  readonly lines: number;
  /** Links that were open where the part begins. */
  readonly linksOpen: number;
}

/** Parts at the hard breaks where no sentence runs on, as the HTML reader does at `br`. */
export function partAtHardBreaks(tokens: readonly Token[]): InlinePart[] {
  const parts: InlinePart[] = [];
  let part: Token[] = [];
  let first = 0;
  let line = 0;
  let linksOpen = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isBreak(token)) line++;
    if (token.type === 'link_open' || token.type === 'link_close') depth += token.nesting;
    if (token.type === 'hardbreak' && partsLines(tokens, index)) {
      parts.push({ tokens: part, line: first, lines: line - first, linksOpen });
      part = [];
      first = line;
      linksOpen = depth;
    } else part.push(token);
  }
  return [...parts, { tokens: part, line: first, lines: line + 1 - first, linksOpen }];
}

const isBreak = ({ type }: Token) => type === 'hardbreak' || type === 'softbreak';

/** Looks at the nearest text on both sides. */
function partsLines(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(index - NEAR, 0), index).findLast(hasInk);
  const after = tokens.slice(index, index + NEAR).find(hasInk);
  return !before || !after || !runsOn(before.content.trim(), after.content.trim());
}

/** Tokens on either side of a break that are looked at: marks, links and images may stand between it and the text. */
const NEAR = 12;

const hasInk = ({ type, content }: Token) => type !== 'image' && type !== 'html_inline' && content.trim() !== '';
