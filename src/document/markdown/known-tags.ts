/** Names of HTML elements that converters leave standing in Markdown. */
const NAMES =
  'a|abbr|address|article|aside|audio|b|bdi|bdo|big|blockquote|br|button|caption|center|cite|code|col|colgroup|dd|del|details|' +
  'dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|legend|' +
  'li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|rp|rt|ruby|s|samp|script|section|select|small|source|' +
  'span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr';

/** An opening or closing tag of an HTML element; its name is the first group. */
export const KNOWN_TAG: RegExp = new RegExp(`^</?(${NAMES})(?=[\\s/>])`, 'i');
