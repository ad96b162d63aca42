/** Pages of the corpus as the finders of metadata meet them, each with what is known of its fields. */
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { headAuthors } from '../../src/metadata/byline/head-authors.ts';
import { headDates } from '../../src/metadata/dates/head-dates.ts';
import { siteNames } from '../../src/metadata/site-names.ts';
import { trimTitle } from '../../src/metadata/title/trim-title.ts';
import { detectLanguage } from '../../src/page/detect-language.ts';
import { proseOf } from '../../src/page/prose-of.ts';
import { readTokens } from '../../src/page/token-reader.ts';
import { isoDateTime } from '../../src/parse/dates/calendar-date.ts';
import { type CorpusPage, readCorpus } from '../corpus.ts';
import { foldOf } from '../examples.ts';
import { formatOf, formsOfPage, type PageForm } from '../page-forms.ts';
import { sameTitle } from './same-value.ts';

/** What is known of a page's fields: empty for one that the page lacks, null for one of which nothing is known. */
export interface FieldTruths {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

export interface MetadataPage {
  readonly set: string;
  readonly id: string;
  readonly form: PageForm;
  readonly fold: number;
  readonly url: string | null;
  readonly language: string | null;
  readonly document: Document;
  readonly truths: FieldTruths;
  /** How much the page counts in fitting. */
  readonly weight: number;
}

export const FOLDS = 5;

/** Pages that are no articles teach little of bylines and dates, and what a page's own head says is less sure than a truth. */
const OTHER_WEIGHT = 0.25;
const DECLARED_WEIGHT = 0.5;

/** The pages in the order of the sets, each in its forms. What a page's head declares is taken for true of its text. */
export async function* readPages(folder: string): AsyncGenerator<MetadataPage> {
  let number = 0;
  for await (const page of readCorpus(folder)) {
    const hasTruths = page.title !== null;
    const declared = hasTruths ? null : await declaredTruths(page);
    for (const form of [...formsOfPage('text', page.forms, number), ...formsOfPage('marked', page.forms, number)]) {
      // That a head declares what it declares teaches nothing.
      if (form === 'html' && !hasTruths) continue;
      const document = await readDocument(page.forms.get(form) ?? '', formatOf[form], page.url);
      yield {
        set: page.set,
        id: page.id,
        form,
        fold: foldOf(page.site, FOLDS),
        url: page.url,
        language: await detectLanguage(readTokens(document.blocks), proseOf(document.blocks)),
        document,
        truths: declared ?? page,
        weight: declared ? DECLARED_WEIGHT : page.set === 'other' ? OTHER_WEIGHT : 1,
      };
    }
    number++;
  }
}

/** What the head of a page's HTML says, where two of its parts say the same or there is but one. */
async function declaredTruths(page: CorpusPage): Promise<FieldTruths> {
  const document = await readDocument(page.forms.get('html') ?? '', 'html', page.url);
  const { head, blocks } = document;
  if (!head) return { title: null, author: null, date: null };
  const names = siteNames(document, page.url ?? head.canonicalUrl);
  const declared = [head.metas.get('og:title')?.[0], head.title].flatMap((title) =>
    title ? [trimTitle(title, names)] : [],
  );
  const heading = blocks.find(
    ({ level, text }) => level !== null && level <= 2 && declared.some((title) => sameTitle(title, text)),
  );
  const authors = headAuthors(head, names).map((one) => one.authors.join(', '));
  const days = headDates(head, null).published.map(({ dateTime }) => isoDateTime(dateTime).slice(0, 10));
  return { title: heading?.text ?? null, author: agreed(authors), date: agreed(days) };
}

/** The one value of a list, null where it has none or several. */
const agreed = (values: readonly string[]): string | null => {
  const [first = null, ...others] = new Set(values);
  return others.length > 0 ? null : first;
};
