import type { PageHead } from '../document.ts';
import { readLinkedData } from '../structured-data/json-ld.ts';
import { closingEnd } from './code-end.ts';
import type { CodeSpan } from './find-page-code.ts';

const linkedObject = /\{\s*"@(?:context|type|graph|id)"/g;
const MOST_OBJECTS = 50;

/** What the JSON-LD among a page's code says of the page; null where there is none. */
export function headOfCode(spans: readonly CodeSpan[], source: string): PageHead | null {
  const linkedData = spans.flatMap(({ start, end }) => linkedDataIn(source.slice(start, end)));
  if (linkedData.length === 0) return null;
  return { title: null, metas: new Map(), linkedData, canonicalUrl: null, language: null };
}

function linkedDataIn(code: string): ReturnType<typeof readLinkedData> {
  const objects: ReturnType<typeof readLinkedData> = [];
  linkedObject.lastIndex = 0;
  for (
    let found = linkedObject.exec(code);
    found !== null && objects.length < MOST_OBJECTS;
    found = linkedObject.exec(code)
  ) {
    const end = closingEnd(code, found.index, code.length, true);
    if (end === -1) break;
    objects.push(...readLinkedData(code.slice(found.index, end)));
    linkedObject.lastIndex = end;
  }
  return objects;
}
