/**
 * What the names of HTML elements tell a reader of text: one look-up an element, since names are compared for every element
 * of a page.
 */

/**
 * How an element takes part in the flow of text:
 * - `inline`: its text runs on with what stands around it;
 * - `apart`: inline, but no word runs into it or out of it;
 * - `block`: shown as a block by a browser's default style sheet (HTML Standard, section 15.3), and `button`;
 * - `break`: ends a line;
 * - `replaced`: shows something that is no text of the page, and parts the words around it;
 * - `unseen`: shows nothing at all, so that the text before and after it is one word; readings over characters (`rt`), and
 *   elements of AMP that a page shows only when asked or that hold advertisements, count as such.
 */
type Flow = 'inline' | 'apart' | 'block' | 'break' | 'replaced' | 'unseen';

/**
 * What a block element makes of the text in it. A `group` takes after what it stands in; a `section` is a part of the page, so
 * that text in it is plain again even where a list item or a quotation holds the section.
 */
type Role =
  | 'group'
  | 'section'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'code'
  | 'table'
  | 'row-group'
  | 'row'
  | 'cell';

export interface ElementTraits {
  readonly flow: Flow;
  readonly role: Role;
  /** Named by what it holds: its own text is a block among siblings, and it is never a container of others. */
  readonly isLeaf: boolean;
  /** May stand for a formula, whose source is its text then. */
  readonly mayBeFormula: boolean;
  /** May say something of the page beside its text, by its name alone. */
  readonly declares: boolean;
}

const INLINE: ElementTraits = { flow: 'inline', role: 'group', isLeaf: false, mayBeFormula: false, declares: false };

const FLOWS: Readonly<Partial<Record<Flow, string>>> = {
  apart: 'time',
  break: 'br',
  replaced:
    'annotation annotation-xml applet area audio canvas datalist embed frame iframe img input map meter option picture progress ' +
    'select svg textarea video',
  unseen:
    'base link meta noembed noframes noscript param rp rt rtc script source style template title track ' +
    'amp-ad amp-analytics amp-consent amp-embed amp-lightbox amp-pixel amp-sidebar amp-state amp-sticky-ad amp-user-notification',
};

const ROLES: Readonly<Record<Role, string>> = {
  group:
    'address button caption center details dir div dl fieldset frameset hgroup hr legend menu ol optgroup search summary ul',
  section: 'article aside body dialog figcaption figure footer form header html main nav section',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li dt dd',
  quote: 'blockquote',
  code: 'pre listing xmp plaintext',
  table: 'table',
  'row-group': 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
};

const LEAVES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd tr pre caption figcaption legend summary button address'.split(' '),
);
const DECLARING = new Set('html title meta link script time'.split(' '));

const FORMULAS = new Set('img math script'.split(' '));

const traits = new Map<string, ElementTraits>();
add('math', 'inline', 'group');
for (const [flow, names] of Object.entries(FLOWS)) {
  for (const name of names.split(' ')) add(name, flow as Flow, 'group');
}
for (const [role, names] of Object.entries(ROLES)) {
  for (const name of names.split(' ')) add(name, 'block', role as Role);
}

function add(name: string, flow: Flow, role: Role): void {
  traits.set(name, {
    flow,
    role,
    isLeaf: LEAVES.has(name),
    mayBeFormula: FORMULAS.has(name),
    declares: DECLARING.has(name),
  });
}

/** Elements of other names, custom ones among them, are inline as they are in a browser. */
export function traitsOf(name: string): ElementTraits {
  return traits.get(name) ?? INLINE;
}
