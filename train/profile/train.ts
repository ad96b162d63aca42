/** Fits src/site-profile/line-weights.generated.ts: see README.md beside this file. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KEEP } from '../../src/classifier/choose-body.ts';
import { KnownSite } from '../../src/site-profile/known-site.ts';
import { lineFeatures, lineRow } from '../../src/site-profile/line-row.ts';
import { countWords } from '../../src/text/words.ts';
import { type Score, scoreBlocks } from '../score.ts';
import { dot, fitLines, type Line } from './fit-lines.ts';
import { FOLDS, type Folder, readFolders, type SitePage } from './sites.ts';

/** To lose a word of the article costs more than to keep one that is not of it. */
const COST_OF_LOSS = 2;
const TARGET = 'src/site-profile/line-weights.generated.ts';
const KEEP_ODDS = Math.log(KEEP / (1 - KEEP));

/** A site counts for less than its pages do: by this power of how many there are. */
const CROWD = 0.7;

/** A page in one folder of its site, with the evidence that the others give. */
interface Case {
  readonly page: SitePage;
  readonly folder: Folder;
  readonly rows: readonly Float64Array[];
}

interface Scored {
  readonly each: Case;
  readonly without: Score;
  readonly withProfile: Score;
}

const { values } = parseArgs({ options: { corpus: { type: 'string' }, 'held-back': { type: 'string' } } });
const { corpus, 'held-back': heldBack } = values;
if (!corpus || !heldBack) throw new Error('--corpus DIR and --held-back FILE say what to learn from');

const cases: Case[] = [];
for await (const folder of readFolders(corpus, 'text', heldBack)) cases.push(...casesOf(folder));
const scores: Scored[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitCases(cases.filter(({ folder }) => folder.fold !== fold));
  for (const each of cases) if (each.folder.fold === fold) scores.push({ each, ...scoresOf(each, weights) });
}
report();
const weights = [...fitCases(cases)].map((weight) => weight.toFixed(2));
writeFileSync(
  TARGET,
  `// Written by train/profile/train.ts from the pages described in train/profile/README.md. Do not edit.

/** Log odds for one unit of each of \`lineFeatures\`: ${lineFeatures.join(', ')}. */
export const lineWeights: readonly number[] = [${weights.map(Number).join(', ')}];
`,
);

function* casesOf(folder: Folder): Generator<Case> {
  const site = new KnownSite(
    folder.site,
    folder.pages.map(({ sketch }) => sketch),
  );
  for (const page of folder.pages) {
    const told = site.evidenceOn(page.lines);
    if (told.articles === 0) continue;
    yield { page, folder, rows: page.example.blocks.map((block, index) => lineRow(told, index, block)) };
  }
}

function fitCases(chosen: readonly Case[]): Float64Array {
  const crowds = new Map<string, number>();
  for (const { folder } of chosen) crowds.set(folder.site, (crowds.get(folder.site) ?? 0) + 1);
  const lines: Line[] = [];
  for (const { page, folder, rows } of chosen) {
    const { blocks, labels, titleBlock, weight } = page.example;
    const words = blocks.map(({ text }) => countWords(text) + 1);
    const perWord =
      weight / Math.sqrt(words.reduce((sum, count) => sum + count, 0)) / (crowds.get(folder.site) as number) ** CROWD;
    for (const [index, row] of rows.entries()) {
      const label = labels[index] as number;
      // The title is no matter of the classifier's.
      const importance = index === titleBlock ? 0 : perWord * (label ? COST_OF_LOSS : 1) * (words[index] as number);
      lines.push({ row, odds: page.odds[index] as number, label, importance });
    }
  }
  return fitLines(lines);
}

/** What the page's words are worth without the profile and with it. */
function scoresOf({ page, rows }: Case, weights: Float64Array) {
  const { bags, titleBlock } = page.example;
  const kept = (oddsOf: (index: number) => number) =>
    rows.map((_, index) => Number(index !== titleBlock && oddsOf(index) >= KEEP_ODDS));
  const own = (index: number): number => page.odds[index] as number;
  return {
    without: scoreBlocks(bags, kept(own)),
    withProfile: scoreBlocks(
      bags,
      kept((index) => own(index) + dot(rows[index] as Float64Array, weights)),
    ),
  };
}

function report(): void {
  console.log(
    'set          form       folder  pages   F1 without    with   recall without    with   worse by 2   better by 2',
  );
  const kinds = new Map<string, Scored[]>();
  for (const score of scores) {
    const { page, folder } = score.each;
    const kind = `${page.example.set.padEnd(13)}${page.example.form.padEnd(11)}${String(folder.size ?? 'all').padStart(6)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), score]);
  }
  for (const [kind, of] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const mean = (pick: (score: Scored) => number, width: number) =>
      ((100 * of.reduce((sum, score) => sum + pick(score), 0)) / of.length).toFixed(2).padStart(width);
    const moved = (sign: 1 | -1) =>
      of.filter((score) => sign * (score.withProfile.f1 - score.without.f1) > 0.02).length;
    console.log(
      `${kind}${String(of.length).padStart(7)}${mean((s) => s.without.f1, 13)}${mean((s) => s.withProfile.f1, 8)}${mean((s) => s.without.recall, 17)}${mean((s) => s.withProfile.recall, 8)}${String(moved(-1)).padStart(13)}${String(moved(1)).padStart(14)}`,
    );
  }
}
