/**
 * Which neighbouring lines of a page in another layout belong together: those that stand in one line of its innertext.
 * Found by the words and signs around each line end, looked up in the innertext. Where they are not found (hidden
 * elements) or found both in one line and over two, nothing is known; nor, of text nodes, where both layouts break a line between
 * lower-case words, since that is the author's own wrapping, which may as well be joined.
 */

export type Verdict = 'joined' | 'apart' | 'unknown';

const wrappedInSentence = /[\p{Ll},]\n[\p{Ll},]/u;

/** Words or signs compared on each side of a line end. */
const reach = 3;

const token = /[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu;

interface TokenStream {
  readonly tokens: readonly string[];
  /** Number of the line that each token stands in. */
  readonly line: readonly number[];
}

function tokenStream(lines: readonly string[]): TokenStream {
  const tokens: string[] = [];
  const line: number[] = [];
  for (const [number, text] of lines.entries()) {
    // innerText writes headings and buttons in the case that the style sheet gives them.
    for (const match of text.toLowerCase().match(token) ?? []) {
      tokens.push(match);
      line.push(number);
    }
  }
  return { tokens, line };
}

const surroundings = ({ tokens }: TokenStream, position: number): string =>
  tokens.slice(Math.max(0, position - reach), position + reach).join(' ');

/**
 * One verdict for each pair of neighbours in `brokenLines`; cells of a table row count as apart.
 *
 * @param areBreaksTrue whether the innertext's own breaks inside sentences count: those of verse.
 */
export function verdictsOfPairs(brokenLines: readonly string[], innertext: string, areBreaksTrue: boolean): Verdict[] {
  const shown = tokenStream(innertext.split(/[\n\t]/));
  const seen = new Map<string, Verdict>();
  for (let position = 1; position < shown.tokens.length; position++) {
    const verdict = shown.line[position - 1] === shown.line[position] ? 'joined' : 'apart';
    const key = surroundings(shown, position);
    const before = seen.get(key);
    seen.set(key, before === undefined || before === verdict ? verdict : 'unknown');
  }
  const broken = tokenStream(brokenLines);
  const verdicts = new Array<Verdict>(Math.max(0, brokenLines.length - 1)).fill('unknown');
  for (let position = 1; position < broken.tokens.length; position++) {
    const line = broken.line[position - 1] as number;
    if (broken.line[position] !== line + 1) continue;
    const verdict = seen.get(surroundings(broken, position)) ?? 'unknown';
    const seam = `${brokenLines[line]?.slice(-1)}\n${brokenLines[line + 1]?.slice(0, 1)}`;
    verdicts[line] = verdict === 'apart' && !areBreaksTrue && wrappedInSentence.test(seam) ? 'unknown' : verdict;
  }
  return verdicts;
}
