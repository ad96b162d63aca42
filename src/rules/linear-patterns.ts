/**
 * Regular expressions that a user wrote. They run on RE2's engine (re2js), which has no backtracking: a text takes time that
 * grows with its length, whatever the expression. What cannot be matched so, the engine does not read.
 */
import { RE2JS } from 're2js';
import { RulesFault } from './rules-fault.ts';

/** Each step of the engine looks at each instruction at most once, so that their number bounds the time that a character takes. */
const MOST_INSTRUCTIONS = 2000;

/**
 * Whether the expression is found anywhere in a text.
 * @throws RulesFault for what is no regular expression, or none that can be matched in linear time.
 */
export function linearMatcher(source: string, path: readonly PropertyKey[]): (text: string) => boolean {
  const pattern = compile(source, path);
  const size = pattern.programSize();
  if (size > MOST_INSTRUCTIONS)
    throw new RulesFault(
      path,
      `the regular expression is too large (${size} steps of ${MOST_INSTRUCTIONS}): count less in {} or split it`,
    );
  return (text) => pattern.test(text);
}

function compile(source: string, path: readonly PropertyKey[]): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const fault = (error as Error).message.replace('error parsing regexp: ', '');
    const remedy = /Perl syntax|escape sequence|named capture/.test(fault)
      ? 'look-around and back-references cannot be matched in linear time, write it without them (the syntax is that of RE2)'
      : 'the syntax is that of RE2';
    throw new RulesFault(path, `not a linear regular expression, ${fault}: ${remedy}`);
  }
}
