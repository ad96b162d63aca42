/**
 * How plain text is laid out, which depends on the tool that wrote it.
 * - `blocks`: a paragraph a line, as a browser shows a page (`innerText`, copy and paste, web archives).
 * - `text-nodes`: every text node on a line of its own, so that links and emphasis break paragraphs (`get_text("\n")`).
 * - `wrapped`: lines filled up to a column (text browsers, mail, printed pages).
 * - `source-whitespace`: the line breaks and the indentation of the HTML source (`get_text()`, `textContent`).
 * - `one-line`: nearly the whole page on one line (`get_text(" ", strip=True)`).
 */
export const TEXT_LAYOUTS = ['blocks', 'text-nodes', 'wrapped', 'source-whitespace', 'one-line'] as const;

export type TextLayout = (typeof TEXT_LAYOUTS)[number];
