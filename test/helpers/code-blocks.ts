import { readFileSync } from 'node:fs';

/** The blocks of code of a page of documentation (a path from the project's root) in one language, word for word. */
export function codeBlocks(page: string, language: string): string[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const fence = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms');
  return [...text.matchAll(fence)].map(([, code = '']) => code);
}
