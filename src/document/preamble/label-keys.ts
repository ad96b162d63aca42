import { LABELS } from '../../text/labels.generated.ts';
import type { StatementKey } from './statement.ts';

/** What a label announces besides a statement: the text itself. */
export type LabelKey = StatementKey | 'text';

const KEYS: readonly LabelKey[] = [
  'title',
  'author',
  'published',
  'modified',
  'url',
  'site',
  'description',
  'section',
  'tags',
  'language',
  'text',
  'other',
];

type LabelClass = keyof typeof LABELS;

let keys: ReadonlyMap<string, readonly LabelKey[]> | undefined;
const classes = new Map<
  LabelClass,
  { readonly labels: ReadonlySet<string>; readonly firsts: ReadonlySet<string>; readonly longest: number }
>();

function readKeys(): ReadonlyMap<string, readonly LabelKey[]> {
  const found = new Map<string, LabelKey[]>();
  for (const key of KEYS) {
    const labels = key === 'other' ? `${LABELS.other}\n${LABELS.export}` : LABELS[key];
    for (const label of new Set(labels.split('\n'))) {
      const known = found.get(label);
      if (known) known.push(key);
      else found.set(label, [key]);
    }
  }
  return found;
}

/** `LOAD-DATE`, `date_published`, `Site Name`: labels in one form. */
export const nameOf = (label: string): string => label.trim().toLowerCase().replaceAll('’', "'");
const spaced = (name: string): string => (IS_SPACED.test(name) ? name : name.replace(/[-_ ]+/g, ' '));
/** Of names that hold single spaces at most. */
const IS_SPACED = /^(?:[^-_ ]| (?! ))*$/;

/** What a label may announce, the most likely first; none for what is no label. */
export function keysOf(label: string): readonly LabelKey[] {
  keys ??= readKeys();
  const name = nameOf(label);
  return keys.get(name) ?? keys.get(spaced(name)) ?? [];
}

/** Whether a text is a word or a label of a class. */
export function isOfClass(text: string, name: LabelClass): boolean {
  let known = classes.get(name);
  if (!known) {
    const labels = LABELS[name].split('\n');
    known = {
      labels: new Set(labels),
      firsts: new Set(labels.map((label) => label.charAt(0))),
      longest: Math.max(...labels.map(({ length }) => length)),
    };
    classes.set(name, known);
  }
  // Spaces and hyphens in a row count as one, so a text may be longer than the label that it is.
  if (text.length > 2 * known.longest) return false;
  const label = nameOf(text);
  if (!known.firsts.has(label.charAt(0))) return false;
  return known.labels.has(label) || known.labels.has(spaced(label));
}

/** The beginnings of lines that claim rights. */
export const claimsRights = (line: string): boolean => {
  const text = line.trim().toLowerCase();
  return LABELS.rights.split('\n').some((claim) => text.startsWith(claim)) || text.startsWith('©');
};
