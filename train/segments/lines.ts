/** The lines of the corpus that hold several blocks, with what is known of each gap between their units. */
import { normalizeText } from '../../src/document/normalize-text.ts';
import { traitsOfUnits, type UnitTraits } from '../../src/document/segments/unit-traits.ts';
import { type Units, unitsOf } from '../../src/document/segments/units.ts';
import { linesOf } from '../../src/document/text-lines.ts';
import { verdictsOfPairs } from '../rejoin/truth.ts';
import { type GluedPage, gluedPages } from './corpus.ts';

export interface GluedLine {
  readonly fold: number;
  readonly units: Units;
  readonly traits: UnitTraits;
  /** For the gap before each unit: 1 where a block ends, 0 where none does, -1 where that is not known. */
  readonly labels: Int8Array;
  /** How much each gap counts. */
  readonly importances: Float32Array;
}

const LAYOUTS = ['soup-space', 'soup'];
/** Lines that are cut; what shorter ones could teach, these do. */
const SHORTEST_LINE = 200;
const FEWEST_UNITS = 20;
const MOST_UNITS = 40_000;
const FOLDS = 5;

/**
 * A sentence of the article torn costs more than a menu left whole, and most of all costs a boundary of the article overlooked,
 * since that glues text of the page to it.
 */
const IMPORTANCE = { insideArticle: 2, edgeOfArticle: 6, elsewhere: 1 };

export const linesOfCorpus = (corpus: string): GluedLine[] =>
  LAYOUTS.flatMap((layout) => gluedPages(corpus, layout).flatMap(linesOfPage));

function linesOfPage(page: GluedPage): GluedLine[] {
  const fold = foldOf(page.host);
  const body = trigramsOf(page.body);
  const lines: GluedLine[] = [];
  for (const { content } of linesOf(normalizeText(page.text))) {
    if (content.length < SHORTEST_LINE) continue;
    const units = unitsOf(content, 0, content.length);
    if (units.count < FEWEST_UNITS || units.count > MOST_UNITS) continue;
    const texts = Array.from({ length: units.count }, (_, at) => content.slice(units.starts[at], units.ends[at]));
    const verdicts = verdictsOfPairs(texts, page.innertext, false);
    const labels = new Int8Array(units.count).fill(-1);
    const importances = new Float32Array(units.count);
    const isInBody = membersOf(texts, body);
    for (let at = 1; at < units.count; at++) {
      const verdict = verdicts[at - 1];
      if (verdict === 'unknown') continue;
      labels[at] = verdict === 'apart' ? 1 : 0;
      const before = isInBody[at - 1];
      const after = isInBody[at];
      const kind = before && after ? 'insideArticle' : before || after ? 'edgeOfArticle' : 'elsewhere';
      importances[at] = IMPORTANCE[kind] / Math.sqrt(units.count);
    }
    lines.push({ fold, units, traits: traitsOfUnits(content, units), labels, importances });
  }
  return lines;
}

const word = /[\p{L}\p{N}_]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];
const trigram = (words: readonly string[], at: number): string => `${words[at]} ${words[at + 1]} ${words[at + 2]}`;

function trigramsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.map((_, at) => trigram(words, at)));
}

/** Whether each unit stands in three words of the article. */
function membersOf(texts: readonly string[], body: ReadonlySet<string>): boolean[] {
  const words: string[] = [];
  const unitOf: number[] = [];
  for (const [unit, text] of texts.entries()) {
    for (const one of wordsOf(text)) {
      words.push(one);
      unitOf.push(unit);
    }
  }
  const members = new Array<boolean>(texts.length).fill(false);
  for (let at = 0; at + 2 < words.length; at++) {
    if (!body.has(trigram(words, at))) continue;
    for (let near = at; near < at + 3; near++) members[unitOf[near] as number] = true;
  }
  return members;
}

function foldOf(host: string): number {
  let hash = 0;
  for (const char of host) hash = (Math.imul(hash, 31) + (char.codePointAt(0) as number)) >>> 0;
  return hash % FOLDS;
}
