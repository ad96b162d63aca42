import * as z from 'zod/mini';
import { ARTICLE_FIELDS, FOUND_FIELDS, SCHEMA_VERSION } from './article-fields.ts';
import { describe } from './describe.ts';
import { PAGE_KINDS } from './kinds.ts';
import { TEXT_LAYOUTS } from './text-layouts.ts';
import { WARNING_CODES } from './warnings.ts';

/** Parts that say nothing of themselves are made once: making a schema takes a twentieth of a millisecond. */
const string = z.string();
const fromOne = z.int().check(z.gte(1));
const fromZero = z.int().check(z.gte(0));
const nullableString = () => z.nullable(string);
const optionalString = () => z.optional(string);
const orNull = nullableString();

const isoDate = () =>
  z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)));

const probability = () => z.nullable(z.number().check(z.gte(0), z.lte(1)));

const blockSchema = z.object({
  kind: describe(
    z.enum(['paragraph', 'heading', 'list-item', 'quote', 'code', 'table-row']),
    'The kind of the block; the cells of a table row are separated by tabs.',
  ),
  level: describe(
    z.optional(z.int().check(z.gte(1), z.lte(6))),
    'The level of a heading, 1 to 6, if the page states it.',
  ),
  text: describe(z.string().check(z.minLength(1)), 'The text of the block, as on the page.'),
});

const range = z.tuple([fromOne, fromOne]);

const ledgerEntrySchema = z.object({
  lines: describe(range, 'First and last line in the source, from 1.'),
  columns: describe(z.optional(range), 'First and last column, if a line holds more than one entry.'),
  chars: describe(
    z.tuple([fromZero, fromZero]),
    'Where those lines and columns stand in the source: the first character from 0, and the one after the last. Characters are Unicode code points, without the byte order mark.',
  ),
  text: describe(z.string(), 'The text of the source, with normalised white space.'),
  omitted: describe(
    z.optional(z.array(z.object({ text: string, reason: string }))),
    'What these lines hold besides the text, in order, such as the link numbers of a text browser, each with the reason why it was left out.',
  ),
  became: describe(
    z.enum(['body', 'removed', ...ARTICLE_FIELDS]),
    'What it became: a field, a block of the body, or removed.',
  ),
  by: describe(optionalString(), 'The cleaner that removed it, or the rule that made it a field.'),
  reason: describe(
    optionalString(),
    'Why it was removed: one of the reasons of that cleaner, or the reason of a rule.',
  ),
  evidence: describe(
    optionalString(),
    'Evidence that is not on the page: in 19 of 20 other pages of a site, or the name of a rule.',
  ),
});

/** The article: the one definition behind the types, the validation, `--schema` and docs/fields.md. */
export const articleSchema = z.object({
  schemaVersion: describe(z.literal(SCHEMA_VERSION), 'Version of this shape.', SCHEMA_VERSION),
  id: describe(
    z.nullable(z.union([string, z.number()])),
    "The input's path, or the record's id, the same JSON value; null for standard input.",
    'scrapes/ferry-returns.txt',
  ),
  inputFormat: describe(z.enum(['text', 'html', 'markdown']), 'The format that the page was read as.', 'text'),
  url: describe(
    nullableString(),
    'The address of the page: from the caller, else from the page.',
    'https://www.example.org/2020/11/20/ferry-returns',
  ),
  canonicalUrl: describe(
    nullableString(),
    'The address that the page gives for itself, whatever the caller says.',
    'https://www.example.org/2020/11/20/ferry-returns',
  ),
  kind: describe(
    z.enum(PAGE_KINDS),
    'The kind of page: article, documentation, forum (a thread, or a question with its answers), listing, product, or service (a page that offers one).',
    'article',
  ),
  kindConfidence: describe(z.number().check(z.gte(0), z.lte(1)), 'Probability, 0 to 1, that it is of this kind.', 0.93),
  title: describe(nullableString(), 'The headline as printed, without the name of the site.', 'The old ferry returns'),
  byline: describe(
    nullableString(),
    'The byline as printed, without the leading By.',
    'Jane Roe and John Doe, Staff Writers',
  ),
  authors: describe(z.array(string), 'People, or the agency, without roles.', ['Jane Roe', 'John Doe']),
  siteName: describe(nullableString(), 'The name of the site, if the page states it.', 'The Quillport Example'),
  publisher: describe(nullableString(), 'Who publishes the page, as it declares.', 'Quillport Media Ltd'),
  section: describe(nullableString(), 'The section of the site that the page belongs to.', 'Local news'),
  tags: describe(z.array(string), 'Topics and keywords of the page.', ['ferries', 'harbour']),
  datePublished: describe(
    isoDate(),
    'When it was first published: ISO 8601, as precise as the page states, so also `2020-11-20` or `2020-11-20T14:03`.',
    '2020-11-20T14:03-05:00',
  ),
  dateModified: describe(
    isoDate(),
    'When it was last changed, in the same format, if the page states it.',
    '2020-11-21',
  ),
  dateline: describe(nullableString(), 'The place before the first sentence; it also stays in the body.', 'QUILLPORT'),
  language: describe(
    nullableString(),
    'ISO 639-1 code of the language of the body (ISO 639-3 if it has none): from its words if they are sufficient, else as the page declares.',
    'en',
  ),
  description: describe(
    nullableString(),
    'The summary that the page declares; where it declares none, the standfirst under the headline.',
    'After a winter ashore the ferry is back.',
  ),
  image: describe(
    nullableString(),
    'The address of the lead image, in full, as the page declares it.',
    'https://www.example.org/images/ferry.jpg',
  ),
  body: describe(z.string(), 'The blocks joined by a blank line.', 'QUILLPORT — The ferry is back.'),
  blocks: describe(z.array(blockSchema), 'The body, block by block.', [
    { kind: 'paragraph', text: 'QUILLPORT — The ferry is back.' },
  ]),
  wordCount: describe(z.int().check(z.gte(0)), 'Words of the body.', 5),
  fingerprint: describe(
    z.string().check(z.regex(/^[0-9a-f]{16}$/)),
    'A simhash of the words of the body, 64 bits in hexadecimal: copies of a text differ in few bits, whatever page they stood on. See docs/library.md.',
    'a3b682baa9891e00',
  ),
  bodySha256: describe(
    z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    "The SHA-256 of the body's UTF-8, in hexadecimal: the same for the same body alone.",
    'f4e32220ebbc4ad853bbcae0f7e1c22158b1ddfccd97ca6eebfd663b3b9d9ec9',
  ),
  confidence: describe(
    z.number().check(z.gte(0), z.lte(1)),
    'Confidence, 0 to 1, that this is an article and that the body is complete.',
    0.97,
  ),
  fieldConfidence: describe(
    z.object({ title: probability(), authors: probability(), datePublished: probability() }),
    'How likely each of these fields is right, 0 to 1; null for one that was not found.',
    { title: 0.97, authors: 0.93, datePublished: 0.98 },
  ),
  warnings: describe(z.array(z.enum(WARNING_CODES)), 'Reasons to check the article.', ['short-body']),
  removed: describe(z.record(string, z.int()), 'Removed blocks, counted by reason.', {
    share: 2,
    recirculation: 41,
  }),
  cleaner: describe(
    z.object({
      version: string,
      model: orNull,
      profile: orNull,
      rules: orNull,
    }),
    'The version, model, profile and rules that made this article.',
    { version: '1.0.0', model: 'text-1a2b3c4d', profile: null, rules: null },
  ),
  provenance: describe(
    z.optional(z.array(ledgerEntrySchema)),
    'On request, the ledger: what became of every line of the source, in order.',
    [{ lines: [1, 1], chars: [0, 21], text: 'The old ferry returns', became: 'title', by: 'headline' }],
  ),
  layout: describe(
    z.optional(z.enum(TEXT_LAYOUTS)),
    'With the ledger: how a plain text is laid out, which depends on the tool that wrote it.',
    'blocks',
  ),
  foundBy: describe(
    z.optional(z.partialRecord(z.enum(FOUND_FIELDS), string)),
    'With the ledger: the rule that found each field, including fields from outside the text.',
    { title: 'headline', datePublished: 'linked-data', language: 'words-of-body' },
  ),
});

export type Article = z.infer<typeof articleSchema>;
export type ArticleBlock = z.infer<typeof blockSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
