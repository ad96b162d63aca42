/** Whether the text is the numbers beside a listing, which count its lines and are no part of it. */
export function isLineNumbers(text: string): boolean {
  if (!/^\d+\n\s*\d/.test(text)) return false;
  const numbers = text.split('\n');
  const first = Number(numbers[0]);
  return numbers.every((number, index) => Number(number) === first + index);
}

const numberAtStart = /^\s*(\d{1,5})(?![\d.):,])/;
const gluedNumber = /^\s*\d+[^\s\d]/;

/**
 * Code without the numbers that each of its lines begins with, counting up by one, and these numbers; null for code that is not
 * numbered. On some line the number touches the code: columns of data are left alone.
 */
export function withoutLineNumbers(code: string): { readonly text: string; readonly numbers: string } | null {
  if (!gluedNumber.test(code)) return null;
  const lines = code.split('\n');
  const numbers = lines.map((line) => numberAtStart.exec(line)?.[1] ?? null);
  const first = Number(numbers[0]);
  if (lines.length < 2 || numbers.some((number, index) => number === null || Number(number) !== first + index))
    return null;
  return {
    text: lines
      .map((line) => line.replace(numberAtStart, ''))
      .join('\n')
      .trimEnd(),
    numbers: numbers.join(' '),
  };
}
