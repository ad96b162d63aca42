import { describe, expect, it } from 'vitest';
import { SourceSpans } from '../../src/article/source-spans.ts';

const cut = (source: string, [start, end]: readonly [number, number]) => Array.from(source).slice(start, end).join('');

describe('the span of a block', () => {
  it('is that of its lines without the white space around them, whatever ends the lines', () => {
    const source = 'One\r\n\u00a0 Two\u200b\rThree \n';
    const spans = new SourceSpans(source, 'text');
    expect(cut(source, spans.spanOf({ text: 'Two', place: { lines: [2, 2] } }))).toBe('Two');
    expect(cut(source, spans.spanOf({ text: 'Two Three', place: { lines: [2, 3] } }))).toBe('Two\u200b\rThree');
  });

  it('is that of its columns, which count only what the reader of text leaves', () => {
    const source = '\u00ad\u00adOne. \u200bTwo.';
    const span = new SourceSpans(source, 'text').spanOf({ text: 'Two.', place: { lines: [1, 1], columns: [6, 9] } });
    expect(cut(source, span)).toBe('Two.');
    const first = new SourceSpans(source, 'html').spanOf({ text: 'One.', place: { lines: [1, 1], columns: [3, 6] } });
    expect(cut(source, first)).toBe('One.');
  });

  it('goes by lines where the columns are not those of the source', () => {
    const source = 'Title: The ferry is back. It stays.';
    const spans = new SourceSpans(source, 'text');
    const place = { lines: [1, 1], columns: [19, 27] } as const;
    expect(cut(source, spans.spanOf({ text: 'It stays.', place }))).toBe(source);
    expect(spans.spanOf({ text: 'It stays.', place: { lines: [1, 1], columns: [27, 99] } })).toEqual([0, 35]);
  });

  it('counts characters beyond the first 65,536 as one, however far in they stand', () => {
    const source = `${'🚢'.repeat(5000)}\n🚢 back`;
    const span = new SourceSpans(source, 'text').spanOf({ text: '🚢 back', place: { lines: [2, 2] } });
    expect(span).toEqual([5001, 5007]);
  });

  it('takes columns of one line in any order', () => {
    const source = `x\u00ad${'word '.repeat(20)}end`;
    const spans = new SourceSpans(source, 'text');
    const end = { text: 'end', place: { lines: [1, 1], columns: [102, 104] } } as const;
    const start = { text: 'word', place: { lines: [1, 1], columns: [2, 5] } } as const;
    expect([end, start, end].map((block) => cut(source, spans.spanOf(block)))).toEqual(['end', 'word', 'end']);
  });
});
