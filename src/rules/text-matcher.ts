import { cleanLine } from '../document/block-text.ts';
import { globMatcher } from './glob.ts';
import type { LinearPatterns } from './linear-patterns.ts';
import type { RuleMatch } from './rules-config.ts';

type Matcher = (text: string) => boolean;

/**
 * Whether any of a rule's patterns matches a text, both of them one line of single spaces.
 * @param patterns reads regular expressions; null where no rule has any.
 * @throws RulesFault for a regular expression that is not linear.
 */
export function textMatcher(match: RuleMatch, path: readonly PropertyKey[], patterns: LinearPatterns | null): Matcher {
  const exact = new Set(match.exact?.map(cleanLine));
  const matchers = [...(match.prefix ?? []).map(prefixMatcher), ...(match.glob ?? []).map(cleanLine).map(globMatcher)];
  for (const [at, source] of (match.regex ?? []).entries()) {
    const matcher = patterns?.matcher(source, [...path, 'regex', at]);
    if (matcher) matchers.push(matcher);
  }
  return (text) => exact.has(text) || matchers.some((matches) => matches(text));
}

/** A space at the end of the prefix asks for one in the text: `By ` begins no `Bystanders`. */
function prefixMatcher(prefix: string): Matcher {
  const begin = cleanLine(prefix) + (/\s$/.test(prefix) ? ' ' : '');
  return (text) => text.startsWith(begin);
}
