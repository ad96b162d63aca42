import { describe, expect, it } from 'vitest';
import { Page } from '../../src/cleaners/page.ts';
import { smoothLabels } from '../../src/cleaners/smooth-labels.ts';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';

/** What stays of lines with the probabilities given; those of at least one half are labelled as body. */
function keptOf(lines: Lines, titleBlock: number | null = null) {
  return smoothed(pageOf(lines, titleBlock), lines);
}

type Lines = readonly (readonly [line: string, probability: number])[];

function pageOf(lines: Lines, titleBlock: number | null = null): Page {
  const { blocks } = readText(lines.map(([line]) => line).join('\n\n'));
  const page = new Page(new PageAnalysis({ format: 'text', blocks, head: null }), {
    titleBlock,
    title: null,
    language: 'en',
  });
  if (titleBlock !== null) page.outcomes.claim(titleBlock, 'title', 'headline');
  return page;
}

function smoothed(page: Page, lines: Lines): string[] {
  const bodyProbability = Float32Array.from(lines, ([, probability]) => probability);
  const body = bodyProbability.map((p) => Number(p >= 0.5));
  const kept = smoothLabels(page, { body: Uint8Array.from(body), bodyProbability, confidence: 1 });
  return lines.map(([line]) => line).filter((_, index) => kept[index] === 1);
}

const PROSE = 'The lamp was lit at five, and the boats that were still out came home by it, one after the other.';

describe('the whole body', () => {
  it('treats lines alike that say the same again and again', () => {
    const lines = ['Rope', 'Buy it here', 'Lamp', 'Buy it here', 'Net', 'Buy it here', 'Oar', 'Buy it here'];
    const chances = [1, 0.9, 1, 0.3, 1, 0.8, 1, 0.6];
    expect(keptOf(lines.map((line, at) => [line, chances[at] as number]))).toEqual(lines);
    const fewer = [1, 0.1, 1, 0.2, 1, 0.8, 1, 0.3];
    expect(keptOf(lines.map((line, at) => [line, fewer[at] as number]))).toEqual(['Rope', 'Lamp', 'Net', 'Oar']);
  });

  it('leaves a line that stands twice to its own chances', () => {
    expect(
      keptOf([
        [PROSE, 1],
        ['Rope', 0.9],
        [PROSE, 1],
        [PROSE, 0.1],
        ['Rope', 0.1],
      ]),
    ).toEqual([PROSE, 'Rope', PROSE]);
  });

  it('puts back a lone line between two that stay', () => {
    expect(
      keptOf([
        [PROSE, 1],
        ['The second night', 0.1],
        [PROSE, 1],
      ]),
    ).toHaveLength(3);
  });

  it('leaves out a few words over the headline, and no more than that', () => {
    expect(
      keptOf(
        [
          ['Poetry', 0.9],
          ['The lamp', 0.9],
          [PROSE, 1],
        ],
        1,
      ),
    ).toEqual([PROSE]);
    expect(
      keptOf(
        [
          [PROSE, 0.9],
          ['The lamp', 0.9],
          [PROSE, 1],
        ],
        1,
      ),
    ).toEqual([PROSE, PROSE]);
  });

  it.each([
    [3, 10],
    [2, 2],
  ])('keeps a list whole of which three items in ten are labelled: %i of ten', (labelled, stay) => {
    const items = Array.from(
      { length: 10 },
      (_, at) => [`- ${NAMES[at]} tar and rope`, at < labelled ? 0.9 : 0.1] as const,
    );
    expect(keptOf([[PROSE, 1], ...items])).toHaveLength(1 + stay);
  });

  it.each([
    [0.2, 3],
    [0.195, 2],
  ])('puts back a heading below what is removed from a probability of %f', (probability, stay) => {
    const lines = [
      [PROSE, 1],
      ['Share this', 0.05],
      ['The second night', probability],
      [PROSE, 1],
    ] as const;
    const page = pageOf(lines);
    page.outcomes.remove(1, { by: 'share', reason: 'share' });
    expect(smoothed(page, lines)).toHaveLength(stay);
  });
});

const NAMES = ['Old', 'New', 'Red', 'Blue', 'Dry', 'Wet', 'Thin', 'Thick', 'Short', 'Long'];
