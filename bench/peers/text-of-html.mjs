// The text of the HTML that an extractor returns, with a line break round every block, so that no peer is charged for words
// that textContent would glue together.
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  `address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);

export function textOfHtml(html) {
  const parts = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) parts.push('\n');
    },
    ontext(text) {
      if (silent === 0) parts.push(text);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (BLOCKS.has(name)) parts.push('\n');
    },
  });
  parser.end(html);
  return parts.join('');
}
