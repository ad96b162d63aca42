import { XPathFault } from './xpath-fault.ts';
import { splitOutside } from './xpath-split.ts';

const ATTRIBUTE = String.raw`@([a-z][\w:-]*)`;
const QUOTED = `(?:"([^"]*)"|'([^']*)')`;
const HAS = new RegExp(`^${ATTRIBUTE}$`, 'i');
const EQUALS = new RegExp(`^${ATTRIBUTE} ?(!?=) ?${QUOTED}$`, 'i');
const CONTAINS = new RegExp(String.raw`^(contains|starts-with)\( ?${ATTRIBUTE} ?, ?${QUOTED} ?\)$`, 'i');
/** A word of a class list: `contains(concat(' ', normalize-space(@class), ' '), ' word ')`. */
const WORD = new RegExp(
  String.raw`^contains\( ?concat\( ?["'] ["'] ?, ?(?:normalize-space\( ?)?${ATTRIBUTE} ?\)? ?, ?["'] ["'] ?\) ?, ?${QUOTED} ?\)$`,
  'i',
);

/**
 * A condition of an XPath on one element as a compound selector.
 * @throws XPathFault
 */
export function conditionSelectors(condition: string): string {
  const text = condition.replace(/\s+/g, ' ').trim();
  const either = splitOutside(text, 'or');
  if (either.length > 1) return `:is(${either.map(conditionSelectors).join(', ')})`;
  const both = splitOutside(text, 'and');
  if (both.length > 1) return both.map(conditionSelectors).join('');
  if (/^not\(.*\)$/.test(text)) return `:not(${conditionSelectors(text.slice(4, -1))})`;
  if (/^\(.*\)$/.test(text)) return conditionSelectors(text.slice(1, -1));
  const has = HAS.exec(text);
  if (has) return `[${name(has[1])}]`;
  const equals = EQUALS.exec(text);
  if (equals) {
    const selector = `[${name(equals[1])}=${JSON.stringify(equals[3] ?? equals[4] ?? '')}]`;
    return equals[2] === '=' ? selector : `[${name(equals[1])}]:not(${selector})`;
  }
  const contains = CONTAINS.exec(text);
  if (contains) {
    const sign = contains[1]?.toLowerCase() === 'contains' ? '*=' : '^=';
    return `[${name(contains[2])}${sign}${JSON.stringify(contains[3] ?? contains[4] ?? '')}]`;
  }
  const word = WORD.exec(text);
  const value = (word?.[2] ?? word?.[3] ?? '').trim();
  if (word && value !== '') return `[${name(word[1])}~=${JSON.stringify(value)}]`;
  throw new XPathFault(`[${text}] counts elements, or asks for their text or for other elements`);
}

const name = (attribute: string | undefined): string => (attribute ?? '').toLowerCase();
