import type { BlockKind, Omission } from '../document.ts';
import { partsSentences, partsWords, runsOn } from '../line-break.ts';
import { MOST_BLOCKS, refuseTooMany } from '../most-blocks.ts';
import { attributeName } from './attributes.ts';
import type { ElementTraits } from './elements.ts';
import { FormulaText, formulaCopy, readFormula } from './formulas.ts';
import { type Frame, openFrame, pageFrame } from './frame.ts';
import { isHeadingControl } from './heading-controls.ts';
import { copyForTheEye, referenceMark } from './inline-marks.ts';
import { isLineNumbers } from './line-numbers.ts';
import type { PageElement, PageNode, PageText } from './page-tree.ts';
import { isSeenAfterAll, type Showing } from './read-elements.ts';
import { commonElement, type GatheredText, TextRun } from './text-run.ts';
import { traverse, type Visitor } from './traverse.ts';
import { type Display, displayOf } from './visibility.ts';

/** A block before its place and hints are worked out. */
export interface FoundBlock {
  readonly gathered: GatheredText;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly gapBefore: number;
  readonly frame: Frame;
  /** The innermost element that holds all of the block's text. */
  readonly element: PageElement | null;
}

/** Blocks that end preformatted text: inside it they show that it was never closed. Others merely end a line of it. */
const ENDS_PREFORMATTED = new Set<ElementTraits['role']>(['paragraph', 'heading', 'section', 'quote']);

/**
 * Where `revealing`, hidden elements and `noscript` are read too.
 * @param hiddenNames classes and ids that the page's own sheets hide.
 */
export function walkPage(
  root: PageElement,
  revealing: boolean,
  hiddenNames: ReadonlySet<string> = new Set(),
): PageWalk {
  const walk = new PageWalk(revealing, hiddenNames);
  traverse(root, walk);
  walk.finish();
  return walk;
}

/**
 * Parts a page into blocks as a browser's `innerText` parts it into lines: text nodes run together until a block begins or
 * ends, or at line breaks that part paragraphs.
 */
export class PageWalk implements Visitor {
  readonly blocks: FoundBlock[] = [];
  /** Elements that may say something of the page beside its text, in the order of the source. */
  readonly declarations: PageElement[] = [];
  readonly showing: Showing;
  readonly #run = new TextRun();
  #frame = pageFrame();
  #frames = 1;
  #linkDepth = 0;
  /** Whether a link has ended and nothing followed it yet. */
  #afterLink = false;
  /** Whether inline elements have begun or ended since the last text, or one has ended and another begun right after it. */
  #seam: 'none' | 'opened' | 'ended' | 'touching' = 'none';
  /** Line breaks that block boundaries ask for since the last text, and `br` elements met since then. */
  #boundary = 1;
  #breaks = 0;
  /** Blank lines that a browser would show before the block at hand. */
  #gap = 0;
  /** The formula that stands last, as long as no text follows it. */
  #formula = '';

  constructor(revealing: boolean, hiddenNames: ReadonlySet<string>) {
    this.showing = { revealing, hiddenNames };
  }

  enter(node: PageNode): boolean {
    if (node.type === 'text') return this.#addText(node);
    const { traits } = node;
    if (traits.declares || annotates(node)) this.declarations.push(node);
    const { revealing, hiddenNames } = this.showing;
    const display = displayOf(node, hiddenNames);
    if (display === 'none' && !revealing) return false;
    return this.#enterShown(node, traits, display);
  }

  #enterShown(element: PageElement, traits: ElementTraits, display: Display): boolean {
    if (traits.mayBeFormula) {
      const formula = readFormula(element);
      if (formula) return this.#addFormula(formula.tex, element);
    }
    switch (traits.flow) {
      case 'break':
        this.#breaks++;
        return false;
      case 'unseen':
        if (isSeenAfterAll(element, this.showing.revealing)) break;
        return false;
      case 'apart':
        this.#run.addSpace(' ');
        break;
      case 'replaced':
        this.#run.addSpace(' ');
        return false;
    }
    if (this.#frame.content.kind === 'heading' && isHeadingControl(element)) return false;
    const mark = referenceMark(element);
    if (mark !== null) return this.#omit(mark, 'reference-marks');
    const copy = copyForTheEye(element);
    if (copy !== null) return this.#omit(copy, 'screen-reader-copies');
    const drawn = formulaCopy(element);
    if (drawn !== null) return this.#omit(drawn, 'formula-copies');
    if (isLink(element)) this.#openLink();
    this.#seam = this.#seam === 'ended' || this.#seam === 'touching' ? 'touching' : 'opened';
    if (isBlock(traits, display)) this.#openBlock(element, traits);
    return true;
  }

  leave(element: PageElement): void {
    const { flow, role } = element.traits;
    if (isLink(element)) {
      this.#linkDepth--;
      this.#afterLink = true;
    }
    this.#seam = 'ended';
    const { textFlow } = this.#frame.content;
    if (this.#frame.element === element) this.#closeBlock();
    else if (flow === 'apart') this.#run.addSpace(' ');
    else if (textFlow === 'row' && role === 'cell') this.#run.endCell();
    else if (textFlow !== 'normal' && flow === 'block') this.#run.addEdge(textFlow);
  }

  finish(): void {
    this.#endBlock();
  }

  #omit(text: string, reason: Omission['reason']): false {
    this.#run.omit({ text, reason });
    return false;
  }

  /** A page may have a formula in two forms, one after the other: it is read once. */
  #addFormula(tex: string, element: PageElement): false {
    if (this.#formula !== tex) this.#addText(new FormulaText(tex, element, element.parent as PageElement));
    this.#formula = tex;
    return false;
  }

  #addText(node: PageText): false {
    const ink = node.data.trim();
    if (ink === '') {
      const isPreformatted = this.#frame.content.textFlow === 'preformatted';
      // The indentation of the next line comes behind the line break.
      if (isPreformatted && this.#breaks > 0) this.#placeBreaks(ink);
      this.#run.addSpace(isPreformatted ? node.data : ' ');
      if (node.data !== '') this.#endSeam();
      return false;
    }
    this.#formula = '';
    this.#placeBreaks(ink);
    if (this.#seam !== 'none' && this.#frame.content.textFlow !== 'preformatted' && this.#partsAtSeam(ink)) {
      this.#run.addSpace(' ');
    }
    if (this.#run.isEmpty) this.#beginBlock();
    this.#run.add(node, ink, this.#linkDepth > 0);
    this.#endSeam();
    return false;
  }

  #partsAtSeam(next: string): boolean {
    const before = this.#run.lastInk;
    return partsSentences(before, next) || (this.#seam === 'touching' && partsWords(before, next));
  }

  #endSeam(): void {
    this.#afterLink = false;
    this.#seam = 'none';
  }

  /** Line breaks count once it is known that text follows them. */
  #placeBreaks(next: string): void {
    if (this.#breaks === 0 || this.#run.isEmpty) return;
    const { textFlow, kind } = this.#frame.content;
    const parts = textFlow === 'normal' && kind !== 'heading' && (this.#breaks > 1 || !runsOn(this.#run.lastInk, next));
    if (parts) {
      this.#endBlock();
      return;
    }
    if (textFlow === 'preformatted') this.#run.addSpace('\n'.repeat(this.#breaks));
    else if (textFlow === 'normal' && this.#breaks === 1) this.#run.addBreak();
    else this.#run.addSpace(' ');
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
    if (this.#linkDepth === 0) this.#run.startTail();
    this.#linkDepth++;
  }

  #openBlock(element: PageElement, traits: ElementTraits): void {
    const { textFlow } = this.#frame.content;
    if (textFlow === 'row' || (textFlow === 'preformatted' && !ENDS_PREFORMATTED.has(traits.role))) {
      this.#run.addEdge(textFlow);
      return;
    }
    this.#endBlock();
    this.#frame.holdsBlocks = true;
    this.#frame = openFrame(element, traits, this.#frame, this.#frames++);
    this.#bound(element);
  }

  #closeBlock(): void {
    const { element, parent } = this.#frame;
    this.#endBlock();
    if (!element || !parent) return;
    this.#frame = parent;
    this.#bound(element);
  }

  #bound(element: PageElement): void {
    this.#boundary = Math.max(this.#boundary, element.name === 'p' ? 2 : 1);
  }

  #endBlock(): void {
    const { textFlow, kind } = this.#frame.content;
    const tail = textFlow === 'normal' && kind !== 'heading' ? this.#run.takeTail() : null;
    const gathered = this.#run.take(textFlow === 'preformatted');
    this.#endSeam();
    if (gathered && !(textFlow === 'preformatted' && isLineNumbers(gathered.text))) this.#push(gathered);
    if (!tail) return;
    this.#gap = 0;
    this.#push(tail);
  }

  #push(gathered: GatheredText): void {
    refuseTooMany(this.blocks.length + 1, 'blocks', MOST_BLOCKS);
    this.blocks.push({
      gathered,
      kind: this.#frame.content.kind,
      level: this.#frame.content.level,
      gapBefore: this.#gap,
      frame: this.#frame,
      element: commonElement(gathered.first, gathered.last, this.#frame.element),
    });
  }
}

/** Items of a list that is laid out as a line are still items. */
function isBlock({ flow, role }: ElementTraits, display: Display): boolean {
  return display === 'block' || (flow === 'block' && (display !== 'inline' || role === 'item'));
}

const HREF = attributeName('href');

const isLink = (element: PageElement) => element.name === 'a' && element.get(HREF) !== undefined;

const ITEMPROP = attributeName('itemprop');
const PROPERTY = attributeName('property');
const REL = attributeName('rel');

/** Whether the element's attributes say something of the page, in microdata, RDFa or by a relation. */
const annotates = (element: PageElement): boolean =>
  element.get(ITEMPROP) !== undefined || element.get(PROPERTY) !== undefined || element.get(REL) === 'author';
