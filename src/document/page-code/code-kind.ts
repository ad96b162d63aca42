/** The kinds of code that pages hold. */
export type CodeKind = 'script' | 'style' | 'json' | 'template';

/** Characters at the beginning of code that decide. */
const SAMPLE = 2000;

/** What code is, by how it begins. */
export function kindOfCode(code: string): CodeKind {
  const head = code.slice(0, SAMPLE);
  if (/^[[{]\s*["'{[]/.test(head)) return 'json';
  if (/^<(?!!--)/.test(head)) return 'template';
  return isStyle(head) ? 'style' : 'script';
}

const isScript = /\bfunction\b|=>|\bvar\b|\breturn\b/;
/** `margin: 0`, and `color:#036` of a rule within `@media`. */
const declaration = /^\s*[\w-]{1,60}\s?:/;

function isStyle(head: string): boolean {
  const [selector = '', ...rules] = head.split('{');
  // An assignment or a call, or statements before it.
  if (isScript.test(head) || selector.includes(';') || /[=(,:]$/.test(selector.trimEnd())) return false;
  return rules.slice(0, 2).some((rule) => declaration.test(rule));
}
