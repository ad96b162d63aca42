/** Formulas between dollar signs, as pandoc, GitHub and notebooks write them: what looks like marks in them is theirs. */
import type { MarkdownIt, StateInline } from 'markdown-it';

const DOLLAR = 0x24;

/** As pandoc reads it: no space within the signs, no digit behind the last, so that prices are none. */
const formula = /\$\$[^$]+\$\$|\$(?=\S)(?:[^$\\]|\\[\s\S])*?(?<=\S)\$(?!\d)/y;
/** What words between two prices do not have. */
const ofTex = /[\\^_{]/;

/** @param everyOne whether all that pandoc reads as formulas are, and not just those that cannot be words. */
export function readFormulas(parser: MarkdownIt, everyOne: boolean): void {
  parser.inline.ruler.before('escape', 'math', (state: StateInline, silent: boolean): boolean => {
    const { pos, posMax, src } = state;
    if (src.charCodeAt(pos) !== DOLLAR) return false;
    formula.lastIndex = pos;
    const found = formula.exec(src)?.[0];
    if (found === undefined || pos + found.length > posMax || !(everyOne || ofTex.test(found))) return false;
    if (!silent) state.push('math', '', 0).content = found;
    state.pos = pos + found.length;
    return true;
  });
}
