import { readFileSync } from 'node:fs';
import { faultInWords } from '../io/input/file-fault.ts';
import { checkRules, compileRules } from './compile-rules.ts';
import type { CheckedRules } from './rules-config.ts';
import { RulesFault } from './rules-fault.ts';

/** Longest file, in characters: the rules of thousands of sites with their examples take less. */
const LONGEST = 50_000_000;

/**
 * The rules in a file, checked to the last pattern.
 * @throws RulesFault that names the file, the place in it and the remedy.
 */
export async function readConfig(path: string): Promise<CheckedRules> {
  try {
    const rules = checkRules(parse(read(path)));
    await compileRules(rules);
    return rules;
  } catch (error) {
    if (!(error instanceof RulesFault)) throw error;
    throw new RulesFault([], `${path}: ${error.message}`);
  }
}

function read(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new RulesFault([], faultInWords(error) ?? String(error));
  }
  if (text.length > LONGEST) throw new RulesFault([], `longer than ${LONGEST} characters: this is not a config`);
  return text.replace(/^\ufeff/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RulesFault([], `not JSON, ${(error as Error).message}: remove comments and trailing commas`);
  }
}
