import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { nonArticle } from '../../src/article/reject-non-article.ts';
import { preamble } from '../../src/article/set-aside.ts';
import { neighbours } from '../../src/cleaners/assign-reasons.ts';
import { CHAIN, CHAIN_OF_RULES } from '../../src/cleaners/chain.ts';
import { doubtfulField } from '../../src/cleaners/doubtful-fields.ts';
import { standfirst } from '../../src/cleaners/standfirst.ts';
import { textLayoutRemovals } from '../../src/document/text/layout-removals.ts';
import { cleanerReasons } from '../../src/report/cleaner-reasons.ts';
import { packArticle, packError } from '../../src/report/pack-page.ts';
import type { PageReview, PageSummary } from '../../src/report/report-data.ts';
import { REASON_GROUPS } from '../../src/schema/reason-groups.ts';
import { REFUSED, refusalOf } from '../helpers/refused-pages.ts';
import { cleanFixture, cleanPageWith, writeReport } from '../helpers/written-report.ts';

const held = <Line>(html: string, what: string): Line[] =>
  [
    ...html.matchAll(
      new RegExp(`<script type="text/plain" data-holds="${what}" data-count="(\\d+)">([\\w+/=]*)</script>`, 'g'),
    ),
  ].flatMap(([, count, base64 = '']) => {
    const lines = inflateSync(Buffer.from(base64, 'base64')).toString().split('\n');
    expect(lines).toHaveLength(Number(count));
    return lines.map((line) => JSON.parse(line));
  });

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const only = (html: string, pattern: RegExp): string => {
  const found = [...html.matchAll(pattern)];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
};

const HOSTILE = '</script><script>alert(1)</script><!--<script>\u2028\u202eevil\0 $& $` \ud800';

describe('a report', () => {
  let html: string;
  beforeAll(async () => {
    const pages = [
      await cleanFixture('ferry-returns/input.txt', 'scrapes/ferry.txt'),
      await cleanPageWith(HOSTILE, `scrapes/${HOSTILE}`),
      { id: 'scrapes/empty.txt', error: { code: 'no-article' as const, message: `is empty ${HOSTILE}` } },
    ];
    html = await writeReport(pages, [HOSTILE]);
  });

  it('lets its own script and style run, by their hashes, and nothing else', () => {
    const policy = only(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g);
    const script = only(html, /<script>([\s\S]*?)<\/script>/g);
    const style = only(html, /<style>([\s\S]*?)<\/style>/g);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${sha256(script)};`);
    expect(policy).toContain(`style-src ${sha256(style)};`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('asks for nothing from elsewhere', () => {
    expect(
      html.match(/\b(?:src|srcset|action|poster)=|<(?:link|iframe|object|embed|img|base)\b|@import|url\(|\bon\w+="/i),
    ).toBeNull();
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });

  it('never has what stands in pages as markup', () => {
    expect(html.includes('<script>alert(1)')).toBe(false);
    expect(html.match(/<script/g)).toHaveLength(4);
    const facts = only(html, /<script type="application\/json" id="facts">([\s\S]*?)<\/script>/g);
    expect(facts).toMatch(/^[ -~]+$/);
    expect(JSON.parse(facts).inputs).toEqual([HOSTILE]);
  });

  it('holds a summary and a review of each page, in order', () => {
    const summaries = held<PageSummary>(html, 'summaries');
    const reviews = held<PageReview | null>(html, 'reviews');
    expect(summaries.map(({ id }) => id)).toEqual(['scrapes/ferry.txt', `scrapes/${HOSTILE}`, 'scrapes/empty.txt']);
    expect(summaries[2]?.fault).toEqual({ code: 'no-article', message: `is empty ${HOSTILE}` });
    expect(reviews.map((review) => review?.article.id ?? null)).toEqual([
      'scrapes/ferry.txt',
      `scrapes/${HOSTILE}`,
      null,
    ]);
  });
});

describe('a page of a report', () => {
  it('says of each line what the ledger says', async () => {
    const article = await cleanFixture('news-page-html/input.html', 'news.html');
    const { review, summary } = packArticle(article);
    const { runs }: PageReview = JSON.parse(review);
    const lines = runs.flatMap(({ became, by, reason, lines }) =>
      lines.map(({ line, to = line, text }) => ({ lines: [line, to], text, became, by, reason })),
    );
    expect(lines).toEqual(
      article.provenance?.map(({ lines, text, became, by, reason }) => ({ lines, text, became, by, reason })),
    );
    const { reasons, kept, removed }: PageSummary = JSON.parse(summary);
    expect(reasons).toEqual(article.removed);
    expect(kept).toBe(article.wordCount);
    expect(removed).toBeGreaterThan(0);
  });

  it('says of each line of a refused page what its ledger says', async () => {
    const { refused, message } = await refusalOf(REFUSED['error.html'], { url: 'https://valley.example/x' });
    const error = { code: 'no-article', message } as const;
    const { review, summary } = packError({ id: 'error.html', error, ...refused });
    const { runs, article }: PageReview = JSON.parse(review);
    const lines = runs.flatMap(({ became, reason, lines }) => lines.map(({ text }) => ({ text, became, reason })));
    expect(lines).toEqual(refused.ledger.map(({ text, became, reason }) => ({ text, became, reason })));
    expect(article).toMatchObject({ id: 'error.html', title: 'Page not found', confidence: refused.confidence });
    expect(JSON.parse(summary)).toMatchObject({
      title: 'Page not found',
      site: 'valley.example',
      confidence: null,
      kept: 0,
      reasons: refused.removed,
      fault: error,
    });
  });

  it('tells headings and lists of the body as the article does', async () => {
    const article = await cleanFixture('listicle/input.txt', 'list.txt');
    const { runs }: PageReview = JSON.parse(packArticle(article).review);
    const kinds = runs.flatMap(({ became, lines }) =>
      became === 'body' ? lines.map(({ kind = 'paragraph' }) => kind) : [],
    );
    expect(kinds).toEqual(article.blocks.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  it('belongs to the site of its address, else to its folder', async () => {
    const article = await cleanPageWith('', 'a/b/c.txt');
    const siteOf = (changes: object) => JSON.parse(packArticle({ ...article, ...changes }).summary).site;
    expect(siteOf({})).toBe('sound.example');
    expect(siteOf({ url: null })).toBe('a/b');
    expect(siteOf({ url: null, id: 'c.txt' })).toBeNull();
  });
});

describe('many pages', () => {
  it('are packed a portion at a time', async () => {
    const article = await cleanPageWith('', 'a.txt');
    const size = packArticle(article).review.length;
    const pages = Array.from({ length: Math.ceil((5 << 18) / size) }, (_, at) => ({ ...article, id: `${at}.txt` }));
    const html = await writeReport(pages);
    expect(html.match(/data-holds="reviews"/g)?.length).toBeGreaterThanOrEqual(5);
    expect(held<PageSummary>(html, 'summaries').map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    expect(held<PageReview>(html, 'reviews').map(({ article: { id } }) => id)).toEqual(pages.map(({ id }) => id));
  });
});

it('every reason is of one group, whichever cleaner gives it, and every group has reasons', () => {
  const cleaners = [
    textLayoutRemovals,
    preamble,
    ...CHAIN,
    ...CHAIN_OF_RULES,
    neighbours,
    standfirst,
    doubtfulField,
    nonArticle,
  ];
  expect(Object.keys(cleanerReasons())).toEqual([...new Set(cleaners.map(({ id }) => id))]);
  const groupsOf = new Map<string, Set<string>>();
  for (const { reasons } of Object.values(cleanerReasons()))
    for (const [reason, { group }] of Object.entries(reasons))
      groupsOf.set(reason, (groupsOf.get(reason) ?? new Set()).add(group));
  expect([...groupsOf].filter(([, groups]) => groups.size > 1)).toEqual([]);
  const used = new Set([...groupsOf.values()].flatMap((groups) => [...groups]));
  expect([...used].sort()).toEqual(Object.keys(REASON_GROUPS).sort());
});
