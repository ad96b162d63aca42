import { describe, expect, it } from 'vitest';
import { usesColours } from '../../src/article/colours.ts';
import { fitText, textWidth } from '../../src/text/text-width.ts';
import { wrapText } from '../../src/text/wrap-text.ts';

describe('colours', () => {
  const TERM = 'xterm-256color';
  it.each([
    [{ TERM }, true, true],
    [{ TERM }, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM, NO_COLOR: '1' }, true, false],
    [{ TERM, NO_COLOR: '' }, true, true],
    [{ TERM, FORCE_COLOR: '1' }, false, true],
    [{ TERM, FORCE_COLOR: '0' }, true, false],
    [{ TERM, NO_COLOR: '1', FORCE_COLOR: '1' }, false, true],
  ] as const)('with %j, a terminal: %s, are used: %s', (env, isTerminal, used) => {
    expect(usesColours(env, isTerminal)).toBe(used);
  });
});

describe('the width of text', () => {
  it.each([
    ['harbour', 7],
    ['灯台', 4],
    ['ﾄｳﾀﾞｲ', 5],
    ['등대', 4],
    ['e\u0301t', 2],
    ['🐟', 2],
    ['', 0],
  ])('of %s is %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('is kept without cutting a character in two', () => {
    expect(fitText('灯台守', 5)).toBe('灯台');
    expect(fitText('a🐟b', 2)).toBe('a');
  });
});

describe('wrapping', () => {
  it('breaks at spaces and fills each line', () => {
    expect(wrapText('the boats came in late', 9)).toEqual(['the boats', 'came in', 'late']);
  });

  it('cuts words that fit no line, by columns', () => {
    expect(wrapText('灯台を一円で', 5)).toEqual(['灯台', 'を一', '円で']);
    expect(wrapText('an unbreakableword', 6)).toEqual(['an', 'unbrea', 'kablew', 'ord']);
  });

  it('gives one line for no text', () => {
    expect(wrapText('', 9)).toEqual(['']);
  });
});
