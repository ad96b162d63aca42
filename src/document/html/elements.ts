/** What the names of HTML elements tell a reader of text. Names are lower-case. */

/** Shown as blocks by a browser's default style sheet (HTML Standard, section 15.3), and `button`, whose words stand alone. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Hold nothing that a page shows as text: data, styles, media with their fallbacks, and the values of form fields. */
export const TEXTLESS_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style title meta link base noscript noframes noembed template iframe svg canvas audio video embed ' +
    'img picture input textarea select datalist option progress meter map area param source track annotation annotation-xml ' +
    'rp frame'
  ).split(' '),
);

/** Textless elements that show nothing either, so that the text before and after them is one word. */
export const SIGHTLESS_ELEMENTS: ReadonlySet<string> = new Set(
  'script style title meta link base noscript noframes noembed template param source track'.split(' '),
);

/** Keep the line breaks of the source. */
export const PREFORMATTED_ELEMENTS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** A list item or quotation that holds one of these is a container of the page, and what stands in them is plain again. */
export const SECTIONING_ELEMENTS: ReadonlySet<string> = new Set(
  'article section main aside nav header footer figure figcaption form fieldset dialog body html'.split(' '),
);

/** Named by what they hold, so that their own text is a block among siblings and never a container of others. */
export const LEAF_ELEMENTS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd tr pre caption figcaption legend summary button address'.split(' '),
);
