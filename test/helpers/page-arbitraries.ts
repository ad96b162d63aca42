import fc from 'fast-check';
import { pageFixtures } from './page-fixture.ts';

const WORDS =
  'the harbour board has told its skippers that a boat may leave when storm and tide allow but nobody on the island believes it because last winter the old ferry was late every morning and no one paid for fish which went bad in boxes'.split(
    ' ',
  );

/** A sentence as prose has it: a capital, some small words, a full stop. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 14, maxLength: 24 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);

const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(' '));

/** Of other words than the paragraphs: a heading that repeats what a page without a title speaks of may be taken for its title. */
const headings = ['What comes next', 'A question of money', 'In other years', 'Two views of it'];
const lists = ['• two boats\n\n• forty cars by noon', '• one goat and its keeper\n\n• ice for the fish\n\n• no dogs'];

const paragraphs = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 });

/** The body of an article that is paragraphs alone, parted by blank lines. */
export const plainBody = paragraphs.map((texts) => texts.join('\n\n'));

/** The body of an article and nothing else: paragraphs parted by blank lines, with headings and lists between some. */
export const articleBody = fc
  .tuple(paragraphs, fc.shuffledSubarray(headings), fc.shuffledSubarray(lists))
  .map(([texts, titles, items]) =>
    texts
      .flatMap((text, at) => (at === 0 ? [text] : [items[at - 2] ?? '', titles[at - 1] ?? '', text]))
      .filter((block) => block !== '')
      .join('\n\n'),
  );

const lineOfFixtures = fc.constantFrom(
  ...pageFixtures()
    .filter(({ format }) => format === 'text')
    .flatMap(({ source }) => source.split('\n')),
);
const label = fc.constantFrom(
  'Share',
  "DON'T MISS",
  'Related',
  'Read more',
  'Tags:',
  'Comments',
  'Advertisement',
  'Search',
  '3',
  '•',
  '1.',
  '—',
  '|',
  'Weiterlesen',
  'À lire aussi',
  'Reply',
  '© 2021',
  'By Jane Roe',
  'Subscribe',
);
const time = fc.constantFrom(
  '13 hours ago',
  'Yesterday',
  '3h',
  '14 March 2021',
  '2021-03-14T09:30:00Z',
  'vor 5 Stunden',
  '03/04/2021',
);
const longLine = fc
  .tuple(
    fc.constantFrom('a', 'word ', '. ', '1', '()', '> ', '"', 'é', '字', '\t', '- '),
    fc.integer({ min: 100, max: 3000 }),
  )
  .map(([unit, times]) => unit.repeat(times));

/** Pages as no site would make them: true lines in any order among labels, times, blank and endless lines. */
export const scrambledPage = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: lineOfFixtures },
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: label },
      { weight: 1, arbitrary: time },
      { weight: 2, arbitrary: paragraph },
      { weight: 1, arbitrary: longLine },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    ),
    { maxLength: 60 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((lineEnd) => lines.join(lineEnd)));
