/** What a block says of itself: length, case, signs, first and last character, cues, kind. */
import { Kind } from '../../text/characters.ts';
import { cueClasses } from '../cues.ts';
import type { FeatureGroup } from './feature-group.ts';

export const ownText: FeatureGroup = {
  names: [
    'words',
    'lettersPerWord',
    'sentences',
    'wordsPerSentence',
    'functionShare',
    'capitalShare',
    'shoutShare',
    'digitShare',
    'numberShare',
    'commaShare',
    'quotes',
    'brackets',
    'separatorShare',
    'dashes',
    'colons',
    'exclamations',
    'symbols',
    'beginsLower',
    'beginsDigit',
    'beginsQuote',
    'beginsSign',
    'endsSentence',
    'endsCutOff',
    'endsColon',
    'endsWord',
    'prose',
    'junk',
    'isHeading',
    'isListItem',
    'isTableRow',
    'isQuoteOrCode',
    'level',
    'gapBefore',
    'gapAfter',
    ...cueClasses.map((name) => `cue.${name}`),
  ],
  fill({ blocks, counts, logWords, firstKind, lastKind, cutOff, cues, cueBits, prose, junk }, rows, width, at) {
    for (let block = 0; block < blocks.length; block++) {
      const { kind, level, gapBefore } = blocks[block] as (typeof blocks)[number];
      const words = counts.words[block] as number;
      const perWord = 1 / Math.max(1, words);
      const letters = counts.letters[block] as number;
      const digits = counts.digits[block] as number;
      const sentences = counts.sentences[block] as number;
      const cased = Math.max(1, counts.cased[block] as number);
      const first = firstKind[block] as number;
      const last = lastKind[block] as number;
      let to = block * width + at;
      rows[to++] = logWords[block] as number;
      rows[to++] = letters * perWord;
      rows[to++] = Math.min(20, sentences);
      rows[to++] = words / Math.max(1, sentences);
      rows[to++] = (counts.functionWords[block] as number) * perWord;
      rows[to++] = (counts.capitalised[block] as number) / cased;
      rows[to++] = (counts.shouted[block] as number) / cased;
      rows[to++] = digits / Math.max(1, letters + digits);
      rows[to++] = (counts.numbers[block] as number) * perWord;
      rows[to++] = (counts.commas[block] as number) * perWord;
      rows[to++] = counts.quotes[block] as number;
      rows[to++] = counts.brackets[block] as number;
      rows[to++] = (counts.separators[block] as number) * perWord;
      rows[to++] = counts.dashes[block] as number;
      rows[to++] = counts.colons[block] as number;
      rows[to++] = counts.exclamations[block] as number;
      rows[to++] = counts.symbols[block] as number;
      rows[to++] = Number(first === Kind.lower);
      rows[to++] = Number(first === Kind.digit);
      rows[to++] = Number(first === Kind.opening || first === Kind.closing);
      rows[to++] = Number(first > Kind.comma);
      rows[to++] = Number(last === Kind.sentenceEnd);
      rows[to++] = cutOff[block] as number;
      rows[to++] = Number(last === Kind.colon);
      rows[to++] = Number(last <= Kind.space);
      rows[to++] = prose[block] as number;
      rows[to++] = junk[block] as number;
      rows[to++] = Number(kind === 'heading');
      rows[to++] = Number(kind === 'list-item');
      rows[to++] = Number(kind === 'table-row');
      rows[to++] = Number(kind === 'quote' || kind === 'code');
      rows[to++] = level ?? 0;
      rows[to++] = Math.min(3, gapBefore);
      rows[to++] = Math.min(3, blocks[block + 1]?.gapBefore ?? 3);
      for (let bits = cueBits[block] as number; bits !== 0; bits &= bits - 1) {
        const cue = 31 - Math.clz32(bits & -bits);
        rows[to + cue] = Math.min(6, cues[block * cueClasses.length + cue] as number);
      }
    }
  },
};
