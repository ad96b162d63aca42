/** Fields that the user's own rules set: what a rule says counts before whatever else a page says. */
import type { Block } from '../document/document.ts';
import type { Finding } from '../page/finding.ts';
import { isoDateTime } from '../parse/dates/calendar-date.ts';
import { MAX_AUTHORS, readByline } from '../parse/names/read-byline.ts';
import { asSeenByRules, type CompiledRule, type SeenByRules } from '../rules/rule-set.ts';
import { dateTimeOf } from './dates/head-dates.ts';
import type { Metadata } from './read-metadata.ts';

type Fields = Partial<Pick<Metadata, 'title' | 'titleBlock' | 'byline' | 'authors' | 'datePublished'>>;

const CONFIDENT = ['title', 'authors', 'datePublished'] as const;

const prefix = /^(?:by|von|par|por|di|door|av|af)\s+/i;
const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The metadata with the fields of the rules for titles, bylines and dates. Of several rules for a field the first that matches a block counts; a
 * date that cannot be read leaves what the page says.
 */
export function withRuledFields(
  metadata: Metadata,
  blocks: readonly Block[],
  { rules, language }: { readonly rules: readonly CompiledRule[]; readonly language: string | null },
): Metadata {
  const seen = blocks.map(asSeenByRules);
  const fields: Fields = {};
  for (const rule of rules) {
    if (rule.action !== 'title' && rule.action !== 'byline' && rule.action !== 'date') continue;
    const matched = blocks.filter(({ index }) => rule.matches(seen[index] as SeenByRules));
    if (matched.length > 0) Object.assign(fields, { ...fieldsOf(rule, matched, language), ...fields });
  }
  // What the user says is certain.
  const certain = CONFIDENT.filter((field) => fields[field]).map((field) => [field, 1]);
  const fieldConfidence = { ...metadata.fieldConfidence, ...Object.fromEntries(certain) };
  return { ...metadata, ...fields, fieldConfidence };
}

function fieldsOf({ action, name }: CompiledRule, matched: readonly Block[], language: string | null): Fields {
  const [first] = matched as [Block];
  const found = <T>(value: T, blocks: readonly Block[]): Finding<T> => ({
    value,
    rule: `rule ${name}`,
    blocks: blocks.map(({ index }) => index),
  });
  if (action === 'title') return { title: found(first.text, [first]), titleBlock: first.index };
  if (action === 'date') {
    const dateTime = dateTimeOf(first.text, language);
    return dateTime ? { datePublished: found(isoDateTime(dateTime), [first]) } : {};
  }
  const lines = [...new Set(matched.slice(0, MAX_AUTHORS).map(({ text }) => text.replace(prefix, '')))];
  const authors = lines.flatMap((line) => readByline(line, LINE_OF_NAMES)?.authors ?? [line]);
  return { byline: found(lines.join(', '), matched.slice(0, MAX_AUTHORS)), authors: found(authors, []) };
}

/** The user says that the line is a byline. */
const LINE_OF_NAMES = { leads: 0, speaksOfDate: () => false, mayLackLead: true, siteNames: NO_NAMES };
