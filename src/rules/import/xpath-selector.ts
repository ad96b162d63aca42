/**
 * XPath of site configs as CSS selectors, as far as one walk down a page can answer them: paths of tags with conditions on
 * attributes. What counts elements, looks at text or goes up or sideways has no such selector.
 */
import { conditionSelectors } from './xpath-condition.ts';
import { XPathFault } from './xpath-fault.ts';
import { splitOutside } from './xpath-split.ts';

const STEP = /^(?:([a-z][a-z0-9]*|\*)|descendant::([a-z][a-z0-9]*|\*))((?:\[.*\])?)$/i;
const ID = /^id\((["'])([^"']+)\1\)$/;

/**
 * The selectors of an XPath; together they match what it does.
 * @throws XPathFault that says what in it has no selector.
 */
export const selectorsOf = (xpath: string): string[] => splitOutside(xpath, '|').map((path) => selectorOf(path.trim()));

function selectorOf(path: string): string {
  if (path === '') throw new XPathFault('the path is empty');
  const id = ID.exec(path);
  if (id) return attribute('id', '=', id[2] as string);
  if (!path.startsWith('/')) throw new XPathFault(`${path} is a function or a relative path`);
  const steps = splitOutside(path, '/');
  const selector: string[] = [];
  let isChild = false;
  for (const [at, step] of steps.entries()) {
    if (step.trim() === '') {
      // The first is what stands before the path; another one is of `//`.
      if (at > 0) isChild = false;
      continue;
    }
    // The parts of `/html/body` that pages leave out.
    if (/^(?:html|\.)$/i.test(step.trim()) && selector.length === 0) continue;
    if (selector.length > 0) selector.push(isChild && !/^descendant::/i.test(step.trim()) ? ' > ' : ' ');
    selector.push(compoundOf(step.trim()));
    isChild = true;
  }
  if (selector.length === 0) throw new XPathFault(`${path} is the whole page`);
  return selector.join('');
}

function compoundOf(step: string): string {
  if (step.startsWith('@'))
    throw new XPathFault(`${step} is an attribute: rules see the text of elements, and the head is read without rules`);
  const match = STEP.exec(step);
  if (!match) throw new XPathFault(`${step} goes up, sideways or into the text`);
  const tag = (match[1] ?? match[2] ?? '*').toLowerCase();
  if (tag === 'meta' || tag === 'title' || tag === 'link')
    throw new XPathFault(`${tag} is of the head, which is read without rules`);
  const conditions = splitConditions(match[3] ?? '')
    .map(conditionSelectors)
    .join('');
  return tag === '*' && conditions !== '' ? conditions : `${tag}${conditions}`;
}

/** The conditions of `[a][b]`. */
const splitConditions = (conditions: string): string[] =>
  splitOutside(conditions, ']')
    .map((condition) => condition.trim().replace(/^\[/, ''))
    .filter((condition) => condition !== '');

const attribute = (name: string, sign: string, value: string): string => `[${name}${sign}${JSON.stringify(value)}]`;
