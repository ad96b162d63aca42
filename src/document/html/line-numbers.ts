/** Whether the text is the numbers beside a listing, which count its lines and are no part of it. */
export function isLineNumbers(text: string): boolean {
  if (!/^\d+\n\s*\d/.test(text)) return false;
  const numbers = text.split('\n');
  const first = Number(numbers[0]);
  return numbers.every((number, index) => Number(number) === first + index);
}
