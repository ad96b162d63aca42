/** Stands in the ledger as the one who removed what the tool that wrote a text added to the page. */
export const textLayoutRemovals = {
  id: 'text-layout',
  about:
    'Runs first, while the page is read: takes away what text browsers and printers add to a page, and marks inside sentences and code that are no words of theirs.',
  reasons: {
    'link-marks': { group: 'tool', about: 'The number of a link.' },
    'link-addresses': { group: 'tool', about: 'The address of a link, behind its words.' },
    'link-references': { group: 'tool', about: 'The list of the addresses that the page links to, below it.' },
    'link-relations': { group: 'tool', about: 'The names of pages that the head of the page links to.' },
    'form-controls': { group: 'tool', about: 'A button or a field of a form.' },
    'image-names': { group: 'tool', about: 'The file name of an image.' },
    frames: { group: 'tool', about: 'The address of a page inside the page.' },
    'edit-marks': { group: 'tool', about: 'The marks around inserted or deleted text.' },
    'list-markers': { group: 'tool', about: 'A bullet.' },
    'ruled-lines': { group: 'tool', about: 'A line across the page.' },
    'table-borders': { group: 'tool', about: 'The borders of a table.' },
    'page-header': { group: 'tool', about: 'What a printer writes above each page: date, title.' },
    'page-footer': {
      group: 'tool',
      about: 'What a printer writes below each page: address, page number; or what stands on every page.',
    },
    'reference-marks': { group: 'tool', about: 'The mark of a footnote inside a sentence.' },
    'screen-reader-copies': { group: 'tool', about: 'Letters that the page has once more for screen readers.' },
    'formula-copies': { group: 'tool', about: 'What a formula is drawn with; the body has its source.' },
    'line-numbers': { group: 'tool', about: 'The numbers of the lines of code.' },
    hyphens: { group: 'tool', about: 'A hyphen at the end of a line, inside a word.' },
  },
} as const;

export type TextLayoutReason = keyof typeof textLayoutRemovals.reasons;
