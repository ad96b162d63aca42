import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchModule } from '../helpers/bench-module.ts';

const { fieldTable, overviewTable } = await benchModule('accuracy-tables.mjs');
const { writeTables } = await benchModule('write-tables.mjs');

const row = { right: 0, given: 0, false: 0, absent: 0 };
const figures = [
  {
    form: 'html',
    set: 'coast',
    type: 'article',
    tool: 'ours',
    bagF1: 0.9512,
    title: { ...row, right: 3, given: 4 },
    author: row,
    date: row,
  },
  { form: 'html', set: 'coast', type: 'article', tool: 'theirs', bagF1: 0.9, title: row, author: row, date: row },
  {
    form: 'html',
    set: 'hills',
    type: 'article',
    tool: 'ours',
    bagF1: 1,
    title: row,
    author: { ...row, false: 1, absent: 2 },
    date: row,
  },
];

describe('tables of accuracy', () => {
  it('sets tools against sets and leaves open what was not measured', () => {
    expect(overviewTable(figures).split('\n')).toEqual([
      '| bag F1 | coast | hills |',
      '| --- | ---: | ---: |',
      '| ours | 95.1 | 100.0 |',
      '| theirs | 90.0 |  |',
    ]);
  });

  it('leaves out tools and sets without fields, and names the type of pages that are no articles', () => {
    const shop = {
      ...figures[0],
      set: 'town',
      type: 'product',
      title: { ...row, right: 1, given: 2, false: 1, absent: 3 },
    };
    expect(
      fieldTable([...figures, shop])
        .split('\n')
        .slice(2),
    ).toEqual([
      '| html | coast | ours | 75.0 |  |  |  |  |  |',
      '| html | town: product | ours | 50.0 | 1 of 3 |  |  |  |  |',
    ]);
  });
});

describe('writing tables into a document', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tables-')), 'page.md');

  it('replaces what stands in its place and nothing else', () => {
    writeFileSync(file, 'Before.\n\n<!-- table: a -->\nold\n<!-- end -->\n\n<!-- table: b -->\nkept\n<!-- end -->\n');
    writeTables(file, { a: '| $1 new |' });
    expect(readFileSync(file, 'utf8')).toBe(
      'Before.\n\n<!-- table: a -->\n| $1 new |\n<!-- end -->\n\n<!-- table: b -->\nkept\n<!-- end -->\n',
    );
  });

  it('refuses a table without a place', () => {
    expect(() => writeTables(file, { c: 'x' })).toThrow(/no place for the table c/);
  });
});
