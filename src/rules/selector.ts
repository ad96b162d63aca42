/**
 * The CSS selectors of rules: those that one walk down the page can answer, so that they take time linear in its length. That
 * leaves out what looks ahead (`:has`), counts siblings (`:nth-child`, `+`, `~`) or needs a browser (`:hover`).
 */
import { parse, type Selector, SelectorType } from 'css-what';
import { RulesFault } from './rules-fault.ts';

/** A part of a selector without space or `>`: what it asks of one element. */
export type Compound = readonly Selector[];

/** One of the selectors between commas: compounds from the outermost element to the one that is meant. */
export interface Path {
  readonly compounds: readonly Compound[];
  /** For each compound, whether its element is a child of the one before, and not any descendant. */
  readonly isChild: readonly boolean[];
}

/** A selector of a rule: the mark that its elements get, and its alternatives. */
export interface MarkedSelector {
  readonly mark: number;
  readonly paths: readonly Path[];
}

/** @throws RulesFault for what is no selector, or not one of these. */
export function parseSelector(source: string, path: readonly PropertyKey[]): Path[] {
  let alternatives: Selector[][];
  try {
    alternatives = parse(source);
  } catch (error) {
    throw new RulesFault(path, `not a selector, ${(error as Error).message}`);
  }
  const faulty = alternatives.flat().find((token) => !isSupported(token));
  if (faulty)
    throw new RulesFault(
      path,
      `${nameOf(faulty)} is not supported: use tags, classes, ids, attributes, :is, :not, space and >`,
    );
  return alternatives.map((tokens) => pathOf(tokens, path));
}

function pathOf(tokens: readonly Selector[], place: readonly PropertyKey[]): Path {
  const compounds: Selector[][] = [[]];
  const isChild = [false];
  for (const token of tokens) {
    if (isCombinator(token)) {
      compounds.push([]);
      isChild.push(token.type === SelectorType.Child);
    } else compounds.at(-1)?.push(token);
  }
  if (compounds.some((compound) => compound.length === 0))
    throw new RulesFault(place, 'a selector begins and ends with an element, such as div.promo > p');
  return { compounds, isChild };
}

const isCombinator = ({ type }: Selector) => type === SelectorType.Child || type === SelectorType.Descendant;

function isSupported(token: Selector, within = false): boolean {
  switch (token.type) {
    case SelectorType.Tag:
    case SelectorType.Universal:
    case SelectorType.Attribute:
      return true;
    case SelectorType.Child:
    case SelectorType.Descendant:
      return !within;
    case SelectorType.Pseudo:
      return (
        (token.name === 'is' || token.name === 'where' || token.name === 'not') &&
        Array.isArray(token.data) &&
        token.data.flat().every((inner) => isSupported(inner, true))
      );
    default:
      return false;
  }
}

function nameOf(token: Selector): string {
  switch (token.type) {
    case SelectorType.Pseudo:
      return Array.isArray(token.data) ? `:${token.name} with this content` : `:${token.name}`;
    case SelectorType.PseudoElement:
      return `::${token.name}`;
    case SelectorType.Adjacent:
      return '+';
    case SelectorType.Sibling:
      return '~';
    default:
      return token.type;
  }
}
