import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeJson, escapeLine, escapeProse } from '../../src/text/escape-controls.ts';
import { Workplace } from '../helpers/command-process.ts';

const PROSE =
  'The harbour board told its skippers on Monday that no boat may leave before the storm has passed. '.repeat(4);

/**
 * Sets a terminal's title, colours what follows, clears the screen, by ESC and by the control characters above ASCII; and turns
 * the direction of what follows.
 */
const SEQUENCES = '\x1b]0;seized\x07\x1b[31m\x9b2J\u202egpj.\u2067';
const asReferences = [...SEQUENCES].map((char) => `&#${char.charCodeAt(0)};`).join('');
const asJson = JSON.stringify(SEQUENCES).slice(1, -1).replace('\x9b', '\\u009b');

const PAGES = {
  'page.txt': `A boat ${SEQUENCES}may leave\nBy Jane${SEQUENCES} Roe\n14 March 2021\n${PROSE}${SEQUENCES}\n${PROSE}\nShare${SEQUENCES}\n`,
  'page.html':
    `<title>A boat ${asReferences}may leave</title><meta name="description" content="It ${asReferences}left">` +
    `<meta property="og:site_name" content="Quay${asReferences}"><meta name="keywords" content="tide${asReferences}">` +
    `<meta property="og:url" content="https://quay.example/${SEQUENCES}">` +
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A boat ${asJson}may leave",` +
    `"author":{"name":"Jane ${asJson}Roe"},"articleSection":"Sea${asJson}","datePublished":"2021-03-14${asJson}"}</script>` +
    `<body><p>${PROSE}${asReferences}</p><p>${PROSE}</p><p>Share${SEQUENCES}</p>`,
  'page.md':
    `---\ntitle: A boat ${SEQUENCES}may leave\nauthor: Jane ${SEQUENCES}Roe\nsection: Sea${SEQUENCES}\n` +
    `url: https://quay.example/${SEQUENCES}\n---\n\n${PROSE}${asReferences}\n\n${PROSE}\n`,
};

/** Whatever a terminal may obey, but line ends and tabs. */
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const [name, page] of Object.entries(PAGES)) place.write(name, page);
});
afterAll(() => place.remove());

describe('control characters of a page', () => {
  it.each(Object.keys(PAGES))('reach no terminal from %s', async (name) => {
    for (const args of [['--explain'], ['--format', 'text'], ['--format', 'markdown']]) {
      const { status, stdout, stderr } = await place.run([...args, name], { env: { NO_COLOR: '1' } });
      expect(status).toBe(0);
      expect(stdout).toContain('The harbour board');
      expect(stdout + stderr).not.toMatch(controls);
    }
  });

  it.each(Object.keys(PAGES))('are in no field of the article of %s', async (name) => {
    const { stdout } = await place.run(['--provenance', name]);
    JSON.parse(stdout, (_, value) => {
      if (typeof value === 'string') expect(value.replaceAll('\n', '')).not.toMatch(controls);
      return value;
    });
  });

  it('reach no terminal in messages of records, files and configurations', async () => {
    place.write(
      'records.ndjson',
      [{ id: SEQUENCES, text: 'Menu' }, { id: SEQUENCES, text: 5 }, { [SEQUENCES]: 1 }]
        .map((record) => `${JSON.stringify(record)}\n`)
        .concat(`{"id": ${SEQUENCES}}\n`)
        .join(''),
    );
    place.write(`${SEQUENCES}.txt`, 'Menu');
    place.write('rules.json', JSON.stringify({ [SEQUENCES]: 1 }));
    place.write('profile.json', JSON.stringify({ kind: SEQUENCES, [SEQUENCES]: SEQUENCES }));
    for (const args of [
      ['records.ndjson', `${SEQUENCES}.txt`],
      ['--config', 'rules.json', 'page.txt'],
      ['--profile', 'profile.json', 'page.txt'],
      [`--${SEQUENCES}`],
      [`missing${SEQUENCES}`],
    ]) {
      const { status, stderr } = await place.run(args);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/^(?:clean-article|error): /);
      expect(stderr).not.toMatch(controls);
    }
  });
});

describe('characters that show nothing', () => {
  const UNSEEN = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x61c, 0x2060, 0xfeff, 0x3164, 0xfff9, 0x180e, 0xe0041];

  it('are written out in names and messages', async () => {
    const line = UNSEEN.map((code) => `a${String.fromCodePoint(code)}`).join('');
    const seen = UNSEEN.map(
      (code) => `a\\u${code > 0xffff ? `{${code.toString(16)}}` : code.toString(16).padStart(4, '0')}`,
    );
    expect(escapeLine(`${line}\n\t`)).toBe(`${seen.join('')}\\n\\t`);
    place.write(`unseen/${line}\n.txt`, 'Menu');
    const { stderr } = await place.run(['unseen']);
    expect(stderr).toContain(`clean-article: unseen/${seen.join('')}\\n.txt: `);
    expect((await place.run([`--x${line}`])).stderr).toContain(seen.join(''));
  });

  it('leave text of a page readable in any script, and turn nothing beside it', () => {
    const PERSIAN = 'می\u200cخواهم \u200eabc\u200f';
    expect(escapeProse(`${PERSIAN}\n👨\u200d👩\ufe0f`)).toBe(`${PERSIAN}\n👨\u200d👩\ufe0f`);
    expect(escapeProse('a\u202eb\u2067c\u2069\u{e0041}\x9b')).toBe('a\\u202eb\\u2067c\\u2069\\u{e0041}\\u009b');
  });

  it('turn nothing in JSON, which stays the same value', () => {
    const value = 'a\u202eb\u2066c\x9b\u2028';
    expect(escapeJson(JSON.stringify(value))).toMatch(/^[ -~]+$/);
    expect(JSON.parse(escapeJson(JSON.stringify(value)))).toBe(value);
  });
});

describe('names that lead out of the output', () => {
  const LED_ASTRAY = ['../../seized', '/seized', 'a/../../seized', '..\\seized', '.', '..', '', '\0seized'];
  /** All that stands in the folder but the output. */
  const others = () =>
    readdirSync(place.folder, { recursive: true, encoding: 'utf8' }).filter((path) => !/^out/.test(path));

  it('as ids of records stay in it', async () => {
    const text = `A boat may leave\n\n${PROSE}\n\n${PROSE}`;
    place.write('deep/records.ndjson', LED_ASTRAY.map((id) => `${JSON.stringify({ id, text })}\n`).join(''));
    const before = others();
    const { status } = await place.run(['-q', 'deep/records.ndjson', '-o', 'out/ids/']);
    expect(status).toBe(0);
    expect(others()).toEqual(before);
    expect(readdirSync(place.path('out'))).toEqual(['ids']);
    const made = readdirSync(place.path('out/ids'), { recursive: true, encoding: 'utf8' });
    expect(made.filter((path) => !path.startsWith('.clean-article')).sort()).toEqual(['records.ndjson']);
    const lines = readFileSync(place.path('out/ids/records.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(LED_ASTRAY);
  });

  it('as paths of inputs stay in it', async () => {
    place.write('page/one.txt', PAGES['page.txt']);
    place.write('below/page.txt', PAGES['page.txt']);
    const before = others();
    await place.shell('cd below && clean_article -q ../page/one.txt ./../below/page.txt -o ../out/paths');
    expect(others()).toEqual(before);
    const made = readdirSync(place.path('out'), { recursive: true, encoding: 'utf8' });
    expect(made.filter((path) => path.endsWith('.json')).every((path) => path.startsWith('paths/'))).toBe(true);
    expect(made.filter((path) => path.endsWith('.json'))).toHaveLength(2);
  });
});
