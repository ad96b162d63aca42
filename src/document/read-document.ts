import type { Document, PageFormat } from './document.ts';
import type { ElementMarks } from './html/element-marks.ts';
import type { TextLayout } from './text/text-layouts.ts';
import { readText } from './text-reader.ts';

/** Reads a page of a known form. Only the reader that is needed is loaded. HTML alone has elements that bear marks, and plain text a layout. */
export async function readDocument(
  text: string,
  format: PageFormat,
  url: string | null,
  marks: ElementMarks | null = null,
  layout: TextLayout | 'auto' = 'auto',
): Promise<Document> {
  switch (format) {
    case 'text':
      return readText(text, layout === 'auto' ? null : layout);
    case 'html':
      return (await import('./html-reader.ts')).readHtml(text, { url, marks });
    case 'markdown':
      return (await import('./markdown-reader.ts')).readMarkdown(text);
  }
}
