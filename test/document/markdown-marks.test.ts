import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';

const structureOf = async (markdown: string, index: number) => {
  const { structure } = await readDocument(markdown, 'markdown', null);
  return (await structure?.('https://example.org/a/'))?.structureOf(index);
};

describe('marks of Markdown', () => {
  it('are those of a block that is one piece of code', async () => {
    expect(await structureOf('First.\n\n`row()`', 1)).toEqual({ marks: [{ start: 0, end: 5, kind: 'code' }] });
  });

  it('are read in islands of HTML, whose addresses are resolved against that of the page', async () => {
    const island = 'First.\n\n<div><p>See <a href="quay">the quay</a>.</p></div>';
    expect(await structureOf(island, 1)).toEqual({
      marks: [{ start: 4, end: 12, kind: 'link', href: 'https://example.org/a/quay' }],
    });
  });
});
