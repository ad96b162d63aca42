import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { readText } from '../../src/document/text-reader.ts';
import { readMetadata } from '../../src/metadata/read-metadata.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { hasBylineLead } from '../../src/parse/names/byline-lead.ts';
import { isGivenName } from '../../src/parse/names/given-names.ts';
import { readByline } from '../../src/parse/names/read-byline.ts';

const context = { mayLackLead: true, speaksOfDate: () => true, siteNames: new Set(['dailyexample']) };
const leadsIn = (line: string) => new PageAnalysis(readText(line)).leadsAt(0);
const read = (line: string) => readByline(line, { ...context, leads: leadsIn(line) });
const authors = (line: string) => read(line)?.authors ?? [];

describe('a given name', () => {
  it.each(['Jane', 'JOÃO', 'Jean-Luc', 'Zoë', 'Анна', 'Mary-Ann'])('is %s', (word) => {
    expect(isGivenName(word)).toBe(true);
  });
  it.each(['Studies', 'Contact', 'Strategy', 'J', '', 'J.'])('is not: %s', (word) => {
    expect(isGivenName(word)).toBe(false);
  });
});

describe('a byline on one line', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe']],
    ['By Jane Roe and John Doe, Staff Writers', ['Jane Roe', 'John Doe']],
    ['by Jane Roe, John Doe & Ana Pérez', ['Jane Roe', 'John Doe', 'Ana Pérez']],
    ['Written by Mary-Ann O’Neill, Senior Editor', ['Mary-Ann O’Neill']],
    ['BY JANE ROEPUBLISHED: JAN 29, 2020', ['JANE ROE']],
    ['ByJane Roe 12th February 2020', ['Jane Roe']],
    ['PorJuana Rey', ['Juana Rey']],
    ['VonJana Röhe', ['Jana Röhe']],
    ['By April May', ['April May']],
    ['By Jane Roe May 4, 2020', ['Jane Roe']],
    ['By Jane Roe, MD, PhD', ['Jane Roe, MD, PhD']],
    ['By Jane (Janey) Roe', ['Jane (Janey) Roe']],
    ['By Associated Press', ['Associated Press']],
    ['By The Example Team | 5 min read', ['The Example Team']],
    ['By JANE ROE DAILY EXAMPLE', ['JANE ROE']],
    ['Posted on May 4, 2020 by Jane Roe - 5 Comments', ['Jane Roe']],
    ['Von Erika Beispiel und Max Muster, Berlin', ['Erika Beispiel', 'Max Muster']],
    ['Ein Gastbeitrag von Erika Beispiel', ['Erika Beispiel']],
    ['Por María José de la Cruz y Juan Pérez', ['María José de la Cruz', 'Juan Pérez']],
    ['Par Jean Exemple et Zoé Modèle', ['Jean Exemple', 'Zoé Modèle']],
    ['Por João da Silva e Ana Souza', ['João da Silva', 'Ana Souza']],
    ['Di Chiara Esempio', ['Chiara Esempio']],
    ['A cura di Chiara Esempio', ['Chiara Esempio']],
    ['Door Jan van der Voorbeeld', ['Jan van der Voorbeeld']],
    ['Автор: Анна Примерова', ['Анна Примерова']],
    ['Jane Roe1 ; John Doe2 ; Ana Pérez1', ['Jane Roe', 'John Doe', 'Ana Pérez']],
    ['By Jane Roe, Managing Principal, Example Partners', ['Jane Roe']],
    ['By JANE ROE Associated Press', ['JANE ROE']],
    ['Par Anne Leroy, avec AFP', ['Anne Leroy', 'AFP']],
    ['Contributors: Jane Roe', ['Jane Roe']],
    ['作者：王小明', ['王小明']],
    ['文/王小明', ['王小明']],
    ['記者 山田太郎', ['山田太郎']],
  ])('%s', (line, expected) => {
    expect(authors(line)).toEqual(expected);
  });

  it.each([
    ['Jane Roe, Example State University', ['Jane Roe']],
    ['Nov 20, 2020 • Rina Das in Project Notes', ['Rina Das']],
    ['Jane RoeFounder at Example Works', ['Jane Roe']],
    ['Jane Roe as told to John Doe', ['Jane Roe']],
    ['© 2020 Jane Roe. All rights reserved.', ['Jane Roe']],
    ['Jane Roe View ORCID Profile', ['Jane Roe']],
    ['Technical Writer', []],
    ['Ask Question', []],
    ['한지우 기자', ['한지우']],
    ['한지우 기자입력 2019.09.27 10:30', ['한지우']],
    ['페이스북 카카오톡', []],
  ])('without a lead: %s', (line, expected) => {
    expect(authors(line)).toEqual(expected);
  });

  it.each([
    'By Jane Roe, with reporting by John Doe',
    'By Jane Roe, with additional reporting by John Doe in Berlin',
    'By Jane Roe, with files from John Doe',
    'By Jane Roe, as told to John Doe',
    'By Jane Roe; translated by John Doe',
    'By Jane Roe | Photos by John Doe',
    'Text: Jane Roe, Fotos: John Doe',
    'Von Jane Roe, unter Mitarbeit von John Doe',
    'Por Jane Roe Traducción de John Doe',
  ])('tells authors from helpers: %s', (line) => {
    expect(authors(line)).toEqual(['Jane Roe']);
  });

  it('takes a name beside a date without a lead, where names may stand', () => {
    expect(authors('Jane Roe • May 4, 2020 • 6 min read')).toEqual(['Jane Roe']);
    expect(authors('109 Comments | Jane Roe | Last Updated: March 11, 2019')).toEqual(['Jane Roe']);
    expect(readByline('Jane Roe', { ...context, leads: 0, mayLackLead: false })).toBeNull();
  });

  it('keeps the byline as printed, without its lead, up to the date', () => {
    expect(read('By Jane Roe, Reporter and John Doe, Night Editor/Columnist')?.printed).toBe(
      'Jane Roe, Reporter and John Doe, Night Editor/Columnist',
    );
    expect(read('By Jane Roe and John Doe, Staff Writers | May 4, 2020')?.printed).toBe(
      'Jane Roe and John Doe, Staff Writers',
    );
  });

  it.each([
    'Photographs by John Doe',
    'Edited By: Jane Roe',
    'Übersetzt von Erika Beispiel',
    'Traducido por Juan Pérez',
    'Reviewed by Jane Roe, MD',
    'Sign In',
    'Related Articles',
  ])('names no author in: %s', (line) => {
    expect(authors(line)).toEqual([]);
  });

  it('tells who wrote from who took the pictures', () => {
    expect(authors('By Jane Roe, photographs by John Doe')).toEqual(['Jane Roe']);
    expect(authors('Medically reviewed by John Doe, MD — Written by Jane Roe')).toEqual(['Jane Roe']);
  });

  it('does not read a preposition as a lead', () => {
    const line = 'Von der Wiege bis zur Bahre';
    expect(hasBylineLead(line, leadsIn(line))).toBe(false);
    const name = 'Diego Ejemplo';
    expect(hasBylineLead(name, leadsIn(name))).toBe(false);
  });
});

const STORY = [
  'The harbour council of Quillport voted on Tuesday to close the old ferry dock after a winter of damage.',
  'Council members said the ferry dock had cost the harbour more than the ferry itself had ever earned.',
  'Fishing crews in Quillport asked the council for a year of grace, and the harbour master backed them.',
  'The ferry will go on running from the new dock until the council has found another harbour for it.',
];
const HEADLINE = 'Quillport council votes to close the old ferry dock';
const page = (...lines: string[]) => readText([...lines, '', STORY.join('\n\n')].join('\n'));
const metadata = (text: ReturnType<typeof readText>, url: string | null = null) =>
  readMetadata(new PageAnalysis(text, url), { language: 'en', referenceDate: null });

describe('the byline of a page', () => {
  it('leaves an account name out and takes the byline under it', async () => {
    const found = await metadata(page('Menu', HEADLINE, 'qp_wire_news', 'By Example Press Agency', 'May 4, 2020'));
    expect(found.byline).toEqual({ value: 'Example Press Agency', rule: 'led-in-byline', blocks: [3] });
    expect(found.authors?.value).toEqual(['Example Press Agency']);
  });

  it('reads a name on the line after a bare lead, and claims both lines', async () => {
    const found = await metadata(page(HEADLINE, 'Written by', 'Jane Roe', 'May 4, 2020'));
    expect(found.byline).toEqual({ value: 'Jane Roe', rule: 'led-in-byline', blocks: [1, 2] });
  });

  it('joins names that stand on lines of their own', async () => {
    const found = await metadata(page(HEADLINE, 'By', 'Jane Roe', 'and', 'John Doe', 'May 4, 2020'));
    expect(found.authors?.value).toEqual(['Jane Roe', 'John Doe']);
  });

  it('never takes the author of a rail or of a comment', async () => {
    const rail = ['More stories', 'A quite different headline on bridges', 'By Rail Author', '3 hours ago'];
    const comments = ['Comments', 'Carla Comment says:', 'I never liked that dock.', 'Reply'];
    const text = [HEADLINE, '', STORY.join('\n\n'), '', ...rail, ...comments].join('\n');
    const found = await metadata(readText(text));
    expect(found.authors?.value ?? []).not.toContain('Carla Comment');
    const signed = await metadata(readText([HEADLINE, 'By Jane Roe', text.slice(HEADLINE.length)].join('\n')));
    expect(signed.authors?.value).toEqual(['Jane Roe']);
  });

  it('is not the headline again', async () => {
    const about = [
      'The Hessel Tower is a water tower, built between 1902 and 1904 on a hill above the town.',
      ...STORY,
    ];
    const lines = ['Hessel Tower', 'Jump to search', 'Hessel Tower', 'Height 61 m', '', about.join('\n\n')];
    const found = await metadata(readText(lines.join('\n')));
    expect(found.title?.value).toBe('Hessel Tower');
    expect(found.authors).toBeNull();
  });

  it('is not the category of a thread, but the account under it', async () => {
    const head = `<h1>${HEADLINE}</h1><div class="topic-category"><a href="/c">Repairs</a></div>`;
    const post = '<p class="creator"><a href="/u">tidewater</a> <time>February 8, 2020</time></p>';
    const html = `<main>${head}<div class="comment">${post}</div>${STORY.map((sentence) => `<p>${sentence}</p>`).join('')}</main>`;
    const found = await metadata(await readDocument(html, 'html', null));
    expect(found.authors?.value).toEqual(['tidewater']);
  });

  it('is empty where nobody is named', async () => {
    const found = await metadata(page('Home', 'Contact Us', HEADLINE, 'Share', 'May 4, 2020'));
    expect(found.byline).toBeNull();
    expect(found.authors).toBeNull();
  });
});

describe('the authors that a head declares', () => {
  const withHead = (metas: Record<string, string[]>, linkedData: Record<string, unknown>[], ...lines: string[]) => ({
    ...page(...lines),
    format: 'html' as const,
    head: { title: null, metas: new Map(Object.entries(metas)), linkedData, canonicalUrl: null, language: null },
  });
  const article = (author: unknown) => [{ '@type': 'NewsArticle', author }];

  it.each([
    ['a string', 'Jane Roe', ['Jane Roe']],
    ['an object', { '@type': 'Person', name: 'Jane Roe' }, ['Jane Roe']],
    ['a list', [{ name: 'Jane Roe' }, { name: 'John Doe' }], ['Jane Roe', 'John Doe']],
    ['an organisation', { '@type': 'Organization', name: 'Example Press Agency' }, ['Example Press Agency']],
    ['people beside the site', [{ name: 'Jane Roe' }, { name: 'The Daily Example' }], ['Jane Roe']],
  ])('are read from JSON-LD: %s', async (_, author, expected) => {
    const document = withHead({ 'og:site_name': ['Daily Example'] }, article(author), HEADLINE);
    expect((await metadata(document)).authors?.value).toEqual(expected);
  });

  it.each(['https://social.example/jane', 'admin', '26258821', 'undefined'])('are not %s', async (value) => {
    expect((await metadata(withHead({ 'article:author': [value] }, [], HEADLINE))).authors).toBeNull();
  });

  it('are not an account of a social network', async () => {
    expect((await metadata(withHead({ 'twitter:creator': ['@janeroe'] }, [], HEADLINE))).authors).toBeNull();
  });

  it('give way to a byline that names them and others', async () => {
    const document = withHead({ author: ['Jane Roe'] }, [], HEADLINE, 'By Jane Roe and John Doe', 'May 4, 2020');
    expect((await metadata(document)).authors?.value).toEqual(['Jane Roe', 'John Doe']);
  });

  it('are passed over for the visible byline where they are only the site', async () => {
    const metas = { author: ['Daily Example'], 'og:site_name': ['Daily Example'] };
    const document = withHead(metas, [], HEADLINE, 'By Jane Roe', 'May 4, 2020');
    expect((await metadata(document)).authors?.value).toEqual(['Jane Roe']);
  });

  it('are not the name of the site above the headline', async () => {
    const document = withHead({ 'og:site_name': ['Voices of Quillport'] }, [], 'Voices of Quillport', HEADLINE);
    expect((await metadata(document)).authors).toBeNull();
  });
});

it('an account beside a byline of people is no author', async () => {
  const found = await metadata(
    page(HEADLINE, 'quillport_desk', 'By Jane Roe and John Doe, Staff Writers', 'May 4, 2020'),
  );
  expect(found.authors?.value).toEqual(['Jane Roe', 'John Doe']);
});
