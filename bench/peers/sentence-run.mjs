// Body text extraction (BTE: Finn, Kushmerick and Smyth, 2001) on lines instead of tags: the article is the run of lines
// in which the words of sentences outweigh all other words by most.

const WORD = /[\p{L}\p{N}_]+/gu;
const SENTENCE_END = /[.!?…。！？।؟۔:;"”’»)\]]$/u;

/** What tells a line of sentences, for each form the test that does best: where links break lines, few end like a sentence. */
const isSentences = {
  innertext: (line, words) => words >= 6 && SENTENCE_END.test(line),
  gettext: (_line, words) => words >= 10,
};

/** @type {import('./index.mjs').Extractor} */
export default {
  name: 'longest run of sentences',
  forms: ['innertext', 'gettext'],
  extract: (source, { form }) => ({ body: sentenceRun(source.split('\n'), isSentences[form]).join('\n') }),
};

/** The run of lines with the largest sum, where a word counts 1 in a line of sentences and -1 in any other. */
export function sentenceRun(lines, test) {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    const words = line.match(WORD)?.length ?? 0;
    sum += test(line.trim(), words) ? words : -words;
    if (sum > best.sum) best = { sum, from, to: at + 1 };
  }
  return lines.slice(best.from, best.to);
}
