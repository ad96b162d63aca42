import type { Token } from 'markdown-it';
import type { MarkKind } from '../../schema/mark-kinds.ts';
import { INLINE_KINDS } from '../inline-kinds.ts';
import type { Mark } from '../structure.ts';

/** A mark as a span of the raw text of inline content; addresses as they are written. */
export type RawMark = Mark;

const OF_TOKENS: Readonly<Record<string, MarkKind>> = {
  link: 'link',
  strong: 'strong',
  em: 'emphasis',
  s: 'strike',
};

const tag = /^<(\/?)([a-z]+)\b/i;
const hrefOfTag = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Follows the marks of inline content token by token. */
export class InlineMarks {
  readonly marks: RawMark[] = [];
  readonly #open: {
    readonly kind: MarkKind;
    readonly href?: string;
    readonly title?: string;
    readonly start: number;
  }[] = [];

  /** `start` and `end`: where the token's own text stands in the raw text. */
  add(token: Token, start: number, end: number): void {
    const { type, nesting } = token;
    if (type === 'text') return;
    if (type === 'math') this.#push({ kind: 'math', start }, end);
    else if (type === 'code_inline') this.#push({ kind: 'code', start }, end);
    else if (type === 'hardbreak') this.#push({ kind: 'line-break', start }, end);
    else if (type === 'html_inline') this.#addTag(token.content, end);
    else if (nesting !== 0) {
      const kind = OF_TOKENS[type.replace(/_(?:open|close)$/, '')];
      if (kind && nesting === 1) this.#start(kind, textOf(token.attrGet('href')), textOf(token.attrGet('title')), end);
      else if (kind) this.#end(kind, start);
    }
  }

  /** Ends what is open: a mark may go on in the next block. */
  finish(end: number): readonly RawMark[] {
    for (const open of this.#open.splice(0)) this.#push(open, end);
    return this.marks;
  }

  #addTag(content: string, at: number): void {
    const [, slash, name = ''] = tag.exec(content) ?? [];
    const kind = INLINE_KINDS.get(name.toLowerCase());
    if (!kind) return;
    if (slash === '/') this.#end(kind, at);
    else {
      const href = kind === 'link' ? hrefOfTag.exec(content) : null;
      this.#start(kind, href?.[1] ?? href?.[2] ?? href?.[3] ?? null, null, at);
    }
  }

  #start(kind: MarkKind, href: string | null, title: string | null, start: number): void {
    if (this.#open.some((open) => open.kind === kind)) return;
    this.#open.push({ kind, start, ...(href !== null && { href }), ...(title && { title }) });
  }

  #end(kind: MarkKind, end: number): void {
    const at = this.#open.findLastIndex((open) => open.kind === kind);
    if (at === -1) return;
    const [open] = this.#open.splice(at, 1);
    if (open) this.#push(open, end);
  }

  #push(mark: Omit<RawMark, 'end'>, end: number): void {
    if (end > mark.start) this.marks.push({ ...mark, end });
  }
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value));
