/** Factiva's other form: a code of two letters begins each field, and what it names follows, over as many lines as it takes. */
import type { StatementKey } from './statement.ts';

/** Fields, and those whose words are the text. */
const CODES: Readonly<Record<string, StatementKey | 'text'>> = {
  HD: 'title',
  BY: 'author',
  PD: 'published',
  SN: 'site',
  SE: 'section',
  LA: 'language',
  LP: 'text',
  TD: 'text',
  WC: 'other',
  SC: 'other',
  PG: 'other',
  CY: 'other',
  AN: 'other',
  ET: 'other',
  ED: 'other',
  CO: 'other',
  IN: 'other',
  NS: 'other',
  RE: 'other',
  IPD: 'other',
  IPC: 'other',
  PUB: 'other',
  CLM: 'other',
  CR: 'other',
  ART: 'other',
  RF: 'other',
};

const coded = /^([A-Z]{2,3})(?:\s{1,8}(\S.*)|\s*)$/;

/** Codes that no text begins so many lines with. */
const FEWEST_CODES = 5;

export interface CodedField {
  readonly key: StatementKey | 'text';
  readonly value: string;
  /** Lines of the value, or of the code alone where it names text; counted from 0. */
  readonly lines: readonly [number, number];
}

/** The fields of a coded export; null for a text that is none. */
export function readCodes(lines: readonly string[]): readonly CodedField[] | null {
  const starts: { at: number; code: string; key: StatementKey | 'text'; value: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const [, code = '', value = ''] = coded.exec(line) ?? [];
    const key = CODES[code];
    if (key !== undefined) starts.push({ at, code, key, value });
  }
  const codes = new Set(starts.map(({ code }) => code));
  if (codes.size < FEWEST_CODES || !codes.has('HD') || !(codes.has('LP') || codes.has('TD'))) return null;
  return starts.map(({ at, key, value }, index) => {
    if (key === 'text') return { key, value, lines: [at, at] as const };
    const end = (starts[index + 1]?.at ?? lines.length) - 1;
    const rest = lines.slice(at + 1, end + 1).map((line) => line.trim());
    return { key, value: [value, ...rest].filter((part) => part !== '').join(' '), lines: [at, end] as const };
  });
}
