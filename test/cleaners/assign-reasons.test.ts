import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { assignReasons } from '../../src/cleaners/assign-reasons.ts';
import { Page } from '../../src/cleaners/page.ts';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';

const MENU = [
  'Plans and Rates',
  'Help With Overdue Harbour Bills',
  'Become a Harbour Pilot',
  'Tide Tables',
  'Night Watch',
];
const RAIL = ['Ferry Board Sacks Its Third Manager', 'Nobody in Pell Wants the Herring', 'A Sea Wall Goes to a Vote'];
const STORY = [
  'The Clock on the Fish Hall Strikes Again',
  'By Ida Moen',
  'The clock on the fish hall struck twelve on Friday for the first time in nine years, and half the market stopped to count along with it.',
  'A watchmaker from Brackwater had spent the winter in the tower with a lamp, a brush and a tin of goose fat, which he says is better than oil.',
  'The town paid him in herring, as it had paid his grandfather, and he took the last bus home with two buckets between his knees.',
];

async function reasonsOf(lines: readonly string[], page: readonly string[], labeller: boolean): Promise<unknown[]> {
  const { provenance = [] } = await cleanArticle(page.join('\n'), { labeller, provenance: true });
  return [...new Set(provenance.filter(({ text }) => lines.includes(text)).map(({ reason }) => reason))];
}

it.each([true, false])('a menu that stands twice over the article is navigation (labeller: %s)', async (labeller) => {
  const page = [...MENU, '', ...MENU, '', STORY.join('\n\n'), '', 'Advertisement', 'Search', '© 2024 Pell Courier'];
  expect(await reasonsOf(MENU, page, labeller)).toEqual(['navigation']);
});

it('headlines that stand twice after the article lead to other stories', async () => {
  const page = [STORY.join('\n\n'), '', ...RAIL, '', ...RAIL];
  expect(await reasonsOf(RAIL, page, false)).toEqual(['recirculation']);
});

it('who the author is goes by the label over it', async () => {
  const box = ['Ida Moen', 'Keeps a clock that is always ten minutes slow, and has never missed a bus.'];
  const page = [STORY.join('\n\n'), '', 'About the author', '', box.join('\n\n'), '', 'Search', '© 2024 Pell Courier'];
  expect(await reasonsOf(box, page, false)).toEqual(['author-box']);
});

it('what must be filled in is a field of a form, not an entry of a menu', async () => {
  const fields = ['Your name(required)', 'E-Mail (Pflichtfeld)', 'How Can We Help?(Required)'];
  const page = [...STORY, '', 'Get in Touch', ...fields, 'Opening Hours', 'Lost Property', '© 2024 Pell Courier'];
  expect(await reasonsOf(fields, page, false)).toEqual(['form']);
});

describe('the reach of neighbours', () => {
  /** The reasons of removed lines; null stands for a line of the body. */
  function namesOf(lines: readonly (readonly [line: string, reason: string | null])[]) {
    const { blocks } = readText(lines.map(([line]) => line).join('\n\n'));
    const page = new Page(new PageAnalysis({ format: 'text', blocks, head: null }));
    for (const [at, [, reason]] of lines.entries()) if (reason) page.outcomes.remove(at, { by: 'test', reason });
    assignReasons(page);
    return lines.map((_, at) => page.outcomes.removalOf(at)?.reason ?? null);
  }
  const rail = ['A sea wall goes to a vote in the spring', 'recirculation'] as const;
  const lost = ['The second of the two was let go at noon.', 'boilerplate'] as const;

  it.each([
    [4, 'recirculation'],
    [5, 'boilerplate'],
  ])('is four blocks on each side: the first of %i lines without a reason', (between, expected) => {
    const lines = [rail, ...Array.from({ length: between }, () => lost), rail];
    expect(namesOf(lines)[1]).toBe(expected);
  });

  it('ends at the body', () => {
    expect(namesOf([rail, ['The board met at noon.', null], lost, rail])).toEqual([
      'recirculation',
      null,
      'boilerplate',
      'recirculation',
    ]);
  });
});
