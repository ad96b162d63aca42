import { kindOfCode } from '../document/page-code/code-kind.ts';
import { defineCleaner } from './define-cleaner.ts';

export const pageCode = defineCleaner({
  id: 'page-code',
  about:
    "Scripts, style sheets, data and templates of the page among its text. Programs that an article shows stay: they stand between its paragraphs and say nothing that a page's own scripts say.",
  reasons: {
    script: { group: 'code', about: 'A script of the page.' },
    style: { group: 'code', about: 'A style sheet of the page.' },
    json: { group: 'code', about: 'Data of the page, such as JSON-LD.' },
    template: { group: 'code', about: 'HTML that a script would have shown.' },
  },
  clean(page, { remove }) {
    // The text reader makes blocks of code of nothing else; in HTML and Markdown they are what an article shows.
    if (page.document.format !== 'text') return;
    for (const block of page.open()) if (block.kind === 'code') remove(block, kindOfCode(block.text));
  },
});
