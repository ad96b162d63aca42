import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';
import { windowLine } from '../../src/metadata/title/window-line.ts';

const STORY = 'The ferry of Saltmarsh has won a prize for being late on every day of the year, the board said.';
const titleOf = (...lines: readonly string[]) => windowLine(readText([...lines, STORY].join('\n\n')), new Set())?.title;

describe('the first line of a text', () => {
  it('loses the name of a site that is printed as a line', () => {
    expect(titleOf('Old ferry wins a prize – Quay Seven', 'Quay Seven')).toBe('Old ferry wins a prize');
  });

  it('loses a name that is not printed where the headline is printed again', () => {
    const title = 'Old ferry wins a prize for being late';
    expect(titleOf(`${title} – QUAY-7`, 'Menu', title)).toBe(title);
    expect(titleOf(`${title} – QUAY-7`, 'Menu')).toBe(undefined);
  });

  it('keeps what follows a few words that are printed again, such as those of a tag', () => {
    expect(titleOf('The old ferry – late as ever', 'The old ferry')).toBe(undefined);
  });
});
