import { textOfHtml } from './text-of-html.mjs';

/** What Readability returns, as it is measured. */
export const readabilityArticle = (result) =>
  result && {
    body: textOfHtml(result.content ?? ''),
    title: result.title,
    author: result.byline,
    date: result.publishedTime,
  };
