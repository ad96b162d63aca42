/**
 * Pages that scripts were to build hold their article as data alone: in JSON-LD's `articleBody`, in the state of a framework
 * (`__NEXT_DATA__`, `window.__NUXT__ = …`, Next.js's flight data), or in an attribute (`data-page` of Inertia,
 * `data-preloaded` of Discourse), be it one string of HTML or a string for each paragraph.
 */
import type { PageElement } from '../html/page-tree.ts';
import { traverse } from '../html/traverse.ts';
import { flightStrings, isFlightScript } from './flight-data.ts';
import { readLinkedData } from './json-ld.ts';
import { stringLiterals } from './string-literals.ts';

export interface ProseInData {
  readonly holder: PageElement;
  /** The last element that holds them, where it is another. */
  readonly lastHolder?: PageElement | undefined;
  /** Plain text or HTML, in the order of the data. */
  readonly texts: readonly string[];
}

/** Strings shorter than this, in characters, are labels, addresses and summaries. */
const SHORTEST_PROSE = 80;
/** Of these many characters at least one is a space, in scripts that have spaces. */
const LONGEST_WORDS = 25;
/** Shorter bodies, in characters, may be teasers. */
const WHOLE_BODY = 500;
/** State within strings of state, `JSON.parse("{…\"body\":\"…\"}")`, is looked into this deep. */
const DEEPEST = 3;

const assignment = /^\s*(?:(?:window|self|globalThis)[.[][\w.$"'\]]+|(?:var|let|const)\s+[\w$]+)\s*=/;
const unspaced = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

/** The element that holds most prose in its data; a script that says it is an article's body comes first, if it is more than a teaser. Null where none holds any. */
export function proseInData(root: PageElement): ProseInData | null {
  const { scripts, attributes } = dataOf(root);
  const bodies = scripts.filter(isLinkedData).map(({ holder, source }) => ({ holder, texts: articleBody(source) }));
  const stated = bodies.find(({ texts }) => lengthOf(texts) >= WHOLE_BODY);
  if (stated) return stated;
  const flight = scripts.filter(({ source }) => isFlightScript(source));
  const found: ProseInData[] = [
    ...bodies,
    ...[...scripts.filter(isState), ...attributes].map(({ holder, source }) => {
      return { holder, texts: proseAmong(stringLiterals(source)) };
    }),
    // All flight data are one, wherever they stand.
    ...flight.slice(0, 1).map(({ holder }) => {
      const texts = proseAmong(flightStrings(flight.map(({ source }) => source)));
      return { holder, lastHolder: flight.at(-1)?.holder, texts };
    }),
  ];
  const [best] = found.filter(({ texts }) => texts.length > 0).sort((a, b) => lengthOf(b.texts) - lengthOf(a.texts));
  return best ?? null;
}

interface Data {
  readonly holder: PageElement;
  readonly source: string;
}

/** The scripts of a page, and the attributes that hold JSON. */
function dataOf(root: PageElement): { scripts: Data[]; attributes: Data[] } {
  const scripts: Data[] = [];
  const attributes: Data[] = [];
  traverse(root, {
    enter(node) {
      if (node.type === 'text') return false;
      if (node.name === 'script' && node.firstChild?.type === 'text') {
        scripts.push({ holder: node, source: node.firstChild.data });
      }
      for (const value of Object.values(node.attribs)) {
        if (value.length > SHORTEST_PROSE && isCollection(value)) attributes.push({ holder: node, source: value });
      }
      return true;
    },
    leave() {},
  });
  return { scripts, attributes };
}

const typeOf = ({ holder }: Data) => holder.attribs.type?.trim().toLowerCase() ?? '';
const isLinkedData = (data: Data) => typeOf(data).startsWith('application/ld+json');
const isState = (data: Data) => !isLinkedData(data) && (typeOf(data).endsWith('json') || assignment.test(data.source));

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

function articleBody(script: string): string[] {
  for (const { articleBody: body } of readLinkedData(script))
    if (typeof body === 'string' && isProse(body)) return [body];
  return [];
}

/** The strings that read as prose, each once; strings that hold strings are looked into. */
function proseAmong(strings: Iterable<string>): string[] {
  const found = new Set<string>();
  const look = (some: Iterable<string>, depth: number) => {
    for (const text of some) {
      if (isProse(text)) found.add(text);
      else if (depth < DEEPEST && text.length > SHORTEST_PROSE && isCollection(text))
        look(stringLiterals(text), depth + 1);
    }
  };
  look(strings, 0);
  return [...found];
}

const isCollection = (text: string) => /^\s*[{[]/.test(text);

function isProse(text: string): boolean {
  if (text.length < SHORTEST_PROSE || /^\s*(?:[{[]|https?:|data:)/.test(text)) return false;
  const sample = text.slice(0, 2000);
  return unspaced.test(sample) || (sample.match(/\s/g)?.length ?? 0) * LONGEST_WORDS > sample.length;
}
