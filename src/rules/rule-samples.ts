import { cleanLine } from '../document/block-text.ts';
import type { ElementMarks } from '../document/html/element-marks.ts';
import { asSeenByRules, type SeenByRules } from './rule-set.ts';
import type { Rule } from './rules-config.ts';

/** A text that a rule is tried on, as rules see it. */
export interface Sample {
  /** Where the config has it. */
  readonly from: string;
  readonly text: string;
  /** Several where it is a piece of HTML. */
  readonly seen: readonly SeenByRules[];
}

interface Samples {
  /** What the rule's examples say that it matches, and that it does not. */
  readonly matches: readonly Sample[];
  readonly spares: readonly Sample[];
  /** Patterns that are texts themselves, which the rule matches for sure. */
  readonly patterns: readonly Sample[];
}

/**
 * Everything in a rule that it can be tried on.
 * @param marks of the elements of examples: those of all rules that are tried on them.
 */
export async function samplesOf({ match, examples }: Rule, marks: ElementMarks | null): Promise<Samples> {
  const isHtml = match.selector !== undefined;
  const read = async (texts: readonly string[] | undefined, from: string): Promise<Sample[]> =>
    Promise.all(
      (texts ?? []).map(async (text, at) => ({
        from: `${from}[${at}]`,
        text,
        seen: isHtml ? await seeHtml(text, marks) : [seeLine(text)],
      })),
    );
  const literal = (texts: readonly string[] | undefined, from: string): Sample[] =>
    (texts ?? []).map((text, at) => ({ from: `${from}[${at}]`, text, seen: [seeLine(text)] }));
  return {
    matches: await read(examples?.matches, 'examples.matches'),
    spares: await read(examples?.spares, 'examples.spares'),
    patterns: [...literal(match.exact, 'match.exact'), ...literal(match.prefix, 'match.prefix')],
  };
}

const seeLine = (text: string): SeenByRules => ({ text: cleanLine(text), marks: [] });

async function seeHtml(html: string, marks: ElementMarks | null): Promise<SeenByRules[]> {
  const { readHtml } = await import('../document/html-reader.ts');
  return (await readHtml(html, { marks })).blocks.map(asSeenByRules);
}
