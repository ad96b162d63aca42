/**
 * A profile as a file: JSON, for people and machines. The same profile always gives the same bytes, whatever it was learned or
 * merged from and in whatever order.
 */
import * as z from 'zod/mini';
import { CleanArticleError } from '../errors.ts';
import { countLines, type LineCount } from './line-counts.ts';
import { HASH_LENGTH } from './line-hash.ts';
import { fingerprint, SKETCH_PATTERN } from './page-sketch.ts';
import { NO_ADDRESS, PAGES_OF_SITE, Profile } from './profile.ts';
import { SiteSample } from './site-sample.ts';

const FORMAT = 'clean-article-profile';

/** Raised whenever an older release could not read what this one writes, or would take it for something else. */
const VERSION = 1;

const count = () => z.int().check(z.gte(0));
const lineHash = () => z.string().check(z.regex(new RegExp(`^[\\w-]{${HASH_LENGTH}}$`)));

/** What stands in the file for people alone, such as the counts, is worked out from the pages and not read back. */
const siteSchema = z.object({
  seen: count(),
  lines: z.array(
    z.object({
      line: lineHash(),
      text: z.nullable(z.string()),
      decision: z.nullable(z.enum(['keep', 'remove'], 'null, "keep" or "remove" is expected')),
    }),
  ),
  texts: z.record(lineHash(), z.string()),
  pages: z.array(z.string().check(z.regex(SKETCH_PATTERN))),
});

const profileSchema = z.object({
  format: z.literal(FORMAT, 'this is not a clean-article profile'),
  version: z.literal(VERSION, `version ${VERSION} is expected: learn the profile again with this release`),
  saltCheck: z.nullable(z.string()),
  pagesOfSite: z.int().check(z.gte(1), z.lte(PAGES_OF_SITE)),
  sites: z.record(z.string(), siteSchema),
});

/** @throws CleanArticleError `bad-profile` that names the place in the file. */
export function parseProfile(text: string): Profile {
  const { saltCheck, pagesOfSite, sites } = checkProfile(text);
  const profile = new Profile(saltCheck, { pagesOfSite });
  for (const [name, { seen, lines, texts, pages }] of Object.entries(sites)) {
    const sample = new SiteSample();
    sample.seen = seen;
    for (const sketch of pages) sample.pages.set(fingerprint(sketch), sketch);
    for (const [line, form] of Object.entries(texts)) sample.texts.set(line, form);
    for (const { line, text: form, decision } of lines) {
      if (form !== null) sample.texts.set(line, form);
      if (decision !== null) sample.decide(line, decision);
    }
    profile.addSample(name, sample);
  }
  return profile;
}

function checkProfile(text: string): z.infer<typeof profileSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CleanArticleError('bad-profile', `not valid JSON: ${(error as Error).message}`);
  }
  const checked = profileSchema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const place = issue?.path.join('.');
  throw new CleanArticleError('bad-profile', `${place ? `${place}: ` : ''}${issue?.message ?? 'not valid'}`);
}

/** The file's text in pieces: one line of it for each line and each page that the profile holds. */
export function* writeProfile(profile: Profile): Generator<string> {
  profile.trim();
  const { saltCheck, pagesOfSite, sites } = profile;
  const head = { format: FORMAT, version: VERSION, saltCheck, pagesOfSite };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "sites": {`;
  for (const [at, name] of [...sites.keys()].sort().entries()) {
    yield `${at > 0 ? ',' : ''}\n  ${JSON.stringify(name)}: {`;
    yield* writeSite(profile, name);
    yield '\n  }';
  }
  yield '\n }\n}\n';
}

/** A line as the file lists it. */
type ListedLine = Pick<LineCount, 'line' | 'text' | 'articles' | 'inBody' | 'decision'>;

function* writeSite(profile: Profile, name: string): Generator<string> {
  const { seen, texts, pages, decisions } = profile.sites.get(name) as SiteSample;
  const groups = countLines(profile, name);
  const articles = groups.reduce((sum, group) => sum + group.articles, 0);
  const lines: ListedLine[] = groups.flatMap((group) =>
    group.lines.map((line) => (name === NO_ADDRESS ? { site: group.name, ...line } : line)),
  );
  const listed = new Set(lines.map(({ line }) => line));
  // What was decided holds even where no page of the sample has the line.
  for (const [line, decision] of byKey(decisions)) {
    if (!listed.has(line)) lines.push({ line, text: texts.get(line) ?? null, articles: 0, inBody: 0, decision });
  }
  yield `\n   "seen": ${seen},\n   "articles": ${articles},\n   "lines": [`;
  yield* rows(lines.map((line) => JSON.stringify(line)));
  yield '],\n   "texts": {';
  const rest = byKey(texts).filter(([line]) => !listed.has(line));
  yield* rows(rest.map(([line, form]) => `${JSON.stringify(line)}: ${JSON.stringify(form)}`));
  yield '},\n   "pages": [';
  yield* rows(byKey(pages).map(([, sketch]) => JSON.stringify(sketch)));
  yield ']';
}

const byKey = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function* rows(items: readonly string[]): Generator<string> {
  for (const [at, item] of items.entries()) yield `${at > 0 ? ',' : ''}\n    ${item}`;
  if (items.length > 0) yield '\n   ';
}
