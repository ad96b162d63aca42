// Pages made to take long or much memory, of any length. Each is a form and how to make it, the same every time.
const PROSE = 'The harbour board told its skippers on Monday that no boat may leave before the storm has passed. ';

/** A head, a unit as often as it goes, and a foot: just under `size` characters. */
const filled =
  (unit, head = '', foot = '') =>
  (size) =>
    head + unit.repeat(Math.max(1, Math.floor((size - head.length - foot.length) / unit.length))) + foot;

/** As many units as go, each made from its number. */
const counted =
  (unit, head = '', foot = '') =>
  (size) => {
    const units = [];
    for (let at = 0, left = size - head.length - foot.length; left > 0; at++) {
      const made = unit(at);
      units.push(made);
      left -= made.length;
    }
    return head + units.join('') + foot;
  };

/** Opened to a depth and closed again around a word. */
const nested =
  (open, close, head = '') =>
  (size) => {
    const depth = Math.max(1, Math.floor((size - head.length) / (open.length + close.length)));
    return `${head}${open.repeat(depth)}word${close.repeat(depth)}`;
  };

/** A hundred thousand deep at most, the rest of the page prose. */
const deep = (open, close) => (size) => {
  const depth = Math.min(100_000, Math.floor(size / (open.length + close.length)));
  const inside = Math.max(1, size - depth * (open.length + close.length));
  return open.repeat(depth) + PROSE.repeat(Math.ceil(inside / PROSE.length)).slice(0, inside) + close.repeat(depth);
};

const STORY = `<article><h1>A boat may leave</h1><p>${PROSE.repeat(5)}</p>`;
const linkedData = (json) => (size) => `<script type="application/ld+json">${json(size)}</script>${STORY}`;

const text = {
  'one line of prose': filled(PROSE),
  'one word': filled('a'),
  'a million lines of one character': filled('a\n'),
  'blank lines': filled('\n'),
  'combining marks alone': filled('\u0301'),
  'a letter under marks': filled('\u0301', 'a'),
  'right-to-left overrides': filled('\u202e', 'A boat '),
  'overrides between words': filled('\u202eboat \u202c'),
  'unpaired surrogates': filled('\ud800'),
  'surrogates the wrong way round': filled('\udc00\ud800 '),
  'NULs in prose': filled('\0word'),
  'joiners and flags': filled('\u{1f468}\u200d\u{1f1e6}'),
  'a date on every line': counted((at) => `${1 + (at % 28)} March ${1990 + (at % 40)}, 10:${10 + (at % 50)}\n`),
  'dates in one line': filled('14 March 2021, '),
  'digits alone': filled('2021'),
  bylines: counted((at) => `By Jane Roe${at} and John Doe\n\n`),
  'a byline without end': filled('A and B and C and ', 'By '),
  titles: counted((at) => `A boat may leave island ${at}\n\n`),
  'a title without end': filled('Boat Island ', 'A ', `\n\n${PROSE.repeat(10)}`),
  labels: filled('Share\nRead more: the ferry\nRelated\n3 comments\n© 2021 Getty Images\n'),
  ages: filled('3 hours ago\nvor 5 Stunden\n13日前\n'),
  spaces: filled(' ', 'a', 'b'),
  'tabs and spaces': filled(' \t ', 'a', 'b'),
  bars: filled(' | '),
  dashes: filled('-'),
  brackets: filled('[('),
  'quotation marks': filled('“"'),
  colons: filled('a: '),
  addresses: filled('https://a.example/b?c=d@e '),
  commas: filled(','),
  'at signs': filled('a.b_c@'),
  'lines twice over': filled(`${PROSE}\n\n`),
  'lines all different': counted((at) => `${PROSE}${at}\n\n`),
  'paragraphs of three lines': filled(`${PROSE}\n${PROSE}\n${PROSE}\n\n`),
  'form feeds and returns': filled('a\r\f\v\u0085\u2028'),
  'prose with quotation marks': filled(`“${PROSE}” `),
  'paragraphs with quotation marks': counted((at) => `“${PROSE.repeat(6)}” ${at}\n\n`),
  'a log': counted(
    (at) => `2024-03-14T10:${10 + (at % 50)}:00Z INFO pump ${at} runs at ${at % 7} bar, filter 3 is clean\n`,
  ),
  'lines at the limit': counted((at) => `a line of the log with the number ${at}\n`),
  'names everywhere': filled('Jane Roe, John Doe and Mary Major, '),
  'numbers in prose': counted((at) => `On page ${at} of 9, `),
  'bytes of windows-1252': filled('“caf\u00e9” – '),
  base64: filled('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2\n'),
  'front matter, plain': filled('key: value\n', '---\n'),
  'tabs alone': filled('\t', 'a', 'b'),
  'rows of cells': filled('a\tb\tc\n'),
  'no spaces': filled('漁港の管理者は月曜日に嵐が過ぎるまで船は出られないと船長たちに伝えた。'),
};

const html = {
  'div after div': filled('<div>'),
  'div, closed': filled('<div></div>'),
  'a hundred thousand deep': deep('<div>', '</div>'),
  'inline, deep': nested('<b>', '</b>'),
  'anchors never closed': filled('<a href=x>'),
  'formatting never closed': filled('<p><b><i>'),
  'quotations, deep': nested('<blockquote>', '</blockquote>'),
  'lists, deep': nested('<ul><li>', '</li></ul>'),
  'tables, deep': nested('<table><tr><td>', '</td></tr></table>'),
  'tables never closed': filled('<table><tr><td>x'),
  'a million cells': filled('<td>x', '<table><tr>'),
  'a million rows': filled('<tr><td>x<td>y', '<table>'),
  'cells that span': filled('<td colspan=1000 rowspan=1000>x', '<table><tr>'),
  'a million items': filled('<li>word'),
  'a million paragraphs': filled('<p>word'),
  'a million attributes': counted((at) => ` a${at}=b`, '<p', `>${STORY}`),
  'an attribute without end': filled('a', '<p class="', `">${STORY}`),
  'names without end': filled('class-of-ten ', '<div class="', `">${STORY}`),
  'an attribute never closed': filled('a', '<p class="'),
  styles: filled('<p style="display:none;color:red">word</p>'),
  entities: filled('&amp;&#x41;&nbsp;'),
  'broken entities': filled('&#x&ampx&notit;&'),
  ampersands: filled('&'),
  'less-than signs': filled('<'),
  'end tags': filled('</div>'),
  comments: filled('<!-- a -->'),
  'a comment never closed': filled('a-->-!<!', '<!--'),
  'comments never closed': filled('<!--'),
  'entities in an attribute': filled('&amp;', '<p title="', `">${STORY}`),
  'elements of many attributes': filled('<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8>word'),
  'cells with prose': filled(`<td>${PROSE}`, '<table><tr>'),
  'paragraphs of prose': counted((at) => `<p>“${PROSE.repeat(4)}” ${at}</p>\n`),
  'text and comments': filled('word <!-- a --> '),
  'inline elements in one paragraph': filled('word <b>word</b> ', '<p>'),
  base64: filled('QUJDREVGR0hJSktMTU5P', '<img src="data:image/png;base64,', `">${STORY}`),
  'an address without end': filled('a/', `${STORY}<a href="/`, '">word</a>'),
  CDATA: filled('<![CDATA['),
  'a script never closed': filled('a</scrip ', '<script>'),
  scripts: filled('<script>var a = "b"</script>'),
  titles: filled('<title>A boat</title>'),
  headings: filled('<h1>A boat may leave</h1>'),
  metas: counted((at) => `<meta name=author content="Jane Roe${at}">`),
  'line breaks': filled('word<br>'),
  'one line of prose': filled(PROSE, '<p>'),
  links: filled('<a href="/x">word</a> '),
  'forms and buttons': filled('<form><input><button>Share</button></form>'),
  drawings: nested('<svg><g>', '</g></svg>'),
  templates: nested('<template>', '</template>'),
  preformatted: filled('a <b>b</b>\n', '<pre>'),
  'JSON-LD, long': linkedData((size) =>
    JSON.stringify({ '@type': 'Article', articleBody: PROSE.repeat(size / PROSE.length) }),
  ),
  'JSON-LD, deep': linkedData((size) => '{"@graph":['.repeat(size / 22) + ']}'.repeat(size / 22)),
  'JSON-LD, deep and open': linkedData((size) => '{"a":['.repeat(size / 6)),
  'JSON-LD, many': linkedData((size) => `[${'{"@type":"Person","name":"Jane Roe"},'.repeat(size / 38)}{}]`),
  'JSON-LD with __proto__': linkedData(
    (size) => `[${'{"__proto__":{"author":"x"},"constructor":{}},'.repeat(size / 47)}{}]`,
  ),
  'JSON-LD in cycles': linkedData((size) => {
    const nodes = Array.from({ length: Math.ceil(size / 70) }, (_, at) => ({
      '@id': `#${at}`,
      '@type': 'Article',
      author: { '@id': `#${at ^ 1}` },
    }));
    return JSON.stringify({ '@graph': nodes });
  }),
  'JSON-LD, broken': linkedData((size) => `{"@type":"Article",${'"a":"b\n",,'.repeat(size / 10)}`),
  'JSON-LD of quotation marks': linkedData((size) => `{"a":"${'\\"'.repeat(size / 2)}`),
  'scripts of JSON-LD': filled('<script type="application/ld+json">{"@type":"Article"}</script>'),
  'data of a framework': (size) =>
    `<script id="__NEXT_DATA__" type="application/json">{"a":[${'"x",'.repeat(size / 4)}""]}</script>${STORY}`,
  'data in data': (size) =>
    `<script type="application/json">${JSON.stringify({ a: JSON.stringify({ b: `${PROSE.repeat(size / PROSE.length)}` }) })}</script>`,
  'flight data': filled(
    '<script>self.__next_f.push([1,"1:[\\"$\\",\\"p\\",null,{\\"children\\":\\"word\\"}]\\n"])</script>',
  ),
  microdata: nested('<div itemscope itemprop=author itemtype="https://schema.org/Person">', '</div>'),
  'many items of microdata': filled('<span itemprop=author>Jane Roe</span>'),
};

const markdown = {
  'one line of prose': filled(PROSE),
  'quotes in quotes': filled('>'),
  'quotes, spaced': filled('> '),
  'quotes, line by line': counted((at) => `${'> '.repeat(1 + (at % 50))}a\n`),
  'lists in lists': counted((at) => `${'  '.repeat(at % 100)}- a\n`),
  'lists in a line': filled('- '),
  'opening brackets': filled('['),
  brackets: filled('[]'),
  'nested links': nested('[', '](x)'),
  'broken links': filled('[a]('),
  'broken images': filled('![a]('),
  links: filled('[word](/x "t") '),
  'links to nothing': filled('[a][b]'),
  definitions: counted((at) => `[a${at}]: /x\n`),
  'definitions never ended': filled('[a]: <x\n'),
  'definitions of one name': filled('[a]: /x\n', '', '[a]'),
  backticks: filled('`'),
  'backticks of many lengths': counted((at) => `${'`'.repeat(1 + (at % 1000))}a`),
  fences: filled('```\n'),
  stars: filled('*'),
  'stars and lines': filled('*_'),
  'emphasis, opened': filled('*a '),
  'emphasis, both': filled('*a **a '),
  'emphasis, closed': filled('a**b*c '),
  'emphasis, deep': nested('*a ', ' a*'),
  underlines: filled('_a__'),
  struck: filled('~~a'),
  'tables, long': filled('| a | b |\n', '| a | b |\n|---|---|\n'),
  'tables, wide': (size) => `${'|a'.repeat(size / 5)}|\n${'|-'.repeat(size / 5)}|\n${'|b'.repeat(size / 10)}\n`,
  'rows too short': (size) => `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|b\n'.repeat((size - 4000) / 3)}`,
  rulings: filled('| | |\n|---|---|\n'),
  'a ruling without end': filled(' | ', '|---|', ':'),
  bars: filled('|'),
  headings: filled('# a\n'),
  underlined: filled('a\n=\n'),
  rules: filled('---\n'),
  escapes: filled('\\*'),
  entities: filled('&amp;'),
  HTML: filled('<div>\n'),
  'HTML in lines': filled('a<b>'),
  'HTML never closed': filled('a <!-- '),
  declarations: filled('a <!A '),
  instructions: filled('a <?'),
  'less-than signs': filled('<'),
  addresses: filled('<a@b.c> '),
  'bare addresses': filled('https://a.example '),
  'paragraphs of prose': counted((at) => `${PROSE.repeat(6)}*${at}*\n\n`),
  'lines of prose': counted((at) => `${PROSE}${at}\n`),
  'islands of HTML': filled('<p>word</p>\n\n'),
  'comments never closed': filled('<!-- a\n\n'),
  'scripts never closed': filled('<script>a\n\n'),
  parentheses: filled('('),
  'brackets, escaped': filled('\\[['),
  'items of many lines': filled('- a\n  b\n\n  c\n'),
  'table, ragged': counted((at) => `${'| a '.repeat(1 + (at % 40))}|\n`, '| a | b |\n|---|---|\n'),
  footnotes: counted((at) => `word[^${at}]\n\n[^${at}]: note\n\n`),
  NULs: filled('a\0'),
  'line breaks': filled('a  \n'),
  'blank lines in a list': filled('\n\n', '- a', '- b'),
  indented: filled('    a\n'),
  'front matter': counted((at) => `key${at}: value\n`, '---\n', `---\n${PROSE}`),
  'front matter never closed': filled('key: value\n', '---\n'),
  'front matter of one value': filled(' a', '---\ntitle:', `\n---\n${PROSE}`),
  'front matter of lists': (size) => `---\ntags: [${'a, '.repeat(size / 3)}]\n---\n${PROSE}`,
  'front matter, folded': filled('  a\n', '---\ntitle: >\n', `---\n${PROSE}`),
};

const FORMS = { text, html, markdown };

/** @type {readonly { form: string, name: string, make: (size: number) => string }[]} */
export const BOMBS = Object.entries(FORMS).flatMap(([form, bombs]) =>
  Object.entries(bombs).map(([name, make]) => ({ form, name, make })),
);
