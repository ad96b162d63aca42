import { defineCleaner } from './define-cleaner.ts';

/** Elements that a page shows as text by mistake: images of noscript, embeds, styles. Prose about HTML seldom gives them attributes. */
const ELEMENT =
  /^(?:<a\b[^<>]{0,600}>\s*)?<(?:img|iframe|video|source|picture|figure|script|style|noscript|link|ins|svg|amp-\w+)\b[^<>]{0,3000}(?:>|$)/i;
const WITH_ATTRIBUTE = /<\w[\w-]*\s[^<>]{0,2000}(?:src|href|class|style|width|loading|srcset)\s*=/i;
const STYLE = /^(?:<style\b|@media\b|[.#][\w-]+(?:[\s,>.#:][\w-]*){0,8}\s*\{[^{}]*\}|\{?\s*"@context"\s*:)/i;
const SCRIPT =
  /^(?:<script\b|window\.\w+\s*=|var \w+\s*=.*;$|\(function\s*\(|!function\s*\(|googletag\.|document\.\w+\()/i;

/** First characters of all of these, which spare nearly every block the patterns: they are costly to compile. */
const MAY_BE_MARKUP = '<@.#{"(!vVwWgGdD';

export const markup = defineCleaner({
  id: 'markup',
  about: 'Tags, styles and scripts that the page shows as text.',
  reasons: {
    markup: { group: 'furniture', about: 'A tag, a style or a script.' },
  },
  clean(page, { remove }) {
    for (const block of page.open()) {
      if (block.kind === 'code') continue;
      if (!MAY_BE_MARKUP.includes(block.text[0] as string)) continue;
      const start = block.text.slice(0, 4000);
      if (ELEMENT.test(start) && (WITH_ATTRIBUTE.test(start) || page.traits(block).words < 4)) remove(block, 'markup');
      else if (
        page.document.format === 'text' &&
        (STYLE.test(start) || SCRIPT.test(start)) &&
        !/\w[.!?]$/.test(block.text)
      )
        remove(block, 'markup');
    }
  },
});
