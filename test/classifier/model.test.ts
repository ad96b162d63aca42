import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../src/classifier/label-blocks.ts';
import { loadModel } from '../../src/classifier/load-model.ts';
import { type Model, readModel, writeModel } from '../../src/classifier/model-file.ts';
import { evaluateTrees, type Trees } from '../../src/classifier/trees.ts';
import { readText } from '../../src/document/text-reader.ts';
import { readTokens } from '../../src/page/token-reader.ts';

const context = { titleBlock: 5, titleText: null, language: 'en' };

const story = [
  'The swing bridge at Orrin Quay will stay shut until the end of the month, the harbour board said on Tuesday, after divers found a crack in the pin that it turns on.',
  'Boats of more than four metres have had to wait outside the inner basin since the weekend. “We would rather have them wait than see the span stick half open,” said Maren Holt, who runs the board.',
  'A new pin has been ordered from a foundry in the north, she added, and it should arrive within two weeks if the roads stay clear of snow.',
  'The bridge was built in 1931 and last repaired nine years ago, when its motor was replaced at a cost of 40,000 crowns.',
];

const page = [
  'Skip to content',
  'Home',
  'News',
  'Sport',
  'Log in',
  '',
  'Crack in a pin keeps the Orrin Quay bridge shut',
  'By Tove Lind',
  '12 March 2021',
  'Share',
  '',
  ...story.flatMap((paragraph) => [paragraph, '']),
  'Related stories',
  '',
  'Ferry fares to rise in spring',
  '3 hours ago',
  '',
  'Choir of fishermen sings for the queen',
  '5 hours ago',
  '',
  'Sign up for our newsletter',
  'Privacy policy',
  '© 2021 The Orrin Courier. All rights reserved.',
];

const label = (lines: readonly string[]) => {
  const { blocks } = readText(lines.join('\n'));
  return { blocks, ...labelBlocks(readTokens(blocks), context, loadModel('text')) };
};

describe('labelBlocks', () => {
  it('keeps the paragraphs and nothing else of a plain news page', () => {
    const { blocks, body } = label(page);
    expect(blocks.filter(({ index }) => body[index] === 1).map(({ text }) => text)).toEqual(story);
  });

  it('gives each block a probability and the page a confidence', () => {
    const { blocks, bodyProbability, body, confidence } = label(page);
    expect(bodyProbability).toHaveLength(blocks.length);
    expect(body).toHaveLength(blocks.length);
    expect(bodyProbability.every((p) => p > 0 && p < 1)).toBe(true);
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
  });

  it('trusts a page without an article less', () => {
    const menu = Array.from({ length: 40 }, (_, k) => [`Ferry ${k} of the northern line`, `${k} hours ago`, '']).flat();
    expect(label(menu).confidence).toBeLessThan(0.3);
  });

  it('gives the same numbers each time', () => {
    expect(label(page).bodyProbability).toEqual(label(page).bodyProbability);
  });

  it('takes pages without blocks, without letters and with one endless line', () => {
    expect(label([]).body).toHaveLength(0);
    expect(label(['—', '***', '1']).body).toHaveLength(3);
    const endless = label(['word '.repeat(100_000)]);
    expect(endless.body).toHaveLength(endless.blocks.length);
  });
});

const trees: Trees = {
  width: 2,
  roots: Uint32Array.of(0, 3),
  feature: Uint16Array.of(1, 0, 0, 0),
  right: Uint16Array.of(2, 0, 0, 0),
  value: Float32Array.of(0.5, 10, 20, 1),
};

describe('evaluateTrees', () => {
  it('goes left below the threshold and right from it on, and sums over trees', () => {
    const rows = Float32Array.of(9, 0.4, 9, 0.5, 9, 0.6);
    expect([...evaluateTrees(trees, rows, 2)]).toEqual([11, 21, 21]);
  });
});

describe('readModel', () => {
  const model: Model = {
    lexicon: { keys: Int32Array.of(7, 0, -3, 0), values: Int8Array.of(5, 0, -5, 0) },
    markLexicon: { keys: Int32Array.of(0, 9, 0, 0), values: Int8Array.of(0, 1, 0, 0) },
    blocks: trees,
    islands: trees,
    confidence: trees,
  };

  it('reads what writeModel wrote, wherever the bytes begin', () => {
    const bytes = writeModel(model);
    expect(readModel(bytes)).toEqual(model);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(readModel(moved.subarray(1))).toEqual(model);
  });

  it('tells a model that reads text alone', () => {
    expect(readModel(writeModel({ ...model, markLexicon: null })).markLexicon).toBeNull();
  });

  it('refuses other bytes', () => {
    expect(() => readModel(new Uint8Array(64))).toThrow(RangeError);
  });

  it('keeps the packaged weights within a megabyte', () => {
    expect(writeModel(loadModel('text')).length).toBeLessThan(1 << 20);
  });
});
