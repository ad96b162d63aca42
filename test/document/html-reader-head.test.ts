import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/document/html-reader.ts';
import { readLinkedData } from '../../src/document/structured-data/json-ld.ts';

const headOf = async (html: string, url?: string) => {
  const { head } = await readHtml(html, url === undefined ? {} : { url });
  if (!head) throw new Error('HTML always has a head');
  return head;
};

describe('the head', () => {
  test('tells title, language and canonical address', async () => {
    const head = await headOf(
      '<html lang="en-GB"><head><title>\n The  Ferry &amp; the Fog </title><link rel="shortlink canonical" href="/news/ferry">',
      'https://quay.example/x?y',
    );
    expect(head).toMatchObject({
      title: 'The Ferry & the Fog',
      language: 'en-GB',
      canonicalUrl: 'https://quay.example/news/ferry',
    });
  });

  test('has nothing where the page says nothing, nor a canonical address without a base', async () => {
    const head = await headOf('<link rel="canonical" href="/x"><p>Text');
    expect(head).toEqual({ title: null, language: null, canonicalUrl: null, linkedData: [], metas: new Map() });
  });

  test('does not take the title of a drawing for the page’s', async () => {
    expect((await headOf('<svg><title>icon</title></svg><title>Ferry</title>')).title).toBe('Ferry');
  });

  test('keeps metas by lower-case key, each value once, wherever they stand', async () => {
    const { metas } = await headOf(
      '<meta name="Author" content="Ada Quill"><body><meta property="og:title" content="Ferry"><meta name=author content="Ada Quill">' +
        '<meta itemprop="datePublished" content="2021-05-03"><meta name="author" content="Ben Oar"><meta name="empty" content=" ">',
    );
    expect([...metas]).toEqual([
      ['author', ['Ada Quill', 'Ben Oar']],
      ['og:title', ['Ferry']],
      ['datepublished', ['2021-05-03']],
    ]);
  });

  test('keeps what microdata, RDFa, times and author links show', async () => {
    const { metas } = await headOf(
      '<article itemscope><h1 itemprop="headline">The <i>Ferry</i></h1>' +
        '<span itemprop="author" itemscope><b>By</b> <a itemprop="name">Ada Quill</a>, editor</span>' +
        '<time itemprop="datePublished" datetime="2021-05-03T10:00Z">Monday</time><a rel="author" href="/ada">Ada</a>' +
        '<span property="dc:creator">Ben Oar</span><span itemprop="price">3</span></article>',
    );
    expect([...metas]).toEqual([
      ['itemprop:headline', ['The Ferry']],
      ['itemprop:author', ['Ada Quill']],
      ['time:datetime', ['2021-05-03T10:00Z']],
      ['itemprop:datepublished', ['2021-05-03T10:00Z']],
      ['rel:author', ['Ada']],
      ['property:dc:creator', ['Ben Oar']],
    ]);
  });

  test('bounds the values of a key', async () => {
    const { metas } = await headOf(
      Array.from({ length: 500 }, (_, n) => `<time datetime="2021-01-01T00:${n}">x</time>`).join(''),
    );
    expect(metas.get('time:datetime')).toHaveLength(20);
  });

  test('holds JSON-LD of every script', async () => {
    const { linkedData } = await headOf(
      '<script type="application/ld+json">{"@type":"WebSite"}</script><script>{"@type":"No"}</script>' +
        '<body><script type="Application/LD+JSON; charset=utf-8">[{"@type":"NewsArticle"}]</script>',
    );
    expect(linkedData).toEqual([{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }]);
  });
});

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Fog, again' };
  const json = JSON.stringify(article);

  test.each([
    ['plain', json],
    ['in a comment', `<!-- ${json} -->`],
    ['in CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['in CDATA of another form', `/*<![CDATA[*/${json}/*]]&gt;*/`],
    ['before a semicolon', `${json};`],
    ['with a comma too many', '{"@type":"NewsArticle","headline":"Fog, again",}'],
    ['with a comma too few', '{"@type":"NewsArticle"\n"headline":"Fog, again"}'],
    ['with a stray escape', '{"@type":"NewsArticle","headline":"Fog\\, again"}'],
    ['with a line break in a string', '{"@type":"NewsArticle","headline":"Fog,\nagain"}'],
    [
      'with quotation marks as they fall',
      `{type:1, '@type':"NewsArticle", "note":"the "long" way, he said", "headline":"Fog, again"}`,
    ],
    ['between comments', '/* a */{"@type":"NewsArticle", // b "\n"headline":"Fog, again"}'],
    ['without its end', '{"@type":"NewsArticle","headline":"Fog, again'],
    ['in an array', `[${json}]`],
    ['in nested arrays', `[[${json}]]`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[${json}]}`],
  ])('is read %s', (_, script) => {
    expect(readLinkedData(script).map(({ note, type, ...rest }) => rest)).toEqual([article]);
  });

  test('keeps commas and brackets inside strings where it repairs others', () => {
    expect(readLinkedData('{"a":"one, ] two,}","b":["x",],}')).toEqual([{ a: 'one, ] two,}', b: ['x'] }]);
  });

  test('flattens graphs in their order and keeps a typed object that has one', () => {
    const script = '[{"@type":"A","@graph":[{"@type":"B"},{"@type":"C"}]},{"@type":"D"}]';
    expect(readLinkedData(script).map((object) => object['@type'])).toEqual(['A', 'B', 'C', 'D']);
  });

  test('lets no key reach a prototype, however it is spelt', () => {
    for (const key of ['__proto__', '\\u005f_proto__']) {
      const [object] = readLinkedData(`{"@type":"A","${key}":{"polluted":true},"b":{"${key}":{"polluted":true}}}`);
      expect(Object.assign({}, object)).not.toHaveProperty('polluted');
      expect(Object.assign({}, object?.b)).not.toHaveProperty('polluted');
    }
  });

  test('does not follow references', () => {
    const script = '{"@graph":[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","worksFor":{"@id":"#a"}}]}';
    expect(readLinkedData(script)).toEqual([
      { '@id': '#a', author: { '@id': '#b' } },
      { '@id': '#b', worksFor: { '@id': '#a' } },
    ]);
  });

  test.each([
    ['no JSON', 'var x = 1'],
    ['a string', '"text"'],
    ['nothing', ''],
    ['a catalogue', `{"a":"${'x'.repeat(2_000_001)}"}`],
  ])('that is %s gives nothing', (_, script) => {
    expect(readLinkedData(script)).toEqual([]);
  });

  test('is repaired where quotes stand inside strings, values follow one another or are none of JSON', () => {
    expect(readLinkedData('{"a":"The "long" way, "b" and c", "d":undefined, "e":1.5}{"a":[1 2,,3],}]}')).toEqual([
      { a: 'The "long" way, "b" and c', d: null, e: 1.5 },
      { a: [1, 2, 3] },
    ]);
  });

  test.each([
    ['quotation marks', `{"a":"${'\\"'.repeat(200_000)}`],
    ['brackets of both kinds', `[{"a":${'['.repeat(200_000)}${'}'.repeat(200_000)}`],
    ['brackets', '[{"a":'.repeat(200_000)],
    ['spaces', `{"a":1,${' '.repeat(500_000)}x`],
    ['quotes before commas', `["${'",'.repeat(200_000)}`],
  ])('is repaired in time that grows with its length: %s without end', (_, script) => {
    expect(readLinkedData(script).length).toBeLessThan(2);
  });

  test('is bounded in objects', () => {
    expect(readLinkedData(`[${'{},'.repeat(5000)}{}]`)).toHaveLength(500);
  });
});

/** As Next.js sends it: cut into scripts wherever it falls. */
function inFlight(stream: string): string {
  const chunks = stream.match(/[\s\S]{1,150}/g) ?? [];
  return chunks
    .map((chunk) => `<script>self.__next_f.push([1,${JSON.stringify(chunk).replaceAll('<', '\\u003c')}])</script>`)
    .join('');
}

describe('an article kept as data', () => {
  const sentence = (n: number) =>
    `On day ${n} the ferry left the island at noon, and nobody on the quay waved to those on board.`;
  const paragraphs = Array.from({ length: 8 }, (_, n) => sentence(n));
  const texts = async (script: string) => (await readHtml(`<p>Loading</p>\n${script}`)).blocks.map(({ text }) => text);

  test.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ articleBody: paragraphs.join('\n') })}</script>`,
    ],
    [
      'a string of HTML',
      `<script type="application/json">${JSON.stringify({ p: { body: `<p>${paragraphs.join('</p><p>')}</p>` } })}</script>`,
    ],
    [
      'a string for each paragraph',
      `<script id="s" type="application/json">${JSON.stringify([{ id: 1 }, ...paragraphs])}</script>`,
    ],
    ['an assignment', `<script>window.__STATE__ = ${JSON.stringify({ a: paragraphs, b: paragraphs })};run()</script>`],
    [
      'code that returns it',
      `<script>window.__NUXT__=(function(a){return {b:a,c:${JSON.stringify(paragraphs)}}}(1))</script>`,
    ],
    [
      'JSON in a string',
      `<script>window.S = JSON.parse(${JSON.stringify(JSON.stringify({ body: paragraphs.join('\n') }))})</script>`,
    ],
    [
      'an attribute',
      `<div data-page="${JSON.stringify({ story: JSON.stringify(paragraphs) }).replaceAll('"', '&quot;')}"></div>`,
    ],
    [
      'flight data',
      inFlight(
        `1:I["chunk"]\n2:["$","div",null,{"children":[${paragraphs.slice(0, 4).map((text) => {
          const [before, after] = text.split('ferry');
          return JSON.stringify([
            '$',
            'p',
            null,
            { children: [before, ['$', 'b', null, { children: 'ferry' }], after] },
          ]);
        })}]}]\n3:T${Buffer.byteLength(`<p>${paragraphs[4]}</p><p>é</p>`).toString(16)},<p>${paragraphs[4]}</p><p>é</p>` +
          `4:${JSON.stringify(paragraphs.slice(5))}\n`,
      ),
    ],
  ])('is read from %s', async (_, script) => {
    expect((await texts(script)).filter((text) => text !== 'é')).toEqual(['Loading', ...paragraphs]);
  });

  test('stands where its script stands', async () => {
    const { blocks } = await readHtml(
      `<p>Loading</p>\n<script type="application/json">${JSON.stringify(paragraphs)}</script>`,
    );
    expect(blocks.slice(1).map(({ index, place }) => [index, place])).toEqual(
      paragraphs.map((_, n) => [n + 1, { lines: [2, 2] }]),
    );
  });

  test('is left alone where the page shows an article, and where the data are none', async () => {
    const script = `<script type="application/json">${JSON.stringify(paragraphs)}</script>`;
    expect(await texts(`<p>${paragraphs.join(' ')}</p>${script}`)).toHaveLength(2);
    expect(
      await texts('<script type="application/json">{"a":["x"],"b":</script><script>window.x = {a: 1}</script>'),
    ).toEqual(['Loading']);
    expect(
      await texts(`<script type="application/json">${JSON.stringify(['https://quay.example/'.repeat(90)])}</script>`),
    ).toEqual(['Loading']);
  });
});
