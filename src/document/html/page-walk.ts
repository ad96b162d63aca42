import type { AnyNode, Element, Text } from 'domhandler';
import type { BlockKind } from '../document.ts';
import { runsOn } from '../line-break.ts';
import { BLOCK_ELEMENTS, SIGHTLESS_ELEMENTS, TEXTLESS_ELEMENTS } from './elements.ts';
import { type Frame, openFrame, pageFrame } from './frame.ts';
import { commonElement, type GatheredText, TextRun } from './text-run.ts';
import { isElement, type Visitor } from './traverse.ts';
import { displayOf } from './visibility.ts';

/** A block before its place and hints are worked out. */
export interface FoundBlock {
  readonly gathered: GatheredText;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly gapBefore: number;
  readonly frame: Frame;
  /** The innermost element that holds all of the block's text. */
  readonly element: Element | null;
}

/** Blocks that end preformatted text: inside it they show that it was never closed. Others merely end a line of it. */
const ENDS_PREFORMATTED = new Set('p h1 h2 h3 h4 h5 h6 article section main header footer blockquote form'.split(' '));

/**
 * Parts a page into blocks as a browser's `innerText` parts it into lines: text nodes run together until a block begins or
 * ends, or at line breaks that part paragraphs. Where `revealing`, hidden elements and `noscript` are read too.
 */
export class PageWalk implements Visitor {
  readonly blocks: FoundBlock[] = [];
  /** Elements that may say something of the page beside its text, in the order of the source. */
  readonly declarations: Element[] = [];
  readonly #revealing: boolean;
  readonly #run = new TextRun();
  #frame = pageFrame();
  #frames = 1;
  #linkDepth = 0;
  /** Whether a link has ended and nothing followed it yet. */
  #afterLink = false;
  /** Line breaks that block boundaries ask for since the last text, and `br` elements met since then. */
  #boundary = 1;
  #breaks = 0;
  /** Blank lines that a browser would show before the block at hand. */
  #gap = 0;

  constructor(revealing: boolean) {
    this.#revealing = revealing;
  }

  enter(node: AnyNode): boolean {
    if (node.type === 'text') return this.#addText(node);
    if (!isElement(node)) return false;
    if (isDeclaration(node)) this.declarations.push(node);
    const { name } = node;
    const display = displayOf(node);
    if (display === 'none' && !this.#revealing) return false;
    if (TEXTLESS_ELEMENTS.has(name) && display !== 'block' && !(this.#revealing && name === 'noscript')) {
      if (!SIGHTLESS_ELEMENTS.has(name)) this.#run.addSpace(' ');
      return false;
    }
    if (name === 'br') {
      this.#breaks++;
      return false;
    }
    if (isLink(node)) this.#openLink();
    else if (name === 'time') this.#run.addSpace(' ');
    if (display === 'block' || (BLOCK_ELEMENTS.has(name) && display !== 'inline')) this.#openBlock(node);
    return true;
  }

  leave(element: Element): void {
    if (isLink(element)) {
      this.#linkDepth--;
      this.#afterLink = true;
    } else if (element.name === 'time') {
      this.#run.addSpace(' ');
    }
    const { flow } = this.#frame;
    if (this.#frame.element === element) this.#closeBlock();
    else if (flow === 'row' && isCell(element)) this.#run.endCell();
    else if (flow !== 'normal' && BLOCK_ELEMENTS.has(element.name)) this.#run.addEdge(flow);
  }

  /** To be called after the last node. */
  finish(): void {
    this.#endBlock();
  }

  #addText(node: Text): false {
    const ink = node.data.trim();
    if (ink === '') {
      this.#run.addSpace(this.#frame.flow === 'preformatted' ? node.data : ' ');
      if (node.data !== '') this.#afterLink = false;
      return false;
    }
    this.#placeBreaks(ink);
    if (this.#run.isEmpty) this.#beginBlock();
    this.#run.add(node, ink, this.#linkDepth > 0);
    this.#afterLink = false;
    return false;
  }

  /** Line breaks count once it is known that text follows them. */
  #placeBreaks(next: string): void {
    if (this.#breaks === 0 || this.#run.isEmpty) return;
    const { flow, kind } = this.#frame;
    const parts = flow === 'normal' && kind !== 'heading' && (this.#breaks > 1 || !runsOn(this.#run.lastInk, next));
    if (parts) {
      this.#endBlock();
      return;
    }
    this.#run.addSpace(flow === 'preformatted' ? '\n'.repeat(this.#breaks) : ' ');
    this.#breaks = 0;
  }

  #beginBlock(): void {
    this.#frame.ownBlocks++;
    this.#gap = Math.max(this.#boundary, this.#breaks) - 1;
    this.#boundary = 1;
    this.#breaks = 0;
  }

  #openLink(): void {
    // Links that touch are entries of a menu or a row of tags: no word runs from one into the next.
    if (this.#afterLink) this.#run.addSpace(' ');
    this.#linkDepth++;
  }

  #openBlock(element: Element): void {
    const { flow } = this.#frame;
    if (flow === 'row' || (flow === 'preformatted' && !ENDS_PREFORMATTED.has(element.name))) {
      this.#run.addEdge(flow);
      return;
    }
    this.#endBlock();
    this.#frame.holdsBlocks = true;
    this.#frame = openFrame(element, this.#frame, this.#frames++);
    this.#bound(element);
  }

  #closeBlock(): void {
    const { element, parent } = this.#frame;
    this.#endBlock();
    if (!element || !parent) return;
    this.#frame = parent;
    this.#bound(element);
  }

  #bound(element: Element): void {
    this.#boundary = Math.max(this.#boundary, element.name === 'p' ? 2 : 1);
  }

  #endBlock(): void {
    const gathered = this.#run.take(this.#frame.flow === 'preformatted');
    this.#afterLink = false;
    if (!gathered) return;
    this.blocks.push({
      gathered,
      kind: this.#frame.kind,
      level: this.#frame.level,
      gapBefore: this.#gap,
      frame: this.#frame,
      element: commonElement(gathered.first, gathered.last, this.#frame.element),
    });
  }
}

const isLink = (element: Element) => element.name === 'a' && element.attribs.href !== undefined;
const isCell = (element: Element) => element.name === 'td' || element.name === 'th';

function isDeclaration({ name, attribs }: Element): boolean {
  return (
    name === 'meta' ||
    name === 'title' ||
    name === 'script' ||
    name === 'link' ||
    name === 'time' ||
    name === 'html' ||
    attribs.itemprop !== undefined ||
    attribs.property !== undefined ||
    attribs.rel === 'author'
  );
}
