/** Values of options as people type them: counts, sizes, times, dates, addresses. */
import { WHOLE_NUMBER } from '../options.ts';
import { InvalidValue } from './define-command.ts';

const SIZE = 'a size such as 500kB, 20MiB or a number of bytes is expected';
const TIME = 'a time such as 500ms, 5s, 2m or a number of milliseconds is expected';
const ADDRESS = 'an absolute address such as https://example.org/page is expected';

/** Powers of 1000 with `B`, as in SI; powers of 1024 with `iB` or the letter alone, as in GNU's tools. */
const SIZE_PATTERN = /^(\d+(?:\.\d+)?) ?(?:([kmgt])(i?b?))?b?$/i;

/** Bytes, at least 1. */
export function parseSize(text: string): number {
  const [, number = '', letter = '', end = ''] = SIZE_PATTERN.exec(text) ?? [];
  const base = end.toLowerCase() === 'b' ? 1000 : 1024;
  const power = letter === '' ? 0 : 'kmgt'.indexOf(letter.toLowerCase()) + 1;
  return wholeAtLeastOne(Number(number || Number.NaN) * base ** power, SIZE);
}

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** Milliseconds, at least 1. */
export function parseTime(text: string): number {
  const [, number = '', unit = 'ms'] = /^(\d+(?:\.\d+)?) ?(ms|s|m|min|h)?$/i.exec(text) ?? [];
  return wholeAtLeastOne(Number(number || Number.NaN) * (MILLISECONDS[unit.toLowerCase()] ?? Number.NaN), TIME);
}

export const parseCount = (text: string): number =>
  wholeAtLeastOne(/^\d+$/.test(text) ? Number(text) : Number.NaN, WHOLE_NUMBER);

/** @throws InvalidValue */
function wholeAtLeastOne(value: number, fault: string): number {
  const number = Math.round(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidValue(fault);
  return number;
}

/** An absolute address as it was typed. */
export function parseAddress(text: string): string {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text)) return text;
  throw new InvalidValue(ADDRESS);
}

/** A value as it was typed, if it is valid; else this is what is wrong with it. */
export const checked =
  (isValid: (value: string) => boolean, fault: string) =>
  (value: string): string => {
    if (!isValid(value)) throw new InvalidValue(fault);
    return value;
  };
