/** What a tag's name says of the tree: htmlparser2's rules, which keep to the HTML Standard where it matters for text. */
import { type ElementTraits, traitsOf } from './elements.ts';

export interface TagRules {
  readonly name: string;
  readonly traits: ElementTraits;
  readonly type: 'element' | 'raw';
  /** Has no end tag and holds nothing. */
  readonly isVoid: boolean;
  /** Elements without end tags that it ends, where they are the innermost. */
  readonly closes: ReadonlySet<string> | null;
  /** What stands in it up to its end tag is text and no tags; `decoded` where entities count nevertheless. */
  readonly text: 'markup' | 'raw' | 'decoded';
  /** Whether in it a slash ends an element (drawings and formulas), or no longer does; null where nothing changes. */
  readonly isForeign: boolean | null;
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const RAW = new Set('script style textarea xmp'.split(' '));
const FOREIGN = new Set('math svg'.split(' '));
const FLOW_IN_FOREIGN = new Set('mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '));

const FORM_CONTROLS = 'input option optgroup select button datalist textarea';
/** What ends which open elements. */
const CLOSES: readonly (readonly [names: string, closed: string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['li', 'li'],
  [
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main ' +
      'nav ol pre section table ul',
    'p',
  ],
  ['select input output button datalist textarea', FORM_CONTROLS],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
];

const closedBy = new Map<string, ReadonlySet<string>>();
for (const [names, closed] of CLOSES) {
  const set = new Set(closed.split(' '));
  for (const name of names.split(' ')) closedBy.set(name, set);
}

function makeRules(name: string): TagRules {
  return {
    name,
    traits: traitsOf(name),
    type: name === 'script' || name === 'style' ? 'raw' : 'element',
    isVoid: VOID.has(name),
    closes: closedBy.get(name) ?? null,
    text: RAW.has(name) ? 'raw' : name === 'title' ? 'decoded' : 'markup',
    isForeign: FOREIGN.has(name) ? true : FLOW_IN_FOREIGN.has(name) ? false : null,
  };
}

/** The elements that pages have. */
const NAMES =
  'a abbr acronym article aside b bdi bdo big center cite code colgroup caption data del dfn dialog dir em figcaption font g head ' +
  'html i iframe ins kbd label legend main map mark menu noscript object path picture q s samp small span strike strong sub summary ' +
  'sup tbody td template tfoot thead time tt u use var video';
const rules = new Map<string, TagRules>();
for (const name of new Set([
  ...NAMES.split(' '),
  ...VOID,
  ...RAW,
  ...FOREIGN,
  ...FLOW_IN_FOREIGN,
  ...closedBy.keys(),
])) {
  rules.set(name, makeRules(name));
}

/** The rules for a tag of any name, in lower case. */
export const rulesOfTag = (name: string): TagRules => rules.get(name) ?? makeRules(name);
