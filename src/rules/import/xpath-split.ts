import { XPathFault } from './xpath-fault.ts';

/**
 * The parts of an XPath between separators that stand outside quotation marks and brackets. A separator that is a word needs space
 * around it. A closing bracket as the separator is the last of its part's brackets.
 */
export function splitOutside(xpath: string, separator: string): string[] {
  const parts: string[] = [];
  const isWord = /[a-z]/.test(separator);
  let quote = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < xpath.length; at++) {
    const sign = xpath.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
      continue;
    }
    if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '(') depth++;
    else if (sign === ']' || sign === ')') depth--;
    if (depth < 0) throw new XPathFault('a bracket is not opened');
    if (depth > 0 || !xpath.startsWith(separator, at)) continue;
    if (isWord && !(/\s/.test(xpath.charAt(at - 1)) && /\s/.test(xpath.charAt(at + separator.length)))) continue;
    parts.push(xpath.slice(start, at));
    start = at + separator.length;
    at = start - 1;
  }
  if (quote !== '' || depth > 0) throw new XPathFault('a quotation mark or a bracket is not closed');
  return [...parts, xpath.slice(start)];
}
