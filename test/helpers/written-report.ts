import { readFileSync } from 'node:fs';
import { cleanArticle } from '../../src/clean-article.ts';
import { cleanerReasons } from '../../src/report/cleaner-reasons.ts';
import { packArticle, packError } from '../../src/report/pack-page.ts';
import { cutTemplate } from '../../src/report/read-template.ts';
import { ReportWriter } from '../../src/report/report-writer.ts';
import type { Article } from '../../src/schema/article.ts';
import type { ErrorRecord } from '../../src/schema/refused-page.ts';

// The build's own program: it runs unbuilt, so it is JavaScript and has no types here.
const { buildReportPage } = await import(new URL('../../scripts/build-report-page.mjs', import.meta.url).href);
const template = cutTemplate(await buildReportPage());

/** The HTML of a report on articles with their ledgers, and on pages that gave none. */
export async function writeReport(
  pages: readonly (Article | ErrorRecord)[],
  inputs: readonly string[] = ['scrapes/'],
): Promise<string> {
  let html = '';
  const writer = new ReportWriter(async (text) => {
    html += text;
  }, template);
  await writer.begin({ inputs, version: '9.9.9', cleaners: cleanerReasons() });
  for (const page of pages) await writer.add('error' in page ? packError(page) : packArticle(page));
  await writer.end();
  return html;
}

/** The article of a fixture's page, with its ledger. */
export function cleanFixture(fixture: string, id: string): Promise<Article> {
  const source = readFileSync(new URL(`../../fixtures/pages/${fixture}`, import.meta.url));
  return cleanArticle(source, { id, provenance: true });
}

const STORY = [
  'The crew tied the boat to the quay and went up to the town for soup and bread.',
  'It had been a long crossing, and nobody spoke much until the second bowl was empty.',
  'Then the mate told them what the harbour master had said about the new lights.',
  'They would burn all night from now on, he said, and cost the town less than the old ones.',
  'The captain did not believe it, but he wrote the number down in his small green book.',
  'By the time they went back to the boat the rain had stopped and the moon was out.',
];

/** A page that anyone might have written, with a text in its title, in its body and among its removed lines. */
export async function cleanPageWith(text: string, id: string): Promise<Article> {
  const source = [
    'Home',
    'Subscribe to our newsletter',
    `The Night Ferry ${text}`,
    'By Marta Ellingsen',
    '3 May 2021',
    ...STORY,
    `${STORY[0]} ${text}`,
    'Share this',
    `Copyright 2021 ${text}`,
  ].join('\n');
  return cleanArticle(source, { id, inputFormat: 'text', url: 'https://sound.example/ferry', provenance: true });
}
