/**
 * Why a walk through a folder skips something: a closed list, whose keys stand in `--summary` and whose names, for one and
 * for several, in messages.
 */
const NAMES = {
  image: ['image', 'images'],
  video: ['video', 'videos'],
  audio: ['audio file', 'audio files'],
  font: ['font', 'fonts'],
  'style-sheet': ['style sheet', 'style sheets'],
  code: ['script or source file', 'scripts or source files'],
  data: ['data file', 'data files'],
  database: ['database', 'databases'],
  archive: ['archive', 'archives'],
  program: ['program', 'programs'],
  pdf: ['PDF', 'PDFs'],
  office: ['office document or e-book', 'office documents or e-books'],
  mime: ['mailbox', 'mailboxes'],
  temporary: ['backup or partial file', 'backups or partial files'],
  binary: ['other binary file', 'other binary files'],
  empty: ['empty file', 'empty files'],
  hidden: ['hidden file', 'hidden files'],
  'hidden-folder': ['hidden folder', 'hidden folders'],
  'linked-folder': ['link to a folder', 'links to folders'],
  'broken-link': ['broken link', 'broken links'],
  special: ['pipe, socket or device', 'pipes, sockets or devices'],
  'output-folder': ['output folder', 'output folders'],
  'own-output': ['output of this run', 'outputs of this run'],
  excluded: ['excluded', 'excluded'],
  'not-included': ['not included', 'not included'],
} as const satisfies Record<string, readonly [one: string, several: string]>;

export type SkipKind = keyof typeof NAMES;

/** How many of each kind. */
export type SkipCounts = Readonly<Partial<Record<SkipKind, number>>>;

/** Counts what is skipped. */
export class SkipTally {
  readonly #counts = new Map<SkipKind, number>();

  /** Of all kinds. */
  total = 0;

  add(kind: SkipKind): void {
    this.total++;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** In alphabetical order, so that the same folder gives the same bytes. */
  get counts(): SkipCounts {
    return Object.fromEntries([...this.#counts].sort());
  }
}

/** Kinds that a message names one by one. */
const NAMED = 6;

/** `14 images, 3 PDFs, 1 hidden file`: the most frequent kinds first, the rest in one number; null for nothing. */
export function skippedInWords(counts: SkipCounts): string | null {
  const kinds = (Object.entries(counts) as [SkipKind, number][]).sort(([, a], [, b]) => b - a);
  // A rest of one kind takes no more room by its name.
  const named = kinds.length === NAMED + 1 ? kinds : kinds.slice(0, NAMED);
  const others = kinds.slice(named.length).reduce((sum, [, number]) => sum + number, 0);
  const words = named.map(([kind, number]) => `${number} ${NAMES[kind][number === 1 ? 0 : 1]}`);
  if (others > 0) words.push(`${others} of ${kinds.length - named.length} other kinds`);
  return words.length === 0 ? null : words.join(', ');
}

/** What a line of counts ends with: `; skipped 14 images, 3 PDFs`, or nothing. */
export function andSkipped(counts: SkipCounts): string {
  const words = skippedInWords(counts);
  return words === null ? '' : `; skipped ${words}`;
}
