import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../../schema/article.ts';
import type { Shown } from './shown.ts';
import { toHast } from './to-hast.ts';

/** All that is written: no scripts, styles, handlers, classes or ids, and addresses of these schemes alone. */
const SCHEMA: Schema = {
  tagNames: [
    ...['article', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'time', 'blockquote', 'pre', 'code'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input'],
    ...['figure', 'img', 'figcaption', 'small', 'a', 'strong', 'em', 'del', 'sup', 'sub', 'br'],
    ...['math', 'semantics', 'mtext', 'annotation'],
  ],
  attributes: {
    a: ['href', 'title'],
    annotation: ['encoding'],
    code: ['dataLanguage'],
    img: ['src', 'alt', 'width', 'height'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    math: ['display'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'ftp'], src: ['http', 'https'] },
  strip: ['script', 'style'],
};

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The article as a page of HTML, without a newline at its end. */
export function writeHtml(article: Article, shown: Shown): string {
  const { title, language, url, description, authors } = article;
  const html = toHtml(sanitize(toHast(article, shown), SCHEMA), { closeSelfClosing: false });
  const metas = [
    ...authors.map((author) => ['author', author] as const),
    ...(description === null ? [] : [['description', description] as const]),
  ];
  const isAddress = url !== null && /^https?:/i.test(url);
  return [
    '<!doctype html>',
    `<html${language === null ? '' : ` lang="${escaped(language)}"`}>`,
    '<head>',
    '<meta charset="utf-8">',
    ...(title === null ? [] : [`<title>${escaped(title)}</title>`]),
    ...metas.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`),
    ...(isAddress ? [`<link rel="canonical" href="${escaped(url)}">`] : []),
    '</head>',
    '<body>',
    html,
    '</body>',
    '</html>',
  ].join('\n');
}
