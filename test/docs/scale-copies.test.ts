import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areInstalled, nameOf, ScaleWorkplace } from '../helpers/scale-workplace.ts';

const hasPython = areInstalled('python3');
const DOCS = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');
const essay = fixture('magazine-essay/input.txt');
const report = fixture('german-agency-report/input.txt');

describe.skipIf(!hasPython)(nameOf('copies of articles', hasPython, 'python3'), () => {
  let workplace: ScaleWorkplace;
  beforeAll(() => {
    workplace = new ScaleWorkplace();
  });
  afterAll(() => workplace.remove());

  it('are found by the recipe of docs/scale.md, whatever pages they stood on', async () => {
    const recipe = 'python3 examples/find_copies.py < articles.ndjson > copies.ndjson';
    expect(DOCS).toContain(`\n${recipe}\n`);
    const records = [
      { id: 'essay', text: essay },
      { id: 'none', text: 'Menu' },
      { id: 'report', text: report },
      {
        id: 'essay elsewhere',
        text: `Home\n\nNews\n\nSport\n\n${essay}\n\nShare\n\nRelated\n\nFive boats to see this year`,
      },
      { id: 'report again', text: report },
    ];
    workplace.write('records.ndjson', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await workplace.shell(`clean-article -i ndjson --jobs 1 - < records.ndjson > articles.ndjson && ${recipe}`);
    const groups = workplace
      .read('copies.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(groups.map(({ ids }) => ids)).toEqual([
      ['essay', 'essay elsewhere'],
      ['report', 'report again'],
    ]);
    expect(groups[1].same).toBe(true);
  });

  it('differ in at most as many bits as one says, and chain', async () => {
    const article = (id: string, fingerprint: string) => JSON.stringify({ id, fingerprint, bodySha256: id });
    workplace.write(
      'made.ndjson',
      `${[
        article('a', '0000000000000000'),
        article('far', 'ffffffff00000000'),
        article('b', '8000000010000001'),
        article('c', '8001000110000101'),
        article('far by four', 'ffffffff0000000f'),
      ].join('\n')}\n`,
    );
    const groups = async (bits: string) =>
      (await workplace.shell(`python3 examples/find_copies.py ${bits} < made.ndjson`)).trimEnd().split('\n');
    expect(await groups('')).toEqual(['{"ids": ["a", "b", "c"], "same": false}']);
    expect(await groups('2')).toEqual(['']);
    expect(await groups('4')).toHaveLength(2);
  });
});
