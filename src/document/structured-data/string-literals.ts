/**
 * The string literals of a script, whatever stands between them: so the state that a framework leaves in a page is read where
 * it is JSON and where it is code (`window.__NUXT__=(function(a){return {…}}(…))`, `JSON.parse("…")`). Nothing is run.
 */
export function* stringLiterals(script: string): Generator<string> {
  for (let at = nextQuote(script, 0); at < script.length; at = nextQuote(script, at)) {
    const quote = script[at] as string;
    const end = endOf(script, at + 1, quote);
    yield unescaped(script.slice(at + 1, end));
    at = end + 1;
  }
}

const anyQuote = /["'`]/g;

function nextQuote(script: string, from: number): number {
  anyQuote.lastIndex = from;
  return anyQuote.exec(script)?.index ?? script.length;
}

function endOf(script: string, from: number, quote: string): number {
  let at = from;
  while (at < script.length && script[at] !== quote) at += script[at] === '\\' ? 2 : 1;
  return Math.min(at, script.length);
}

const escapeSequence = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([\s\S]))/g;
const CONTROLS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '',
  v: '',
  '0': '',
  '\n': '',
};

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(escapeSequence, (_, unit?: string, byte?: string, char?: string) =>
    char === undefined ? String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)) : (CONTROLS[char] ?? char),
  );
}
