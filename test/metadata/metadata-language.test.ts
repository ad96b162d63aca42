import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { readHtml } from '../../src/document/html-reader.ts';
import { findLanguage } from '../../src/metadata/language/find-language.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { languageOfTag } from '../../src/text/language-tag.ts';

const GERMAN =
  'Der Hafen war zwei Tage lang gesperrt, und erst am Freitag konnten die Boote mit der Flut wieder auslaufen. ' +
  'Die Fischer warten nun auf das Geld, das ihnen der Rat im Winter versprochen hat, und auf eine neue Mole. ' +
  'Es ist nicht das erste Mal, dass der Sturm den alten Kai beschädigt hat, sagt die Leiterin des Hafens.';
const ENGLISH =
  'The port was closed for two days, and it was not until Friday that the boats could leave on the tide again. ' +
  'The crews are now waiting for the money that the council promised them in the winter, and for a new mole. ' +
  'It is not the first time that a storm has damaged the old quay, said the head of the harbour on Monday.';
const BOSNIAN =
  'Luka je bila zatvorena dva dana, a brodovi su tek u petak mogli da isplove sa plimom na more. ' +
  'Ribari sada čekaju novac koji im je vijeće obećalo zimus, kao i novi mol, ali ne znaju kad će biti gotov. ' +
  'Nije to prvi put da je oluja oštetila staru obalu, kaže upravnica luke, i za to se niko nije pobrinuo.';
const RUSSIAN_WORDS = 'Порт снова открыт.';

/** The language of a page's body: all that the page shows. */
async function languageIn(html: string, url: string | null = null) {
  const { blocks, head } = await readHtml(html, { url });
  const found = findLanguage(readTokens(blocks), blocks, { head, ofPage: null });
  return found && [found.value, found.rule];
}
const page = (body: string, { lang = '', head = '' } = {}) =>
  `<html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;

describe('a tag', () => {
  it.each([
    ['en', 'en'],
    ['EN-us', 'en'],
    ['pt_BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['de_DE.UTF-8', 'de'],
    ['es-419', 'es'],
    ['nb-NO', 'no'],
    ['deu', 'de'],
    ['iw', 'he'],
    ['sl-nedis', 'sl'],
    ['gsw', 'gsw'],
  ])('%s stands for %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  it.each(['', 'x-default', 'English', 'und', 'mul', 'C', 'en us'])('%j is none', (tag) => {
    expect(languageOfTag(tag)).toBeNull();
  });
});

describe('the language', () => {
  it('is that of a long body, whatever a theme declares', async () => {
    const head =
      '<meta property="og:locale" content="en_US"><meta http-equiv="content-language" content="en">' +
      '<script type="application/ld+json">{"@type":"Article","inLanguage":"en-US"}</script>';
    expect(await languageIn(page(`<p>${GERMAN}</p>`, { lang: 'en', head }))).toEqual(['de', 'words-of-body']);
  });

  it('is that of the page where the body is short', async () => {
    expect(await languageIn(page('<p>Die Mole ist neu, und der Kai ist es auch.</p>', { lang: 'nl-NL' }))).toEqual([
      'nl',
      'lang-attribute',
    ]);
  });

  it.each([
    ['open-graph-locale', '<meta property="og:locale" content="da_DK">'],
    ['content-language', '<meta http-equiv="Content-Language" content="da">'],
    ['content-language', '<meta name="dc.language" content="da">'],
    ['linked-language', '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"da-DK"}</script>'],
    [
      'linked-language',
      '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":{"@type":"Language","alternateName":"da"}}</script>',
    ],
    [
      'alternate-link',
      '<link rel="canonical" href="/da/kaj"><link rel="alternate" hreflang="en" href="/en/quay"><link rel="alternate" hreflang="da" href="/da/kaj">',
    ],
  ])('is found by %s: %s', async (rule, head) => {
    expect(await languageIn(page('<p>Kaj 9</p>', { head }), 'https://quay.example/da/kaj')).toEqual(['da', rule]);
  });

  it('is what most declarations say of a short body', async () => {
    const head =
      '<meta property="og:locale" content="sv_SE"><meta name="language" content="sv"><link rel="canonical" href="https://quay.example/sv">' +
      '<link rel="alternate" hreflang="sv" href="https://quay.example/sv">';
    expect(await languageIn(page('<p>Kaj 9</p>', { lang: 'en', head }))).toEqual(['sv', 'alternate-link']);
  });

  it('is not found by a declaration of several languages', async () => {
    const head = '<meta http-equiv="content-language" content="de, en">';
    expect(await languageIn(page('<p>Kaj 9</p>', { head }))).toBeNull();
  });

  it('is not one whose letters the body is not written in', async () => {
    expect(await languageIn(page(`<p>${RUSSIAN_WORDS}</p>`, { lang: 'en' }))).toBeNull();
    expect(await languageIn(page(`<p>${RUSSIAN_WORDS}</p>`, { lang: 'ru' }))).toEqual(['ru', 'lang-attribute']);
    expect(await languageIn(page('<p>Kaj 9</p>', { lang: 'ja' }))).toBeNull();
  });

  it('is the one that the page names of two that read alike', async () => {
    expect(await languageIn(page(`<p>${BOSNIAN}</p>`))).toEqual(['hr', 'words-of-body']);
    expect(await languageIn(page(`<p>${BOSNIAN}</p>`, { lang: 'bs-BA' }))).toEqual(['bs', 'words-of-body']);
  });

  it('is not that of what is quoted in another', async () => {
    const quote = `<blockquote lang="en">${ENGLISH}</blockquote>`;
    const html = page(`<p>${GERMAN}</p><p>${GERMAN}</p>${quote}<p>Mehr dazu am Montag.</p>`, { lang: 'de' });
    expect(await languageIn(html)).toEqual(['de', 'words-of-body']);
    const short = '<p>Kaj 9</p><p>Kaj 10, Kaj 11</p><blockquote lang="en">Quay of it</blockquote>';
    expect(await languageIn(page(short, { lang: 'da' }))).toEqual(['da', 'lang-attribute']);
  });

  it('is that of the element that the body stands in', async () => {
    expect(await languageIn(page('<article lang="da"><p>Kaj 9</p></article>', { lang: 'en' }))).toEqual([
      'da',
      'lang-of-body',
    ]);
    expect(await languageIn('<html lang="en"><body lang="da"><p>Kaj 9</p></body></html>')).toEqual([
      'da',
      'lang-of-body',
    ]);
  });

  it('is the page’s where the body tells nothing', () => {
    expect(findLanguage(readTokens([]), [], { head: null, ofPage: 'de' })).toEqual({
      value: 'de',
      rule: 'text-of-page',
      blocks: [],
    });
    expect(findLanguage(readTokens([]), [], { head: null, ofPage: null })).toBeNull();
  });

  it('of a page in two is that of its body, and the ledger tells why', async () => {
    const comments = ENGLISH.split(/(?<=\.) /)
      .map(
        (text, at) =>
          `<li class="comment"><b>skipper${at}</b><p>3 days ago</p><p>${text} ${text}</p><a href="#">Reply</a></li>`,
      )
      .join('');
    const story = GERMAN.split(/(?<=\.) /).map((text) => `<p>${text}</p>`);
    const html = page(
      `<main><article><h1>Der Hafen ist wieder offen</h1>${story.join('')}</article></main>` +
        `<section id="comments"><h2>3 Comments</h2><ol>${comments}</ol></section>`,
      { lang: 'en' },
    );
    const { language, body, foundBy } = await cleanArticle(html, { provenance: true });
    expect(body).toBe(GERMAN.replaceAll('. ', '.\n\n'));
    expect(language).toBe('de');
    expect(foundBy).toMatchObject({ language: 'words-of-body', title: 'headline' });
  });
});
