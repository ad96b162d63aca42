/** Stands in the ledger as the one who removed what the tool that wrote a text added to the page. */
export const textLayoutRemovals = {
  id: 'text-layout',
  about:
    'Runs first, while the page is read: takes away what text browsers and printers add to a page, and marks inside sentences and code that are no words of theirs.',
  reasons: {
    'link-marks': 'The number of a link.',
    'link-references': 'The list of the addresses that the page links to, below it.',
    'link-relations': 'The names of pages that the head of the page links to.',
    'form-controls': 'A button or a field of a form.',
    'image-names': 'The file name of an image.',
    frames: 'The address of a page inside the page.',
    'edit-marks': 'The marks around inserted or deleted text.',
    'list-markers': 'A bullet.',
    'ruled-lines': 'A line across the page.',
    'table-borders': 'The borders of a table.',
    'page-header': 'What a printer writes above each page: date, title.',
    'page-footer': 'What a printer writes below each page: address, page number; or what stands on every page.',
    'reference-marks': 'The mark of a footnote inside a sentence.',
    'screen-reader-copies': 'Letters that the page has once more for screen readers.',
    'formula-copies': 'What a formula is drawn with; the body has its source.',
    'line-numbers': 'The numbers of the lines of code.',
    hyphens: 'A hyphen at the end of a line, inside a word.',
  },
} as const;

export type TextLayoutReason = keyof typeof textLayoutRemovals.reasons;
