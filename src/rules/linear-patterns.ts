/**
 * Regular expressions that a user wrote. They run on RE2's engine (re2js), which has no backtracking: a text takes time that
 * grows with its length, whatever the expression. What cannot be matched so, the engine does not read.
 */
import { RE2JS } from 're2js';
import { RulesFault } from './rules-fault.ts';

/** At a character the engine looks at each instruction at most once, so that their number bounds the time that it takes. */
const MOST_INSTRUCTIONS = 2000;
/** Of all expressions together. */
const MOST_IN_ALL = 50_000;

/** Reads the regular expressions of a config, and counts what they cost. */
export class LinearPatterns {
  #instructions = 0;

  /**
   * Whether the expression is found anywhere in a text.
   * @throws RulesFault for what is no regular expression, or none that can be matched in linear time.
   */
  matcher(source: string, path: readonly PropertyKey[]): (text: string) => boolean {
    const pattern = compile(source, path);
    const size = pattern.programSize();
    this.#instructions += size;
    if (size > MOST_INSTRUCTIONS)
      throw new RulesFault(
        path,
        `the regular expression is too large (${size} steps, at most ${MOST_INSTRUCTIONS}): use smaller counts in {} or split it`,
      );
    if (this.#instructions > MOST_IN_ALL)
      throw new RulesFault(path, `more than ${MOST_IN_ALL} steps in all regular expressions: leave some out`);
    return (text) => pattern.test(text);
  }
}

function compile(source: string, path: readonly PropertyKey[]): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const fault = (error as Error).message.replace('error parsing regexp: ', '');
    const remedy = /Perl syntax|escape sequence|named capture/.test(fault)
      ? 'look-around and back-references cannot be matched in linear time; remove them (RE2 syntax)'
      : 'use RE2 syntax';
    throw new RulesFault(path, `not a linear regular expression, ${fault}: ${remedy}`);
  }
}
