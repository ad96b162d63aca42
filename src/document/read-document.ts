import type { Document, PageFormat } from './document.ts';
import type { HtmlReaderOptions } from './html-reader.ts';
import { readText } from './text-reader.ts';

/** Reads a page of a known form. Only the reader that is needed is loaded. */
export async function readDocument(text: string, format: PageFormat, options: HtmlReaderOptions): Promise<Document> {
  switch (format) {
    case 'text':
      return readText(text);
    case 'html':
      return (await import('./html-reader.ts')).readHtml(text, options);
    case 'markdown':
      return (await import('./markdown-reader.ts')).readMarkdown(text);
  }
}
