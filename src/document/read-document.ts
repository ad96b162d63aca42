import type { Document, PageFormat } from './document.ts';
import type { ElementMarks } from './html/element-marks.ts';
import { statedPage } from './stated-page.ts';
import { readText } from './text-reader.ts';

/** Reads a page of a known form. Only the reader that is needed is loaded. HTML alone has elements that bear marks. */
export async function readDocument(
  text: string,
  format: PageFormat,
  url: string | null,
  marks: ElementMarks | null = null,
): Promise<Document> {
  switch (format) {
    case 'text':
      return readStatedText(text);
    case 'html':
      return (await import('./html-reader.ts')).readHtml(text, { url, marks });
    case 'markdown':
      return (await import('./markdown-reader.ts')).readMarkdown(text);
  }
}

async function readStatedText(text: string): Promise<Document> {
  const stated = await statedPage(text);
  if (!stated) return readText(text);
  const { lines, ...known } = stated;
  return { ...readText(lines.join('\n')), ...known };
}
