/** The kinds of code that pages hold. */
export type CodeKind = 'script' | 'style' | 'json' | 'template';

/** What code is, by how it begins. */
export function kindOfCode(code: string): CodeKind {
  const head = code.slice(0, 2000);
  if (/^[[{]\s*["'{[]/.test(head)) return 'json';
  if (/^<(?!!--)/.test(head)) return 'template';
  const isStyle =
    /[^{}()=]*\{\s*(?:[\w-]+\s*:[^;{}]+[;}]|[^{}]*\{\s*[\w-]+\s*:)/y.test(head.replace(/\/\*[^*]*\*\//g, '')) &&
    !/\bfunction\b|=>|\bvar\b/.test(head);
  return isStyle ? 'style' : 'script';
}
