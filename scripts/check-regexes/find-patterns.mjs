// Every regular expression of the source, from its syntax tree: those written out, and where others are built.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** The modules below a folder, sorted. */
export const modulesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** `written`: { source, flags, line }; `built`: { line, start, end } of each `RegExp(…)`, with or without `new`. */
export function patternsOf(path) {
  const text = readFileSync(path, 'utf8');
  const lineOf = ({ start }) => text.slice(0, start).split('\n').length;
  const written = [];
  const built = [];
  const construction = (node) => {
    if (node.callee.name === 'RegExp') built.push({ line: lineOf(node), start: node.start, end: node.end });
  };
  new Visitor({
    Literal(node) {
      if (node.regex) written.push({ source: node.regex.pattern, flags: node.regex.flags, line: lineOf(node) });
    },
    NewExpression: construction,
    CallExpression: construction,
  }).visit(parseSync(path, text).program);
  return { text, written, built };
}
