import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';

let place: Workplace;
let page: string;
let html: string;
let record: string;
beforeAll(() => {
  place = new Workplace();
  place.page('magazine-essay/input.txt', 'all/page.txt');
  place.page('news-page-html/input.html', 'all/page.html');
  page = read('all/page.txt');
  html = read('all/page.html');
  record = `${JSON.stringify({ id: 'one', text: page })}\n`;
});
afterAll(() => place.remove());

/** A folder of its own for each test, in which the command runs. */
let at = 0;
let here: string;
beforeEach(() => {
  here = `${++at}`;
  mkdirSync(place.path(here));
});
const read = (name: string): string => readFileSync(place.path(name), 'utf8');
const put = (name: string, content: string) => place.write(`${here}/${name}`, content);
const path = (name: string): string => place.path(`${here}/${name}`);
const run = (line: string) => place.shell(`cd ${here} && ${line}`);

/** All files below the test's folder, with their bytes, but for the journal. */
const files = () =>
  Object.fromEntries(
    readdirSync(path('.'), { recursive: true })
      .map(String)
      .sort()
      .filter((name) => statSync(path(name)).isFile() && !name.endsWith('journal.ndjson'))
      .map((name) => [name, readFileSync(path(name), 'utf8')]),
  );

describe('an output never replaces an input', () => {
  const nothingDone = async (line: string, message: RegExp) => {
    const before = files();
    const { status, stderr } = await run(line);
    expect({ status, after: files() }).toEqual({ status: 2, after: before });
    expect(stderr).toMatch(message);
    expect(
      readdirSync(path('.'), { recursive: true })
        .map(String)
        .filter((name) => name.includes('.clean')),
    ).toEqual([]);
  };

  it('of another form: nothing is done where no output is safe', async () => {
    put('in/a.html', html);
    put('in/a.md', page);
    await nothingDone(
      'clean_article in -o in -f markdown',
      /--output in: its outputs would replace in\/a\.md, an input/,
    );
  });

  it('of another form: the others are done', async () => {
    put('in/a.html', html);
    put('in/a.md', page);
    put('in/b.html', html);
    const { status, stderr } = await run('clean_article in -o in -f markdown');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^clean-article: in\/a\.html: its output would replace in\/a\.md, an input of this run/m);
    expect(stderr).toMatch(/^clean-article: in\/a\.md: its output would replace in\/a\.md, an input of this run/m);
    expect(read(`${here}/in/a.md`)).toBe(page);
    expect(Object.keys(files())).toEqual(['in/a.html', 'in/a.md', 'in/b.html', 'in/b.md']);
  });

  it('of another folder', async () => {
    for (const folder of ['in1', 'in2']) put(`${folder}/r.ndjson`, record);
    put('in1/page.txt', page);
    const { status } = await run('clean_article -q in1 in2 -o in2');
    expect(status).toBe(1);
    expect(read(`${here}/in2/r.ndjson`)).toBe(record);
    expect(existsSync(path('in2/page.json'))).toBe(true);
  });

  it.each<[string, () => void, string]>([
    ['a link to the folder', () => symlinkSync('real', path('alias')), 'real -o alias'],
    [
      'a link within the way',
      () => {
        mkdirSync(path('x'));
        renameSync(path('real'), path('x/real'));
        symlinkSync('x', path('alias'));
      },
      'x/real -o alias/real',
    ],
    ['steps up', () => {}, 'real -o real/../real'],
    ['the working directory', () => {}, '"$PWD/real" -o real'],
    ['a stream by itself', () => {}, 'real/a.ndjson -o real'],
    [
      'standard input',
      () => renameSync(path('real/a.ndjson'), path('real/stdin.ndjson')),
      '-i ndjson -o real < real/stdin.ndjson',
    ],
    [
      'links to the files',
      () => {
        mkdirSync(path('alias'));
        linkSync(path('real/a.ndjson'), path('alias/a.ndjson'));
        symlinkSync('../real/b.ndjson', path('alias/b.ndjson'));
      },
      'real -o alias',
    ],
  ])('by %s', async (_what, prepare, args) => {
    for (const name of ['a', 'b']) put(`real/${name}.ndjson`, record);
    prepare();
    await nothingDone(`clean_article ${args}`, /would replace .*, an input of this run/);
  });

  it('of a list, which is read once', async () => {
    put('in/a.ndjson', record);
    put('in/b.txt', page);
    const list = 'find in -type f -print0 | sort -z';
    const { status, stderr } = await run(`clean_article --files0-from <(${list}) -o .`);
    expect(stderr).toMatch(
      /^clean-article: in\/a\.ndjson: its output would replace in\/a\.ndjson, an input of this run/,
    );
    expect({ status, stream: read(`${here}/in/a.ndjson`) }).toEqual({ status: 1, stream: record });
    expect(existsSync(path('in/b.json'))).toBe(true);
  });

  it.each<[string, string, string]>([
    ['config', '{"version":1,"rules":[]}', '--config out/page.json'],
    ['profile', '', '--profile out/page.json'],
    ['list of inputs', 'page.txt\0other.txt\0', '--files0-from out/page.json'],
    ['list of inputs from standard input', 'page.txt\0other.txt\0', '--files0-from - < out/page.json'],
  ])('that is the %s', async (what, content, args) => {
    put('page.txt', page);
    put('other.txt', page);
    put('out/page.json', content);
    if (what === 'profile') await run('clean_article profile learn page.txt -o out/page.json');
    const before = read(`${here}/out/page.json`);
    const inputs = args.startsWith('--files0') ? '' : 'page.txt other.txt';
    const { status } = await run(`clean_article -q ${inputs} ${args} -o out`);
    expect(read(`${here}/out/page.json`)).toBe(before);
    expect(existsSync(path('out/other.json'))).toBe(true);
    // A file that an option names keeps its name, so that the page gets another.
    expect(status).toBe(what === 'profile' ? 0 : 1);
  });

  it('but may stand beside it, time and again', async () => {
    put('in/a.html', html);
    put('in/b.html', html);
    for (const args of ['', '', '--resume']) {
      const { status, stderr } = await run(`clean_article in -o in -f markdown ${args}`);
      expect(status).toBe(0);
      expect(stderr).toMatch(args === '' ? /^clean-article: 2 pages: 2 articles/ : /2 already complete/);
    }
    expect(Object.keys(files())).toEqual(['in/a.html', 'in/a.md', 'in/b.html', 'in/b.md']);
  });

  it.each([
    ['--summary', '--summary page.txt -o out other.txt'],
    ['the profile', '--learn --profile page.txt other.txt'],
    ['profile learn', 'profile learn other.txt -o page.txt'],
    ['profile merge', 'profile merge profile.json -o page.txt'],
    ['profile merge with itself', 'profile merge profile.json -o profile.json'],
    ['profile merge at its end', 'profile merge profile.json >> profile.json'],
    ['report', 'report other.txt -o page.txt'],
  ])('nor does the file of %s', async (_what, line) => {
    put('page.txt', page);
    put('other.txt', page);
    await run('clean_article profile learn other.txt -o profile.json');
    await nothingDone(`clean_article ${line}`, /already exists and is not a|one of the inputs/);
  });

  it('nor does the summary replace an article', async () => {
    put('page.txt', page);
    for (const _ of [1, 2]) {
      const { status } = await run('clean_article -q page.txt -o out/ --summary out/page.json');
      expect(status).toBe(0);
      expect(JSON.parse(read(`${here}/out/page.json`))).toMatchObject({ articles: 1 });
      expect(JSON.parse(read(`${here}/out/page.txt.json`))).toHaveProperty('body');
    }
  });
});

it('an output never replaces that of another process', async () => {
  for (let nth = 0; nth < 5; nth++) {
    put(`in/${nth}.html`, html);
    put(`in/${nth}.txt`, page);
  }
  const each = `xargs -0 -P 5 -n 1 "${process.execPath}" "${place.command}" -q -o out/`;
  expect((await run(`find in -type f -print0 | ${each}`)).status).toBe(0);
  const ids = () =>
    readdirSync(path('out'))
      .slice(1)
      .map((name) => JSON.parse(read(`${here}/out/${name}`)).id);
  expect(new Set(ids()).size).toBe(10);
  expect((await run('clean_article in -o out --resume')).stderr).toContain('10 already complete');
});

describe('what a run writes is none of its inputs', () => {
  const COUNT = 6;
  const putPages = (count: number) => {
    for (let nth = 0; nth < count; nth++) put(`page-${nth}.txt`, page);
  };
  beforeEach(() => putPages(COUNT));
  const lines = (name: string): number => read(`${here}/${name}`).split('\n').length - 1;

  it.each(['', '-j 2'])('when standard output goes into the folder %s', async (args) => {
    const count = 40;
    putPages(count);
    for (const _ of [1, 2]) {
      const { status, stderr } = await run(`clean_article . ${args} > out.ndjson`);
      expect({ status, lines: lines('out.ndjson') }).toEqual({ status: 0, lines: count });
      expect(stderr).toMatch(/^clean-article: \.\/out\.ndjson: is the standard output of this run: left out\n/);
    }
    await run(`clean_article . ${args} >> out.ndjson`);
    expect(lines('out.ndjson')).toBe(2 * count);
  });

  it('when standard error does', async () => {
    const { status } = await run('clean_article . > ../out.ndjson 2> log.txt');
    expect({ status, lines: read('out.ndjson').split('\n').length - 1 }).toEqual({ status: 0, lines: COUNT });
  });

  it('when the user names it, or it is standard input', async () => {
    put('out.ndjson', record);
    for (const input of [
      'out.ndjson',
      '- < out.ndjson',
      '-i ndjson < out.ndjson',
      '--files0-from <(printf out.ndjson)',
    ]) {
      const { status, stderr } = await run(
        `clean_article page-1.txt ${input} >> out.ndjson`.replace('page-1.txt -', '-'),
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/^clean-article: (out\.ndjson|standard input): is also the standard output of this run\n/);
    }
    // One line more for the one run with another input.
    expect(lines('out.ndjson')).toBe(2);
  });

  it.each(['', '--resume'])('when the folder of outputs lies in it %s', async (args) => {
    for (const _ of [1, 2]) {
      expect((await run(`clean_article -q . -o out ${args}`)).status).toBe(0);
      expect(readdirSync(path('out'))).toHaveLength(COUNT + 1);
    }
  });

  it('when the folder of outputs is walked after the first are written', async () => {
    const count = 40;
    for (let nth = 0; nth < count; nth++) put(`a/${nth}.html`, html);
    put('b/last.html', html);
    for (const args of ['', '--resume']) {
      const { status, stderr } = await run(`clean_article a b -o b -j 1 -f text ${args}`);
      const expected = `${args ? 0 : count + 1} pages: ${args ? 0 : count + 1} articles`;
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(expected) });
      expect(readdirSync(path('b'))).toHaveLength(count + 3);
    }
  });

  it.each([
    ['summary', '. --summary own.txt > ../out.ndjson'],
    ['report', 'report . -o own.txt'],
    ['profile', 'profile learn . -o own.txt'],
    ['profile', '. --learn --profile own.txt > ../out.ndjson'],
  ])('when its %s lies in it: %s', async (what, line) => {
    for (const nth of [1, 2]) {
      const { status, stderr } = await run(`clean_article ${line}`);
      expect(status).toBe(0);
      expect(stderr).toMatch(new RegExp(`(pages?:? ${COUNT}|${COUNT} pages: ${COUNT})\\b`));
      expect(stderr).not.toMatch(/failed|without/);
      if (nth === 2 && !line.startsWith('profile'))
        expect(stderr).toContain(`clean-article: ./own.txt: is the ${what} of this run: left out\n`);
    }
  });
});
