/**
 * Writes a check of articles as plain code, from the JSON Schema of the article: zod takes milliseconds to load and to build its
 * schema, which a command that cleans one page would pay at every start.
 */
import * as z from 'zod/mini';
import { articleSchema } from '../src/schema/article.ts';
import type { JsonSchema } from './json-schema.ts';

/** Only given with a ledger, and then zod checks the article. */
const OF_LEDGER = ['provenance', 'layout', 'foundBy'];

/** The module `src/schema/is-article.generated.ts`. */
export function writeArticleCheck(): string {
  const schema = z.toJSONSchema(articleSchema) as JsonSchema;
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => !OF_LEDGER.includes(key));
  return `// Written by \`npm run docs\` from src/schema/article.ts. Do not edit.

/** The fields of an article, in the order of the schema. */
export const ARTICLE_KEYS: readonly string[] = ${JSON.stringify(Object.keys(schema.properties ?? {}))};

/** Whether the schema accepts this as an article without a ledger. The order of its fields does not matter here. */
export const isArticle = (v: any): boolean =>
  ${check('v', { ...schema, properties: Object.fromEntries(properties) })};
`;
}

/** An expression that is true for values that the schema accepts. */
function check(value: string, schema: JsonSchema, depth = 0): string {
  const { type, anyOf, const: constant, enum: values } = schema;
  if (anyOf) return any(anyOf.map((option) => check(value, option, depth)));
  if (constant !== undefined) return `${value} === ${JSON.stringify(constant)}`;
  if (values) return any(values.map((option) => `${value} === ${JSON.stringify(option)}`));
  if (Array.isArray(type)) return any(type.map((each: string) => check(value, { type: each }, depth)));
  switch (type) {
    case 'null':
      return `${value} === null`;
    case 'string':
      return all([
        `typeof ${value} === 'string'`,
        schema.minLength !== undefined && `${value}.length >= ${schema.minLength}`,
        schema.pattern !== undefined && `/${schema.pattern}/.test(${value})`,
      ]);
    case 'boolean':
      return `typeof ${value} === 'boolean'`;
    case 'number':
    case 'integer':
      return all([
        `Number.${type === 'integer' ? 'isSafeInteger' : 'isFinite'}(${value})`,
        schema.minimum !== undefined && `${value} >= ${schema.minimum}`,
        schema.maximum !== undefined && `${value} <= ${schema.maximum}`,
      ]);
    case 'array':
      return all([`Array.isArray(${value})`, `${value}.every(${checkEach(schema.items, depth)})`]);
    case 'object':
      return checkObject(value, schema, depth);
    default:
      throw new Error(`no check is written for ${JSON.stringify(schema)}`);
  }
}

function checkObject(
  value: string,
  { properties, required = [], additionalProperties }: JsonSchema,
  depth: number,
): string {
  const isObject = [`typeof ${value} === 'object'`, `${value} !== null`, `!Array.isArray(${value})`];
  if (!properties)
    return all([...isObject, `Object.values(${value}).every(${checkEach(additionalProperties as JsonSchema, depth)})`]);
  const names = Object.keys(properties);
  return all([
    ...isObject,
    `Object.keys(${value}).every((key) => ${any(names.map((name) => `key === '${name}'`))})`,
    ...Object.entries(properties).map(([name, schema]) => {
      const member = `${value}.${name}`;
      const isGood = check(member, schema, depth);
      return required.includes(name) ? isGood : any([`${member} === undefined`, isGood]);
    }),
  ]);
}

/** A function that checks an element or a member. */
function checkEach(schema: JsonSchema | undefined, depth: number): string {
  if (!schema) throw new Error('an array or a record without a schema of what it holds');
  const name = `v${depth + 1}`;
  return `(${name}: any) => ${check(name, schema, depth + 1)}`;
}

const all = (checks: readonly (string | false)[]): string => checks.filter(Boolean).join(' &&\n  ');
const any = (checks: readonly string[]): string =>
  checks.length === 1
    ? (checks[0] as string)
    : `(${checks.map((each) => (each.includes('&&') ? `(${each})` : each)).join(' || ')})`;
