/** A bullet or number of a list with the space after it: `• `, `- `, `3. `, `12) `, `b) `. A lone letter with a full stop is an initial. */
const listMarker = /^(?:[•‣⁃▪●◦∙·*–-]|\d{1,3}[.)]|[a-z]\)) /i;

/** Whether a line begins as an item of a list does. */
export const startsListItem = (text: string): boolean => mayBeMarker(text.charCodeAt(1)) && listMarker.test(text);

/** What the second character of a marker can be, which spares most lines the regular expression: a space, `)`, `.` or a digit. */
const mayBeMarker = (unit: number): boolean =>
  unit === 0x20 || unit === 0x29 || unit === 0x2e || (unit >= 0x30 && unit <= 0x39);
