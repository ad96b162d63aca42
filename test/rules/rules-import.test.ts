import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';
import { importSiteConfig } from '../../src/rules/import/import-site-config.ts';
import { hostOfConfig } from '../../src/rules/import/read-site-config.ts';
import { selectorsOf } from '../../src/rules/import/xpath-selector.ts';
import { tryRules } from '../../src/rules/try-rules.ts';

describe('an XPath of a site config', () => {
  it.each([
    ['//div[@id="story"]', ['div[id="story"]']],
    ["//div[@class='a b']//p", ['div[class="a b"] p']],
    ['/html/body/div/article', ['body > div > article']],
    ["//*[contains(@class, 'promo')]", ['[class*="promo"]']],
    ["//*[contains(concat(' ', normalize-space(@class), ' '), ' promo ')]", ['[class~="promo"]']],
    ["//a[starts-with(@href, '/tag/')]", ['a[href^="/tag/"]']],
    ["//div[@id='a' or @id='b']", ['div:is([id="a"], [id="b"])']],
    ["//div[@id='a' and not(contains(@class, 'or b'))]", ['div[id="a"]:not([class*="or b"])']],
    ["//div[@class][@role='main']/p", ['div[class][role="main"] > p']],
    ["//aside | //p[@class='x|y']", ['aside', 'p[class="x|y"]']],
    ["id('story')", ['[id="story"]']],
    ["//section/descendant::p[@lang!='en']", ['section p[lang]:not([lang="en"])']],
  ])('%s has the selectors %j', (xpath, selectors) => {
    expect(selectorsOf(xpath)).toEqual(selectors);
  });

  it.each([
    ['//p[2]', 'counts elements'],
    ["//p[contains(., 'Read more')]", 'asks for their text'],
    ["//p[contains(text(), 'Read more')]", 'asks for their text'],
    ['//h2/following-sibling::p', 'sideways'],
    ['//p/..', 'up'],
    ['//div//text()', 'into the text'],
    ['//time/@datetime', 'attribute'],
    ["//meta[@name='author']/@content", 'head'],
    ["substring-before(//h1, '|')", 'function'],
    ["//div[@id='a'", 'not closed'],
    ['/html', 'whole page'],
    ['', 'empty'],
  ])('%s has none', (xpath, why) => {
    expect(() => selectorsOf(xpath)).toThrow(why);
  });
});

const CONFIG = `# The Quillport Example
title: //h1[@class='kop']
title: //h1
author: //p[@class='wie']
date: //p[@class='wann']
body: //div[@id='geschichte']
body: //main

strip: //div[@class='werbung']
strip: //p[position() > 9]
strip_id_or_class: teaser
strip_image_src: /pixel.gif
single_page_link: //a[@class='alles']
tidy: no
prune: no
gibberish
test_url: http://quillport.example/a
test_contains: The ferry "Ada" is back & stays
`;

const PAGE = `<html><body><h1>Quillport Example</h1><div class="x"><h1 class="kop">Old ferry returns</h1></div>
<p class="wie">By Marta Ellingsen and Jon Quill</p><p class="wann">20 November 2020, 14:03</p>
<p>Every morning the board publishes what it will do in the harbour during the day, and everyone may read it there.</p>
<div id="geschichte"><p>After a winter ashore the ferry "Ada" is back at the quay, and the board says that she will stay for good.</p>
<div class="werbung">Buy a boat today and save a lot of money on it, says the harbour bank in its own words.</div>
<p class="teaser-x">Five boats to see</p><p>Short.</p></div></body></html>`;

describe('a site config', () => {
  const { rules, rest } = importSiteConfig('configs/quillport.example.txt', CONFIG);

  it('gives rules in the order in which they count, with the texts of its tests as examples', async () => {
    expect(rules.map(({ name, action }) => [name, action])).toEqual([
      ['quillport-example-strip', 'remove'],
      ['quillport-example-title-1', 'title'],
      ['quillport-example-title-2', 'title'],
      ['quillport-example-byline', 'byline'],
      ['quillport-example-date', 'date'],
      ['quillport-example-body-1', 'body'],
      ['quillport-example-body-2', 'body'],
    ]);
    expect(rules[0]?.match.selector).toEqual(['div[class="werbung"]', '[class*="teaser"]', '[id*="teaser"]']);
    expect(rules[5]?.examples?.matches).toEqual([
      '<div id="geschichte">The ferry &quot;Ada&quot; is back &amp; stays</div>',
    ]);
    const { examples, remarks } = await tryRules({ version: 1, rules });
    expect(examples).toBe(1);
    expect(remarks.filter(({ isFault }) => isFault)).toEqual([]);
  });

  it('reports what gave none, by line', () => {
    expect(rest.map(({ line, why }) => [line, why.slice(0, 20)])).toEqual([
      [10, '[position() > 9] cou'],
      [12, 'images are never par'],
      [13, 'pages are not fetche'],
      [16, 'unknown to the impor'],
    ]);
  });

  it('cleans a page of its site', async () => {
    const article = await cleanArticle(PAGE, {
      rules: { version: 1, rules },
      url: 'https://www.quillport.example/a',
      provenance: true,
      keepDoubtful: true,
    });
    expect(article).toMatchObject({
      title: 'Old ferry returns',
      byline: 'Marta Ellingsen and Jon Quill',
      authors: ['Marta Ellingsen', 'Jon Quill'],
      datePublished: '2020-11-20T14:03',
      fieldConfidence: { title: 1, authors: 1, datePublished: 1 },
      foundBy: { title: 'rule quillport-example-title-1', byline: 'rule quillport-example-byline' },
    });
    expect(article.blocks.map(({ text }) => text.slice(0, 20))).toEqual(['After a winter ashor', 'Short.']);
    const reasons = article.provenance?.flatMap(({ text, reason }) => (reason ? [[text.slice(0, 9), reason]] : []));
    expect(reasons).toContainEqual(['Every mor', 'outside-body']);
    expect(reasons).toContainEqual(['Buy a boa', 'by-rule']);
  });

  it('leaves pages of other sites, and what no rule matches, as they are', async () => {
    const options = { keepDoubtful: true, url: 'https://other.example/' };
    const { cleaner: _with, ...ruled } = await cleanArticle(PAGE, { ...options, rules: { version: 1, rules } });
    const { cleaner: _without, ...plain } = await cleanArticle(PAGE, options);
    expect(ruled).toEqual(plain);
  });

  it('is for the hosts that its name says', () => {
    expect(hostOfConfig('a/.quillport.example.txt')).toBe('*.quillport.example');
    expect(hostOfConfig('Quillport.example.TXT')).toBe('quillport.example');
  });

  it('without a rule of the body has no use for the texts of its tests', () => {
    const { rules: none, rest: all } = importSiteConfig('a.example.txt', 'body: //p[1]\ntest_contains: Ferry');
    expect(none).toEqual([]);
    expect(all.map(({ line }) => line)).toEqual([1, 2]);
  });
});
