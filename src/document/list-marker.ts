/** A bullet or number of a list with the space after it: `• `, `- `, `3. `, `12) `, `b) `. A lone letter with a full stop is an initial. */
const listMarker = /^(?:[•‣⁃▪●◦∙·*–-]|\d{1,3}[.)]|[a-z]\)) /i;

/** Whether a line begins as an item of a list does. */
export const startsListItem = (text: string): boolean => listMarker.test(text);
