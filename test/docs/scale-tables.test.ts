import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areInstalled, nameOf, ScaleWorkplace } from '../helpers/scale-workplace.ts';

const ARTICLE = {
  url: null,
  byline: null,
  datePublished: null,
  language: 'en',
  wordCount: 3,
  body: 'One\ntwo\u001f, "three"',
};
const ARTICLES = [
  { ...ARTICLE, id: 'a', title: 'A "quoted", title', datePublished: '2022-03-04', byline: 'Marta Ellingsen' },
  { id: 'b', error: { code: 'no-article', message: 'holds no article' } },
  { ...ARTICLE, id: 'c', title: 'Zweite | Zeile\nmit Umlaut: ü' },
];

const hasJq = areInstalled('jq');
const hasSqlite = areInstalled('sqlite3');

describe('tables of articles', () => {
  let workplace: ScaleWorkplace;
  beforeEach(() => {
    workplace = new ScaleWorkplace();
    workplace.write('articles.ndjson', ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join(''));
  });
  afterEach(() => workplace.remove());

  it.skipIf(!hasJq)(nameOf('makes CSV', hasJq, 'jq'), async () => {
    expect(await workplace.shell('examples/articles-to-csv.sh < articles.ndjson')).toBe(
      'id,date,byline,title,words\n"a","2022-03-04","Marta Ellingsen","A ""quoted"", title",3\n"c",,,"Zweite | Zeile\nmit Umlaut: ü",3\n',
    );
  });

  it.skipIf(!hasSqlite)(nameOf('fills a table of SQLite, again and again', hasSqlite, 'sqlite3'), async () => {
    const fill = 'examples/articles-to-sqlite.sh articles.db < articles.ndjson';
    await workplace.shell(`${fill} && ${fill}`);
    const rows = await workplace.shell(
      `sqlite3 -json articles.db 'SELECT id, title, byline, url, words, body FROM articles ORDER BY id'`,
    );
    const { body, wordCount: words } = ARTICLE;
    expect(JSON.parse(rows)).toEqual([
      { id: 'a', title: 'A "quoted", title', byline: 'Marta Ellingsen', url: null, words, body },
      { id: 'c', title: 'Zweite | Zeile\nmit Umlaut: ü', byline: null, url: null, words, body },
    ]);
  });

  it.skipIf(!hasSqlite)(
    nameOf('finds articles by their words, also after some were replaced', hasSqlite, 'sqlite3'),
    async () => {
      const [first, ...others] = ARTICLES;
      const changed = [{ ...first, body: 'The ferry to Måløy' }, ...others];
      workplace.write('changed.ndjson', changed.map((article) => `${JSON.stringify(article)}\n`).join(''));
      await workplace.shell(
        'for file in articles changed; do examples/articles-to-sqlite.sh articles.db < $file.ndjson; done',
      );
      const find = (words: string) =>
        workplace.shell(`sqlite3 articles.db "SELECT title FROM articles_fts WHERE articles_fts MATCH '${words}'"`);
      expect(await find('maløy')).toBe('A "quoted", title\n');
      expect(await find('two')).toBe('Zweite | Zeile\nmit Umlaut: ü\n');
      expect(await find('title : umlaut')).toBe('Zweite | Zeile\nmit Umlaut: ü\n');
    },
  );
});
