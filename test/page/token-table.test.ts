import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { classesOfWords, WordClass } from '../../src/page/word-classes.ts';
import { Kind, kindOf, lowerOf } from '../../src/text/characters.ts';
import { hashWord, IDEOGRAPH_WORDS, SYLLABIC_WORDS } from '../../src/text/words.ts';
import { hashWordClasses } from '../../train/hash-word-classes.ts';

const blocksOf = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({
    index,
    text,
    kind: 'paragraph',
    level: null,
    place: { lines: [index + 1, index + 1] },
    gapBefore: 0,
    hints: null,
  }));

/** A letter for the kind of each unit, so that patterns can count them: `a` for Kind 1, `b` for Kind 2 ... */
const kindsOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => String.fromCharCode(96 + kindOf(text.charCodeAt(at)))).join('');
const letter = (kind: number): string => String.fromCharCode(96 + kind);
const [UPPER, MARK, DIGIT, IDEOGRAPH, SYLLABIC, SPACE, END] = [
  Kind.upper,
  Kind.mark,
  Kind.digit,
  Kind.ideograph,
  Kind.syllabic,
  Kind.space,
  Kind.sentenceEnd,
].map(letter);
const WORD = `[a-${DIGIT}]`;
const UNSPACED = `[${IDEOGRAPH}${SYLLABIC}]`;

const matches = (text: string, pattern: string): number => [...text.matchAll(new RegExp(pattern, 'g'))].length;

/** What is expected of one block, from patterns. */
function reference(text: string) {
  const kinds = kindsOf(text);
  const tokens = [...kinds.matchAll(new RegExp(`${WORD}+|${UNSPACED}`, 'g'))].map(({ index, 0: { length } }) => {
    const units = Array.from({ length }, (_, at) => lowerOf(text.charCodeAt(index + at)));
    return { start: index, end: index + length, hash: hashWord(String.fromCharCode(...units)) };
  });
  const readable = kinds.replace(new RegExp(`(?<!${WORD})${MARK}(?!${WORD})`, 'g'), SPACE as string);
  const joints = [...readable].map((kind, at) => ("'’-".includes(text[at] as string) ? '+' : kind)).join('');
  return {
    tokens,
    words:
      matches(kinds, `${WORD}+`) +
      IDEOGRAPH_WORDS * matches(kinds, IDEOGRAPH as string) +
      SYLLABIC_WORDS * matches(kinds, SYLLABIC as string),
    letters: matches(kinds, `[a-${letter(4)}]|${UNSPACED}`),
    digits: matches(kinds, DIGIT as string),
    numbers: matches(kinds, `(?<!${WORD})${DIGIT}+(?!${WORD})`),
    shouted: matches(kinds, `(?<!${WORD})${UPPER}(?=${DIGIT}*${UPPER})[${UPPER}${DIGIT}]+(?!${WORD})`),
    mixed: [...kinds.matchAll(new RegExp(`${WORD}+`, 'g'))].filter(
      ([word]) => word.includes(DIGIT as string) && new RegExp(`[^${DIGIT}]`).test(word),
    ).length,
    unspaced: matches(kinds, UNSPACED),
    compounds: matches(joints, `${WORD}+(?:\\++${WORD}+)*`),
    capitalisedCompounds: matches(joints, `(?<!${WORD}|${WORD}\\++)${UPPER}`),
    sentences: matches(kinds, `${END}${letter(Kind.closing)}*(?=${SPACE}|$)`),
    stops: matches(kinds, `${END}(?![a-c${DIGIT}])`),
    commas: matches(kinds, letter(Kind.comma)),
    brackets: matches(text, '[()[\\]]'),
    symbols: matches(kinds, `[${letter(Kind.currency)}${letter(Kind.other)}]`),
  };
}

const COLUMNS = ['words', 'letters', 'digits', 'numbers', 'shouted', 'mixed', 'unspaced', 'compounds'] as const;
const MORE_COLUMNS = ['capitalisedCompounds', 'sentences', 'stops', 'commas', 'brackets', 'symbols'] as const;

/** Text of all scripts, and much of the signs and letters that meet in prose. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'aBc Éß1٣\u200d\'’-.…。!?") ,|·漁กЯमि'), minLength: 1, maxLength: 60 }),
);

describe('the token table', () => {
  it('has the words and counts of any text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const table = readTokens(blocksOf(texts));
        const { hashes } = table.vocabulary;
        for (const [block, text] of texts.entries()) {
          const expected = reference(text);
          const found = expected.tokens.map((_, at) => {
            const token = (table.starts[block] as number) + at;
            const hash = hashes[table.tokens[token] as number];
            return { start: table.tokenStarts[token], end: table.tokenEnds[token], hash };
          });
          expect(found).toEqual(expected.tokens);
          expect(table.starts[block + 1]).toBe((table.starts[block] as number) + expected.tokens.length);
          for (const column of [...COLUMNS, ...MORE_COLUMNS]) {
            expect(table.counts[column][block], column).toBeCloseTo(expected[column], 3);
          }
        }
      }),
    );
  });

  it('has one number for each word of the page, and one hash for blocks that say the same', () => {
    const { tokens, textHash, vocabulary } = readTokens(
      blocksOf(['Herring, and herring.', '“HERRING and Herring!”', 'Cod']),
    );
    expect([...tokens]).toEqual([0, 1, 0, 0, 1, 0, 2]);
    expect(textHash[0]).toBe(textHash[1]);
    expect(vocabulary.numberOf(hashWord('herring'))).toBe(0);
    expect(vocabulary.numberOf(hashWord('whiting'))).toBe(-1);
    expect([...vocabulary.tellsSubject]).toEqual([1, 0, 0]);
  });

  it('knows each word again among more than it has room for at first', () => {
    const words = Array.from({ length: 9000 }, (_, at) => `w${at}`);
    const { tokens, vocabulary } = readTokens(
      blocksOf([words.slice(0, 3000).join(' '), words.join(' ').slice(0, 20_000)]),
    );
    expect(tokens.slice(0, 3000)).toEqual(tokens.slice(3000, 6000));
    expect(words.slice(0, 3000).every((word, at) => vocabulary.numberOf(hashWord(word)) === at)).toBe(true);
  });

  it('keeps no words of a block beyond what it reads, but counts them', () => {
    const { starts, counts } = readTokens(blocksOf([`${'ab-cd '.repeat(4000)}漁漁`]));
    expect(starts[1]).toBe(6667);
    expect([counts.compounds[0], counts.unspaced[0]]).toEqual([4000, 2]);
  });
});

describe('classesOfWords', () => {
  it('is what the lists of words give: if not, node train/run.mjs word-tables.ts', () => {
    const expected = [...hashWordClasses()];
    const hashes = Int32Array.from(expected, ([hash]) => hash);
    expect([...classesOfWords({ hashes, firstUnits: new Uint16Array(hashes.length) })]).toEqual(
      expected.map(([, bits]) => bits),
    );
  });

  it('gives no class to other words, but tells other scripts', () => {
    const { vocabulary } = readTokens(blocksOf(['kittiwake 漁']));
    expect([...classesOfWords(vocabulary)]).toEqual([0, WordClass.otherScript]);
  });
});
