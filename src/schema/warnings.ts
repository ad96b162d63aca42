/** What can be said against an article; each with what it means. */
export const WARNINGS = {
  'no-title': 'No title was found.',
  'short-body': 'The body has fewer than 50 words.',
  paywall: 'The page asks for a subscription where the body ends: the rest may be missing.',
  truncated: 'The body ends in an ellipsis.',
  'consent-wall': 'The page has more text about cookies and consent than body.',
  'nul-padding': 'The source holds NUL characters, as in a file from an interrupted program: text may be missing.',
  'several-documents':
    'The input holds several documents, as databases export them: `--split` gives an article for each.',
  'several-articles':
    'Other articles follow below this one and are left out: the ledger has their headlines, with the reason another-article.',
  'doubtful-title': 'The title is as likely wrong as right: its field confidence is below 0.5.',
  'doubtful-authors': 'The same for the authors.',
  'doubtful-date': 'The same for the date of publication.',
  'low-confidence': 'The page may be no article, or the body may be incomplete.',
  doubtful:
    'The page was judged to be no article: this is the best guess, which `--keep-doubtful` gives instead of the error.',
} as const;

export type Warning = keyof typeof WARNINGS;

export const WARNING_CODES = Object.keys(WARNINGS) as [Warning, ...Warning[]];
