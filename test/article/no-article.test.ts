import { describe, expect, it } from 'vitest';
import { rejectNonArticle } from '../../src/article/reject-non-article.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { Page } from '../../src/cleaners/page.ts';
import { readText } from '../../src/document/text-reader.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';

const FRAME = ['Valley Courier', 'Home', 'News', 'Sport'];

const refuse = (lines: readonly string[]) => cleanArticle([...FRAME, ...lines, '© 2024 Valley Courier'].join('\n'));

describe('a page in the place of an article', () => {
  it.each([
    [
      'an error page',
      ['Page not found', 'Sorry, the page you were looking for could not be found. It may have moved.'],
    ],
    [
      'a German error page',
      ['Seite nicht gefunden', 'Die gesuchte Seite gibt es nicht mehr. Vielleicht hilft die Suche.'],
    ],
    ['a robot check', ['Just a moment', 'Checking your browser before you reach the site. This takes five seconds.']],
    ['a log-in form', ['Log in', 'Email', 'Password', 'Forgot your password?', "Don't have an account? Sign up"]],
    [
      'a consent wall',
      [
        'We value your privacy',
        'We and our 842 partners store and/or access information on a device, such as cookies, and process personal data for personalised advertising and content, measurement and the development of services. You may click to consent to this.',
        'Accept all',
        'Reject all',
      ],
    ],
  ])('%s gives no article', async (_, lines) => {
    await expect(refuse(lines)).rejects.toMatchObject({ code: 'no-article' });
  });

  it('a story about such pages is an article', async () => {
    const { title, body } = await cleanArticle(
      [
        ...FRAME,
        'Why the Town Hall Keeps Saying Page Not Found',
        'By Marta Ellingsen',
        'March 4, 2022',
        'For three days anyone who looked for the ferry timetable on the site of the town hall was told that the page was not found, and that a clerk would be glad to help on Monday.',
        'The clerk, Tom Okafor, was not glad. He had asked for a new server in May, and again in June, and was told both times that the old one had been good enough for his predecessor.',
        'On Thursday the timetable came back. It was the one for 2019, but the ferries of the sound have kept the same hours since the war, and nobody has complained so far.',
      ].join('\n\n'),
    );
    expect(title).toBe('Why the Town Hall Keeps Saying Page Not Found');
    expect(body).toContain('nobody has complained so far');
  });

  it('an amount of 500 is no error', async () => {
    const { body } = await cleanArticle(
      [
        'The harbour sells more ice than ever',
        'By Marta Ellingsen',
        'March 4, 2022',
        'The ice house on the quay sold five times as much ice as last year, the harbour board said on Monday.',
        '+500%',
        'That is what the board calls growth. The fishermen call it a warm winter, and they do not laugh about it.',
      ].join('\n\n'),
    );
    expect(body).toContain('a warm winter');
  });
});

describe('the least confidence of an article', () => {
  const STORY =
    'The lamp was lit at five, and the boats that were still out came home by it, one after the other. '.repeat(5);
  const pageOf = (confidence: number) => {
    const page = new Page(new PageAnalysis({ format: 'text', blocks: readText(STORY).blocks, head: null }));
    page.confidence = confidence;
    return page;
  };

  it.each([
    [0.079, 'not-an-article'],
    [0.08, undefined],
  ])('is 0.08: at %f the reason is %s', (confidence, reason) => {
    const page = pageOf(confidence);
    expect(rejectNonArticle(page, page.open())?.reason).toBe(reason);
  });

  it('does not count where a rule of the user keeps a block', () => {
    const page = pageOf(0.01);
    page.outcomes.keep(0);
    expect(rejectNonArticle(page, page.open())).toBe(null);
  });
});
