/** Readers of JSON-LD objects, whose properties may be strings, objects or lists of either. */
import type { PageHead } from '../document.ts';
import { normalizeText } from '../normalize-text.ts';

type LinkedObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is LinkedObject => typeof value === 'object' && value !== null;

/** Types of an object, without a schema's address. */
export function objectsIn(object: LinkedObject): string[] {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

/** The name of a thing; a person's from the parts that are given apart, if the name lacks one. */
function nameOf({ name, givenName, familyName }: LinkedObject): unknown {
  if (typeof givenName !== 'string' || typeof familyName !== 'string') return name ?? givenName ?? familyName;
  return typeof name === 'string' && name.includes(givenName) ? name : `${givenName} ${familyName}`;
}

/** The texts or names that a property holds, without control characters; depth is bounded. */
export function linkedText(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') {
    const text = normalizeText(value).trim();
    return text === '' ? [] : [text];
  }
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => linkedText(one, depth + 1));
  return isObject(value) ? linkedText(nameOf(value) ?? value['@value'], depth + 1) : [];
}

const ARTICLE_TYPE = /Article|BlogPosting|Report|NewsItem|Review$|Recipe|WebPage|ItemPage|CreativeWork|Posting/;

/** Objects that describe an article, those most surely so first. */
export function articlesIn(head: PageHead): LinkedObject[] {
  const rank = (object: LinkedObject) =>
    objectsIn(object).some((type) => /Article|Posting|Report/.test(type)) ? 0 : 1;
  return head.linkedData
    .filter((object) => objectsIn(object).some((type) => ARTICLE_TYPE.test(type)))
    .sort((a, b) => rank(a) - rank(b));
}
