import { describe, expect, it } from 'vitest';
import type { Block, Document, PageHead } from '../../src/document/document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { readMetadata } from '../../src/metadata/read-metadata.ts';
import { slugOf } from '../../src/metadata/title/title-references.ts';
import { trimTitle, trimWindowTitle, withoutKicker } from '../../src/metadata/title/trim-title.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';

const metadata = (document: Document, url: string | null = null) =>
  readMetadata(new PageAnalysis(document, url), { language: 'en', referenceDate: null });

/** Invented stories, each a headline and the sentences under it. */
const STORIES: Record<string, readonly [headline: string, ...sentences: string[]]> = {
  en: [
    'Quillport council votes to close the old ferry dock',
    'The harbour council of Quillport voted on Tuesday to close the old ferry dock after a winter of storm damage.',
    'Council members said the ferry dock had cost the town more than the ferry itself had ever earned in fares.',
    'Fishing crews asked the council for a year of grace before the dock is closed, and the harbour master agreed.',
  ],
  es: [
    'El consejo de Puerto Quilla cierra el viejo muelle del transbordador',
    'El consejo portuario de Puerto Quilla decidió el martes cerrar el viejo muelle del transbordador tras los daños.',
    'Los miembros del consejo dijeron que el muelle costaba más de lo que el transbordador había ingresado nunca.',
    'Los pescadores pidieron al consejo un año de gracia antes de que se cierre el muelle, y el capitán los apoyó.',
  ],
  de: [
    'Rat von Quillhafen schließt den alten Fähranleger',
    'Der Hafenrat von Quillhafen hat am Dienstag beschlossen, den alten Fähranleger nach den Sturmschäden zu schließen.',
    'Mitglieder des Rates sagten, der Fähranleger habe die Stadt mehr gekostet, als die Fähre je eingebracht habe.',
    'Die Fischer baten den Rat um ein Jahr Aufschub, bevor der alte Anleger geschlossen wird, und fanden Gehör.',
  ],
  fr: [
    'Le conseil de Port-Quille ferme le vieux quai du bac',
    'Le conseil portuaire de Port-Quille a décidé mardi de fermer le vieux quai du bac après les dégâts de la tempête.',
    'Les membres du conseil ont dit que le quai coûtait plus cher à la ville que le bac ne lui avait jamais rapporté.',
    'Les pêcheurs ont demandé au conseil une année de grâce avant que le vieux quai ne soit fermé pour de bon.',
  ],
  pt: [
    'Conselho de Porto Quilha fecha o velho cais da balsa',
    'O conselho portuário de Porto Quilha decidiu na terça-feira fechar o velho cais da balsa após os danos do inverno.',
    'Os membros do conselho disseram que o cais custava mais à cidade do que a balsa havia rendido em passagens.',
    'Os pescadores pediram ao conselho um ano de prazo antes que o velho cais seja fechado, e foram ouvidos.',
  ],
  it: [
    'Il consiglio di Porto Chiglia chiude il vecchio molo del traghetto',
    'Il consiglio portuale di Porto Chiglia ha deciso martedì di chiudere il vecchio molo del traghetto dopo i danni.',
    'I membri del consiglio hanno detto che il molo costava alla città più di quanto il traghetto avesse mai reso.',
    'I pescatori hanno chiesto al consiglio un anno di tempo prima che il vecchio molo venga chiuso per sempre.',
  ],
};
const [HEADLINE, ...SENTENCES] = STORIES.en as readonly [string, ...string[]];
const body = (sentences: readonly string[] = SENTENCES) => `\n${sentences.join('\n\n')}`;
const page = (...lines: string[]) => readText(lines.join('\n'));

describe('the headline of a page of text', () => {
  it.each(Object.keys(STORIES))('is found among menus, a date and a share button: %s', async (language) => {
    const [headline, ...sentences] = STORIES[language] as readonly [string, ...string[]];
    const document = page(
      'Menu',
      'Home',
      'Sport',
      'Weather in Example',
      headline,
      '4/5/2020',
      'Share',
      body(sentences),
    );
    const found = await metadata(document);
    expect(found.title).toEqual({ value: headline, rule: 'headline', blocks: [4] });
    expect(found.titleBlock).toBe(4);
  });

  it.each([
    ['a notice', 'Please accept our cookies to go on reading this page'],
    ['a section', 'Local News'],
    ['the name of the site', 'The Quillport Example'],
    ['a breadcrumb that ends in it', `Home > Local > ${HEADLINE}`],
    [
      'a subtitle of a sentence',
      'Storms had left the planks of the dock unsafe for months, engineers told the council.',
    ],
  ])('is not %s', async (_, line) => {
    const lines = /^Storms/.test(line) ? [HEADLINE, line] : [line, HEADLINE];
    const found = await metadata(page('Menu', ...lines, 'By Jane Roe', 'May 4, 2020', body()));
    expect(found.title?.value).toBe(HEADLINE);
  });

  it('is not a headline of a rail with its age, before or after the story', async () => {
    const rail = ['Up next', 'Bridge over the Quill gets a coat of paint', '3 hours ago', 'Mayor of Elsewhere resigns'];
    const found = await metadata(page(...rail, '5 hours ago', HEADLINE, 'By Jane Roe', 'May 4, 2020', body(), ...rail));
    expect(found.title?.value).toBe(HEADLINE);
  });

  it('is the headline though a rail repeats it', async () => {
    const rail = ['Most read', HEADLINE, '2 hours ago', 'Bridge over the Quill gets a coat of paint', '3 hours ago'];
    const found = await metadata(page('Menu', HEADLINE, 'May 4, 2020', body(), ...rail));
    expect(found.titleBlock).toBe(1);
  });

  it('is the block that agrees with a first line which is the title of the window', async () => {
    const found = await metadata(
      page(`${HEADLINE} - Example`, 'Menu', 'Ferry times', HEADLINE, 'May 4, 2020', ...SENTENCES),
    );
    expect(found.title?.value).toBe(HEADLINE);
    expect(found.titleBlock).toBe(3);
  });

  it('is distinguished from similar lines by the address of the page', async () => {
    const other = 'Council ferry dock votes to watch in Quillport this week';
    const url = 'https://news.example/local/2020/quillport-council-votes-to-close-ferry-dock.html';
    const found = await metadata(page('Menu', HEADLINE, other, body()), url);
    expect(found.title?.value).toBe(HEADLINE);
  });

  it('is nothing where there is no text to head', async () => {
    expect((await metadata(page('Menu', 'Sign in', 'Share'))).title).toBeNull();
    expect((await metadata(readText(''))).title).toBeNull();
  });
});

describe('the title of a page with a head', () => {
  const withHead = (document: Document, head: Partial<PageHead>): Document => ({
    ...document,
    format: 'html',
    head: { title: null, metas: new Map(), linkedData: [], canonicalUrl: null, language: null, ...head },
  });
  const heading = (document: Document, index: number, level: number): Document => ({
    ...document,
    blocks: document.blocks.map(
      (block): Block => (block.index === index ? { ...block, kind: 'heading', level } : block),
    ),
  });

  it('is the heading that agrees with the declared title, not the first', async () => {
    const text = page('The Quillport Example', 'Menu', HEADLINE, 'May 4, 2020', body());
    const metas = new Map([['og:title', [`${HEADLINE} | Quillport Example`]]]);
    const found = await metadata(withHead(heading(heading(text, 0, 1), 2, 1), { metas }));
    expect(found.title?.value).toBe(HEADLINE);
    expect(found.title?.blocks).toEqual([2]);
  });

  it('falls back on what the head declares, without the name of the site', async () => {
    const metas = new Map([
      ['og:site_name', ['Quillport Example']],
      ['og:title', [`${HEADLINE} | Quillport Example`]],
    ]);
    const found = await metadata(withHead(readText(''), { metas }));
    expect(found.title).toEqual({ value: HEADLINE, rule: 'declared-title', blocks: [] });
    const linkedData = [{ '@type': 'NewsArticle', headline: 'Dock to close' }];
    expect((await metadata(withHead(readText(''), { metas, linkedData }))).title?.rule).toBe('linked-headline');
    expect((await metadata(withHead(readText(''), { title: HEADLINE }))).title?.rule).toBe('window-title');
  });
});

describe('trimming a title', () => {
  const names = new Set(['quillportexample', 'example']);
  it.each([
    [`${HEADLINE} | Quillport Example`, HEADLINE],
    [`${HEADLINE} – The Quillport Example`, HEADLINE],
    [`Quillport Example - ${HEADLINE}`, HEADLINE],
    [`${HEADLINE} | Opinion`, HEADLINE],
    [`${HEADLINE} / Dec 2025`, HEADLINE],
    [`${HEADLINE} | News | Example.com`, HEADLINE],
    [`Blog: ${HEADLINE}`, HEADLINE],
    [`${HEADLINE} > News > Example`, HEADLINE],
    [`${HEADLINE}｜Example`, HEADLINE],
  ])('%s', (title, expected) => {
    expect(trimTitle(title, names)).toBe(expected);
  });

  it.each([
    'The dock: a history',
    'Old dock, new dock – what the council means',
    'Cheap ferries | The best boats of the year',
    'Ferry 2.0 - the dock strikes back',
    'Example: how a town lost its dock',
  ])('keeps what belongs to the headline: %s', (title) => {
    expect(trimTitle(title, names)).toBe(title);
  });
});

it.each([
  [`Culture - ${HEADLINE}`, HEADLINE],
  [`Culture : ${HEADLINE}`, HEADLINE],
  [`Culture${HEADLINE}`, HEADLINE],
  [`Culture: ${HEADLINE}`, `Culture: ${HEADLINE}`],
  [`Why the ${HEADLINE}`, `Why the ${HEADLINE}`],
  [`All that the people of the harbour know - ${HEADLINE}`, `All that the people of the harbour know - ${HEADLINE}`],
])('a kicker goes where the page declares the headline without it: %s', (printed, expected) => {
  expect(withoutKicker(printed, HEADLINE)).toBe(expected);
});

it('takes the last part of a window title for the name of a site that is not known', () => {
  expect(trimWindowTitle(`${HEADLINE} - Wharf & Weather`, new Set())).toBe(HEADLINE);
  expect(trimWindowTitle('Docks - How the town of Quillport lost its ferry', new Set())).toMatch(/^Docks - How/);
});

describe('the words of an address', () => {
  it('are those of its last part that has any', () => {
    expect(slugOf('https://news.example/2020/11/quillport-closes-dock.html?utm=1')).toBe('quillport closes dock');
    expect(slugOf('https://news.example/quillport-closes-dock/12345/')).toBe('quillport closes dock');
    expect(slugOf('https://news.example/%E0%A4/%ZZ')).toBeNull();
    expect(slugOf('no address')).toBeNull();
  });
});
