/**
 * JSON-LD as pages really hold it: in comments or CDATA, with line breaks inside strings and commas too many, in arrays and
 * graphs. References by `@id` are left as they are, so that no cycle can form.
 */

export type LinkedObject = Readonly<Record<string, unknown>>;

/** Larger scripts are catalogues, not what a page says of itself. */
const LARGEST_SCRIPT = 2_000_000;
const MOST_OBJECTS = 500;

const controls = /[\0-\x1f]/g;
const cdata = /<![[-]CDATA\[|\]\](?:>|&gt;)/g;
/** A string, with the space after it where the next string follows without a comma; or a comma before a closing bracket. */
const stringOrStrayComma = /"(?:[^"\\]|\\[\s\S])*(?:"(\s*(?="))?)?|,(?=\s*[}\]])/g;
const backslash = /\\(["\\/bfnrtu])?/g;
const prototypeKey = /__proto__|\\u005f/i;

/** The objects of a JSON-LD script in their order, arrays and `@graph` flattened; none where it cannot be mended. */
export function readLinkedData(script: string): LinkedObject[] {
  if (script.length > LARGEST_SCRIPT) return [];
  const json = unwrap(script).replace(controls, ' ');
  const value = parse(json) ?? parse(json.replace(stringOrStrayComma, mend));
  return flatten(value);
}

/** From the first bracket to the last of its kind: around them stand comments, CDATA marks and semicolons. */
function unwrap(script: string): string {
  const json = script.replace(cdata, '');
  const start = json.search(/[[{]/);
  const end = json.lastIndexOf(json[start] === '[' ? ']' : '}');
  return start === -1 ? '' : json.slice(start, end + 1);
}

function mend(match: string, gap: string | undefined): string {
  if (match === ',') return '';
  const string = match.replace(backslash, (whole, escaped) => (escaped ? whole : ''));
  return gap === undefined ? string : `${string},`;
}

function parse(json: string): unknown {
  try {
    return prototypeKey.test(json) ? JSON.parse(json, withoutPrototypeKeys) : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Such a key would be harmless here, but not to whoever copies the object. */
function withoutPrototypeKeys(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

function flatten(value: unknown): LinkedObject[] {
  const objects: LinkedObject[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && objects.length < MOST_OBJECTS) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS).reverse());
    else if (isObject(next)) {
      const { '@graph': graph } = next;
      if (graph === undefined || next['@type'] !== undefined) objects.push(next);
      if (graph !== undefined) waiting.push(graph);
    }
  }
  return objects;
}

function isObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null;
}
