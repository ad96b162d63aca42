import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveIslands, likelyBody } from '../../src/classifier/choose-body.ts';
import { islandNames, islandRows } from '../../src/classifier/features/islands.ts';
import { verdicts as verdictFeatures } from '../../src/classifier/features/verdicts.ts';
import { findIslands } from '../../src/classifier/islands.ts';
import { scanPage } from '../../src/classifier/page-scan.ts';
import { viewPage } from '../../src/classifier/page-view.ts';
import { FLAGGED, noVerdicts, REMOVED, ruleIds } from '../../src/classifier/rule-verdicts.ts';
import { CHAIN } from '../../src/cleaners/chain.ts';
import { classifier } from '../../src/cleaners/classifier.ts';
import { modelInput } from '../../src/cleaners/model-input.ts';
import { Page } from '../../src/cleaners/page.ts';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { readTokens } from '../../src/page/token-reader.ts';

const flags = (pattern: string): Uint8Array => Uint8Array.from(pattern, (sign) => Number(sign === '#'));

describe('findIslands', () => {
  it('bridges two blocks, and parts at three', () => {
    expect(findIslands(flags('.##..#...#.'))).toEqual([
      { first: 1, last: 5 },
      { first: 9, last: 9 },
    ]);
    expect(findIslands(flags('...'))).toEqual([]);
  });

  it('covers every kept block once, and begins and ends on kept ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1)), (bits) => {
        const body = Uint8Array.from(bits);
        const islands = findIslands(body);
        const covered = islands.flatMap(({ first, last }) =>
          Array.from({ length: last + 1 - first }, (_, step) => first + step),
        );
        expect(covered.filter((block) => body[block] === 1)).toEqual(
          bits.flatMap((bit, at) => (bit === 1 ? [at] : [])),
        );
        for (const { first, last } of islands) expect([body[first], body[last]]).toEqual([1, 1]);
      }),
    );
  });
});

describe('the choice of the body', () => {
  it('leaves out what is claimed, removed or unlikely', () => {
    const verdicts = noVerdicts(4);
    verdicts.claimed[0] = 1;
    verdicts.strength[1] = REMOVED;
    verdicts.strength[2] = FLAGGED;
    expect([...likelyBody(Float32Array.of(0.9, 0.9, 0.9, 0.1), verdicts)]).toEqual([0, 0, 1, 0]);
  });

  it('leaves out the islands that are not believed', () => {
    const body = flags('##...##...#');
    const islands = findIslands(body).slice(1);
    expect([...leaveIslands(body, islands, Float32Array.of(0.1, 0.9))]).toEqual([...flags('##........#')]);
  });
});

describe('islandRows', () => {
  const text = [
    'The ferry to the outer islands sails again from Monday, the harbour office said.',
    'It had lain at the yard since the storm in March tore a plate from its bow.',
    'Comments',
    'Older',
    'Newer',
    'At last, I missed it so much.',
  ].join('\n\n');
  const { blocks } = readText(text);
  const verdicts = noVerdicts(blocks.length);
  verdicts.rule[2] = ruleIds.indexOf('comments');
  const page = viewPage(scanPage(readTokens(blocks), 'en'), { titleBlock: null, titleText: null, verdicts });
  const { islands, rows, words, keptWords } = islandRows(
    page,
    Float32Array.of(0.95, 0.9, 0.1, 0.05, 0.1, 0.6),
    flags('##...#'),
  );
  const feature = (name: string) => rows[islandNames.indexOf(name)];

  it('gives a row to each island but the one that has most', () => {
    expect(islands).toEqual([{ first: 5, last: 5 }]);
    expect(rows).toHaveLength(islandNames.length);
    expect(words[0]).toBe(page.counts.words[5]);
    expect(keptWords).toBeGreaterThan(words[0] as number);
  });

  it('tells what lies on the way to it', () => {
    expect(feature('isAfter')).toBe(1);
    expect(feature('wayBlocks')).toBe(3);
    expect(feature('wayComments')).toBe(1);
    expect(feature('wayRails')).toBe(0);
    expect(feature('stepLeast')).toBeCloseTo(0.05);
    expect(feature('sureness')).toBeCloseTo(0.6);
    expect(feature('certainBlocks')).toBe(1);
  });

  it('gives none where nothing is kept', () => {
    expect(islandRows(page, new Float32Array(blocks.length), new Uint8Array(blocks.length)).islands).toEqual([]);
  });
});

describe('what the rules say, as features', () => {
  // What a user's rules and profiles say is not of the page: no corpus has it.
  const unlearned = new Set(['custom-rules', 'site-profile', 'page-code']);

  it('knows every cleaner that speaks of the page before the classifier', () => {
    const before = CHAIN.slice(0, CHAIN.indexOf(classifier)).map(({ id }) => id);
    expect(new Set(before.filter((id) => !unlearned.has(id)))).toEqual(new Set(ruleIds));
  });

  it('tells removed, flagged and claimed blocks apart', () => {
    const { blocks } = readText('One\n\nTwo\n\nThree\n\nFour');
    const page = new Page(new PageAnalysis({ format: 'text', blocks, head: null }));
    page.outcomes.claim(0, 'title', 'first-heading');
    page.outcomes.remove(1, { by: 'share', reason: 'share' });
    page.outcomes.flag(2, { by: 'rails', reason: 'recirculation' });
    const { verdicts: said } = modelInput(page);
    expect([...said.claimed]).toEqual([1, 0, 0, 0]);
    expect([...said.strength]).toEqual([0, REMOVED, FLAGGED, 0]);
    expect([...said.rule]).toEqual([-1, ruleIds.indexOf('share'), ruleIds.indexOf('rails'), -1]);
  });

  it('does not count on what a rule of the user took', () => {
    const { blocks } = readText('One\n\nTwo');
    const page = new Page(new PageAnalysis({ format: 'text', blocks, head: null }));
    page.outcomes.remove(0, { by: 'custom-rules', reason: 'by-rule' });
    const { verdicts } = modelInput(page);
    expect([...likelyBody(Float32Array.of(0.9, 0.9), verdicts)]).toEqual([0, 1]);
    expect([...verdicts.rule]).toEqual([-1, -1]);
  });

  it('counts what has begun', () => {
    const { blocks } = readText('One\n\nTwo\n\nThree');
    const verdicts = noVerdicts(3);
    verdicts.rule[1] = ruleIds.indexOf('rails');
    const page = viewPage(scanPage(readTokens(blocks), 'en'), { titleBlock: null, titleText: null, verdicts });
    const width = verdictFeatures.names.length;
    const rows = new Float32Array(3 * width);
    verdictFeatures.fill(page, rows, width, 0);
    const column = (name: string) =>
      [0, 1, 2].map((block) => rows[block * width + verdictFeatures.names.indexOf(name)]);
    expect(column('railsSoFar')).toEqual([0, 1, 1]);
    expect(column('commentsSoFar')).toEqual([0, 0, 0]);
    expect(column('rulesWithin3')).toEqual([1 / 3, 1 / 3, 1 / 3].map(Math.fround));
  });
});
