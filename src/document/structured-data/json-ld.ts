/**
 * JSON-LD as pages really hold it: in comments or CDATA, with line breaks inside strings and commas too many, in arrays and
 * graphs. References by `@id` are left as they are, so that no cycle can form.
 */

import { mendJson } from './repair-json.ts';

export type LinkedObject = Readonly<Record<string, unknown>>;

/** Larger scripts are catalogues, not what a page says of itself. */
const LARGEST_SCRIPT = 2_000_000;
const MOST_OBJECTS = 500;

const cdata = /<![[ ]CDATA\[|\]\](?:>|&gt;)/g;
const prototypeKey = /__proto__|\\u005f/i;

/** The objects of a JSON-LD script in their order, arrays and `@graph` flattened; none where it cannot be repaired. */
export function readLinkedData(script: string): LinkedObject[] {
  if (script.length > LARGEST_SCRIPT) return [];
  const json = unwrap(script);
  return flatten(parse(json) ?? parse(mendJson(json)));
}

/** From the first bracket on: before it stand comments and CDATA marks, as after the last, where the repair leaves them out. */
function unwrap(script: string): string {
  const json = script.replace(cdata, '').trim();
  const start = json.search(/[[{]/);
  return start === -1 ? '' : json.slice(start);
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
