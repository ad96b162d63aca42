/** Section and tags as a page prints them: after a label, as hashtags, or in the way from the home page to the article. */

import type { Finding } from '../page/finding.ts';
import { LineType } from '../page/line-type.ts';
import type { PageAnalysis } from '../page/page-analysis.ts';
import { isTagLine } from '../page/wordings/tags.ts';
import { nearEnds } from './near-ends.ts';
import { nameKey } from './site-names.ts';

/** Labels of the one category that a page stands in; all others are labels of tags. */
const SECTION_LABEL =
  /^(?:category|categories|posted in|filed (?:under|in|to)|section|kategorien?|rubrik|rubrique|catégories?|categor[ií]as?|secci[oó]n|seç[aã]o|sezione|categorie)$/i;
const PARTS = /\s?[,;|·•]\s?|\s\/\s/;
const hashtag = () => /#([\p{L}\p{N}_]{2,60})/gu;
const LONGEST_PART = 60;
const MOST_TAGS = 30;

const STEPS = /\s?[>»›→]\s?|\s\/\s/;
const HOME = /^(?:home|homepage|start|startseite|you are here:?|sie sind hier:?|inicio|início|accueil|hjem|главная)$/i;
/** How far above the headline the way to it stands, in blocks. */
const REACH = 8;

interface LabelledLine {
  readonly index: number;
  readonly label: string;
  readonly parts: readonly string[];
}

/** The lines of a label and what it labels, found once for all who ask. */
export const labelledLines = (page: PageAnalysis): readonly LabelledLine[] => page.once(readLabelledLines);

function readLabelledLines({ blocks, table }: PageAnalysis): LabelledLine[] {
  const { colons } = table.counts;
  return nearEnds(blocks)
    .filter(
      ({ index, kind, text }) =>
        kind !== 'code' && ((colons[index] as number) > 0 || text.startsWith('#')) && isTagLine(text),
    )
    .map(({ index, text }) => {
      const colon = text.startsWith('#') ? -1 : text.indexOf(':');
      const rest = text.slice(colon + 1);
      const hashed = [...rest.matchAll(hashtag())].map(([, tag = '']) => tag);
      const parts = hashed.length > 0 ? hashed : rest.split(PARTS);
      return {
        index,
        label: text.slice(0, Math.max(0, colon)).trim(),
        parts: parts.map((part) => part.trim()).filter(Boolean),
      };
    })
    .filter(
      ({ parts }) =>
        parts.length > 0 && parts.length <= MOST_TAGS && parts.every(({ length }) => length <= LONGEST_PART),
    );
}

export interface PrintedFields {
  /** The step before the headline on the way to it, else the category after a label. */
  readonly section: () => Finding<string> | null;
  /** The tags after the headline. */
  readonly tags: () => Finding<readonly string[]> | null;
}

/** The section and the tags that a page prints, each looked for when asked for. */
export function printedFields(page: PageAnalysis, titleBlock: number | null): PrintedFields {
  // Of the headline itself and what stands above it, none.
  const lines = () => labelledLines(page).filter(({ index }) => index > (titleBlock ?? -1));
  return {
    section: () => {
      const step = titleBlock === null ? undefined : lastStep(page, titleBlock);
      if (step) return { value: step, rule: 'breadcrumb', blocks: [] };
      const line = lines().find(({ label }) => SECTION_LABEL.test(label));
      return line ? { value: line.parts[0] as string, rule: 'printed-category', blocks: [line.index] } : null;
    },
    tags: () => {
      const line = lines().find(({ label }) => !SECTION_LABEL.test(label));
      return line ? { value: [...new Set(line.parts)], rule: 'printed-tags', blocks: [line.index] } : null;
    },
  };
}

function lastStep(page: PageAnalysis, titleBlock: number): string | undefined {
  const title = nameKey(page.blocks[titleBlock]?.text ?? '');
  for (let at = titleBlock - 1; at >= Math.max(0, titleBlock - REACH); at--) {
    if (!page.lines.is(at, LineType.isBreadcrumb)) continue;
    const steps = (page.blocks[at]?.text ?? '').split(STEPS).map((step) => step.trim());
    const named = steps.filter((step) => step !== '' && step.length <= LONGEST_PART && !HOME.test(step));
    return named.findLast((step) => !title.startsWith(nameKey(step)) && !nameKey(step).startsWith(title));
  }
  return undefined;
}
