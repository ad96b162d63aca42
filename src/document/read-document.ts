import type { TextLayout } from '../schema/text-layouts.ts';
import type { Document, PageFormat } from './document.ts';
import type { ElementMarks } from './html/element-marks.ts';
import { statedPage } from './stated-page.ts';
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
      return readStatedText(text, layout === 'auto' ? null : layout);
    case 'html':
      return (await import('./html-reader.ts')).readHtml(text, { url, marks });
    case 'markdown':
      return (await import('./markdown-reader.ts')).readMarkdown(text);
  }
}

async function readStatedText(text: string, layout: TextLayout | null): Promise<Document> {
  const stated = await statedPage(text);
  if (!stated) return readText(text, layout);
  const { lines, setAside, ...known } = stated;
  const read = readText(lines.join('\n'), layout);
  return {
    ...read,
    ...known,
    setAside: [...setAside, ...(read.setAside ?? [])].sort((a, b) => a.lines[0] - b.lines[0]),
  };
}
