import { describe, expect, it } from 'vitest';
import { scoreWords, slotOf } from '../../src/classifier/lexicon.ts';
import { scanPage } from '../../src/classifier/page-scan.ts';
import { readText } from '../../src/document/text-reader.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { hashWord } from '../../src/text/words.ts';
import { alignTruth } from '../../train/align-truth.ts';
import { fitLexicon } from '../../train/fit-lexicon.ts';
import { packTrees } from '../../train/pack-trees.ts';
import { bagBlocks, scoreBlocks } from '../../train/score.ts';

describe('alignTruth', () => {
  const truth =
    'The mill on the weir burned down on Sunday night.\nTen hours\nNobody was hurt, said the miller, who lives next door.';

  it('labels the blocks that the truth holds, and not the rail that repeats one', () => {
    const texts = [
      'The mill on the weir burned down on Sunday night.',
      'Ten hours',
      'Nobody was hurt, said the miller, who lives next door.',
      'Share',
      'Read on',
      'Nobody was hurt, said the miller, who lives next door.',
    ];
    expect([...alignTruth(texts, truth)]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('labels a block that holds more than the truth if most of it is', () => {
    expect([...alignTruth(['Photo. The mill on the weir burned down on Sunday night.'], truth)]).toEqual([1]);
    expect([
      ...alignTruth(['The mill on the weir sells bread, and its owner paints cats all day long.'], truth),
    ]).toEqual([0]);
  });

  it('does not take a short line for words of a sentence', () => {
    expect([...alignTruth(['Nobody', 'next door'], truth)]).toEqual([0, 0]);
  });

  it('finds what the truth has in another order', () => {
    const texts = [
      'Nobody was hurt, said the miller, who lives next door.',
      'The mill on the weir burned down on Sunday night.',
    ];
    expect([...alignTruth(texts, truth)]).toEqual([1, 1]);
  });
});

describe('scoreBlocks', () => {
  it('counts words as a bag', () => {
    const bags = bagBlocks(['one two', 'two three', 'four'], 'Two one two', new Map());
    expect(scoreBlocks(bags, [1, 1, 0])).toEqual({ f1: 6 / 7, precision: 3 / 4, recall: 1 });
    expect(scoreBlocks(bags, [0, 0, 1])).toEqual({ f1: 0, precision: 0, recall: 0 });
    expect(scoreBlocks(bags, [0, 0, 0])).toEqual({ f1: 0, precision: 0, recall: 0 });
  });
});

describe('fitLexicon', () => {
  const pageOf = (site: number) => {
    const { blocks } = readText(`herring kettle ${site}\nsubscribe harbour ${site}`);
    const scan = scanPage(readTokens(blocks), 'en');
    return { scan, labels: Uint8Array.of(1, 0), weights: Float32Array.of(1, 1), site: `site${site}` };
  };
  const lexicon = fitLexicon(Array.from({ length: 40 }, (_, site) => pageOf(site)));
  const weightOf = (word: string) => lexicon.values[slotOf(lexicon.keys, hashWord(word))] as number;

  it('learns which words speak for the body and which against', () => {
    expect(weightOf('kettle')).toBeGreaterThan(0);
    expect(weightOf('subscribe')).toBeLessThan(0);
  });

  it('leaves out what few sites say', () => {
    expect(weightOf('17')).toBe(0);
  });

  it('scores blocks by their words and by the short line above', () => {
    const scan = scanPage(readTokens(readText('kettle\nsubscribe').blocks), 'en');
    const { total, heading } = scoreWords(scan, lexicon);
    expect(total[0]).toBeGreaterThan(0);
    expect(total[1]).toBeLessThan(0);
    expect(heading[0]).toBe(0);
    expect(heading[1]).not.toBe(0);
  });
});

describe('packTrees', () => {
  it('lays nodes out in preorder, with the way to the right child', () => {
    const leaf = (nodeid: number, value: number) => ({ nodeid, leaf: value });
    const tree = {
      nodeid: 0,
      split: 'f3',
      split_condition: 0.5,
      yes: 1,
      children: [
        { nodeid: 1, split: 'f2', split_condition: 7, yes: 3, children: [leaf(3, 10), leaf(4, 20)] },
        leaf(2, 30),
      ],
    };
    const { feature, right, value } = packTrees([tree], 4);
    expect([...feature]).toEqual([3, 2, 0, 0, 0]);
    expect([...right]).toEqual([4, 2, 0, 0, 0]);
    expect([...value]).toEqual([0.5, 7, 10, 20, 30]);
  });
});
