/**
 * Pages that scripts were to build hold their article as data alone: in JSON-LD's `articleBody`, or in the state of a
 * framework (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = …`), be it one string of HTML or a string for each paragraph.
 */
import type { Element } from 'domhandler';
import { type LinkedObject, readLinkedData } from './json-ld.ts';

export interface ProseInData {
  readonly script: Element;
  /** Plain text or HTML, in the order of the data. */
  readonly texts: readonly string[];
}

/** Strings shorter than this, in characters, are labels, addresses and summaries. */
const SHORTEST_PROSE = 80;
/** Of these many characters at least one is a space, in scripts that have spaces. */
const LONGEST_WORDS = 25;
const MOST_VALUES = 100_000;

const state = /^\s*(?:(?:window|self|globalThis)[.[][\w.$"'\]]+|(?:var|let|const)\s+[\w$]+)\s*=\s*(?=[{[])/;
const unspaced = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

/** The script that holds most prose; one that says it is an article's body comes first. Null where none holds any. */
export function proseInData(declarations: readonly Element[]): ProseInData | null {
  let best: ProseInData | null = null;
  for (const script of declarations) {
    if (script.name !== 'script') continue;
    const source = script.children[0]?.type === 'text' ? script.children[0].data : '';
    const type = script.attribs.type?.trim().toLowerCase() ?? '';
    const isLinkedData = type.startsWith('application/ld+json');
    const texts = isLinkedData ? articleBodies(readLinkedData(source)) : proseStrings(parseState(source, type));
    if (texts.length === 0) continue;
    if (isLinkedData) return { script, texts };
    if (!best || lengthOf(texts) > lengthOf(best.texts)) best = { script, texts };
  }
  return best;
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

function articleBodies(objects: readonly LinkedObject[]): string[] {
  const body = objects
    .map(({ articleBody }) => articleBody)
    .find((value) => typeof value === 'string' && isProse(value));
  return typeof body === 'string' ? [body] : [];
}

function parseState(source: string, type: string): unknown {
  const assigned = type === '' || type.includes('javascript') ? state.exec(source) : null;
  if (!assigned && !type.endsWith('json')) return undefined;
  const json = assigned ? source.slice(assigned[0].length) : source;
  try {
    return JSON.parse(json.slice(0, Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1));
  } catch {
    return undefined;
  }
}

/** The strings of a value that read as prose, each once, in their order. */
function proseStrings(value: unknown): string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [value];
  for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked++) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (isProse(next)) found.add(next);
    } else if (typeof next === 'object' && next !== null)
      waiting.push(...Object.values(next).slice(0, MOST_VALUES).reverse());
  }
  return [...found];
}

function isProse(text: string): boolean {
  if (text.length < SHORTEST_PROSE || /^\s*(?:[{[]|https?:|data:)/.test(text)) return false;
  const sample = text.slice(0, 2000);
  return unspaced.test(sample) || (sample.match(/\s/g)?.length ?? 0) * LONGEST_WORDS > sample.length;
}
