/**
 * A notice or an appeal speaks for itself; a sentence in which someone says its words is an article's:
 * `"Comments are closed," the chairwoman said`, `We use cookies for everything, she tells the room`.
 */
import { alternativesOf } from '../../text/phrases.ts';

/** Words that end with a quotation mark which none within the line opened, and a sentence that goes on: the key has lost the first. */
const QUOTED = /^[^"“”„«»]{1,180}["”“»],?\s[^\s"“”„«»]/;

let saidSo: RegExp | undefined;

/** Whether a line, given as `TextTraits.key`, is what someone is said to say. */
export function isReportedSpeech(key: string): boolean {
  if (QUOTED.test(key)) return true;
  // After the comma or the quotation that ends the words, with the speaker or an auxiliary between: `, the mayor said`.
  saidSo ??= new RegExp(`[,”“»"]\\s(?:[^\\s,]+\\s){0,4}(?:${alternativesOf('saying')})(?=[\\s.,;:]|$)`);
  return saidSo.test(key);
}
