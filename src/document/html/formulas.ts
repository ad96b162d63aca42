/** Formulas whose source a page keeps beside or in place of what it draws: TeX in attributes, annotations and scripts. */
import { cleanLine } from '../block-text.ts';
import { attributeName } from './attributes.ts';
import { type PageElement, PageText } from './page-tree.ts';
import { firstNodes } from './traverse.ts';

export interface Formula {
  /** TeX without delimiters, on one line. */
  readonly tex: string;
  /** Whether it stands on a line of its own. */
  readonly isDisplay: boolean;
}

/** The source of a formula, in the place of the element that shows it. */
export class FormulaText extends PageText {
  readonly element: PageElement;

  constructor(tex: string, element: PageElement, parent: PageElement) {
    super(tex, parent, element.startIndex, element.endIndex);
    this.element = element;
  }
}

const ALT = attributeName('alt');
const CLASS = attributeName('class');
const SRC = attributeName('src');
const TYPE = attributeName('type');
const ENCODING = attributeName('encoding');
const ARIA_HIDDEN = attributeName('aria-hidden');

const texType = /^\s*math\/(?:tex|latex)\b/i;
const texEncoding = /^(?:application\/x-(?:tex|latex)|text\/(?:x-)?(?:tex|latex)|(?:la)?tex)$/i;
/** Images of formulas: WordPress and its like, MediaWiki, servers that draw TeX. */
const texClass = /(?:^|\s)(?:latex|tex|mwe-math-fallback-image-(?:inline|display)|math-tex|formula)(?:\s|$)/i;
const texSource =
  /latex(?:\.php)?\?|\/media\/math\/render\/|latex\.codecogs\.com|mathtex\.cgi|mimetex\.cgi|chart\?cht=tx/i;
/** What MediaWiki puts around every formula. */
const DISPLAY_STYLE = '{\\displaystyle ';

/** Nodes of a formula that are looked at for its source. */
const NODES_LOOKED_AT = 2000;

/** The formula that the element stands for; null for any other, and for one whose source the page does not have. */
export function readFormula(element: PageElement): Formula | null {
  switch (element.name) {
    case 'math':
      return ofMathml(element);
    case 'img':
      return ofImage(element);
    case 'script':
      return ofScript(element);
    default:
      return null;
  }
}

function ofMathml(math: PageElement): Formula | null {
  const tex = annotationOf(math) ?? math.attribs.alttext;
  if (tex === undefined) return null;
  const { display, mode } = math.attribs;
  return formulaOf(tex, display === 'block' || mode === 'display');
}

function annotationOf(math: PageElement): string | undefined {
  for (const node of firstNodes(math, NODES_LOOKED_AT, () => true)) {
    if (node.type === 'element' && node.name === 'annotation' && texEncoding.test(node.get(ENCODING) ?? ''))
      return textOf(node);
  }
  return undefined;
}

function ofImage(image: PageElement): Formula | null {
  const alt = image.get(ALT);
  if (!alt) return null;
  const classes = image.get(CLASS) ?? '';
  if (!texClass.test(classes) && !texSource.test(image.get(SRC) ?? '')) return null;
  return formulaOf(alt, /fallback-image-display/.test(classes));
}

function ofScript(script: PageElement): Formula | null {
  const type = script.get(TYPE);
  return type !== undefined && texType.test(type) ? formulaOf(textOf(script), /mode\s*=\s*display/i.test(type)) : null;
}

function formulaOf(source: string, isDisplay: boolean): Formula | null {
  let tex = cleanLine(source.replace(/^\s*%\s*<!\[CDATA\[|%\s*\]\]>\s*$/g, ''));
  const delimited = /^(?:\$\$([^$]+)\$\$|\$([^$]+)\$|\\\((.+)\\\)|\\\[(.+)\\\])$/.exec(tex);
  if (delimited) tex = (delimited[1] ?? delimited[2] ?? delimited[3] ?? delimited[4] ?? '').trim();
  if (tex.startsWith(DISPLAY_STYLE) && tex.endsWith('}')) tex = tex.slice(DISPLAY_STYLE.length, -1).trim();
  return tex === '' ? null : { tex, isDisplay };
}

function textOf(element: PageElement): string {
  let text = '';
  for (const node of firstNodes(element, NODES_LOOKED_AT, () => true)) if (node.type === 'text') text += node.data;
  return text;
}

/** What a formula is drawn with while its source stands beside it (KaTeX, MathJax 2); null for any other element. */
export function formulaCopy(element: PageElement): string | null {
  return isDrawnBesideMathml(element) || isDrawnBesideScript(element) ? textOf(element) : null;
}

function isDrawnBesideMathml(element: PageElement): boolean {
  const { prev } = element;
  if (prev?.type !== 'element' || element.get(ARIA_HIDDEN) !== 'true') return false;
  const math = prev.name === 'math' ? prev : prev.firstChild;
  return math?.type === 'element' && math.name === 'math' && ofMathml(math) !== null;
}

/** MathJax writes a preview, the drawn formula and the script, one after the other. */
function isDrawnBesideScript(element: PageElement): boolean {
  let { next } = element;
  if (next?.type === 'element' && next.name !== 'script') next = next.next;
  return (
    next?.type === 'raw' &&
    next.name === 'script' &&
    /^MathJax/.test(element.get(CLASS) ?? '') &&
    texType.test(next.get(TYPE) ?? '')
  );
}
