import type { Rule } from '../rules-config.ts';
import { exampleOf } from './example-of.ts';
import { type ConfigLine, hostOfConfig, readSiteConfig } from './read-site-config.ts';
import { XPathFault } from './xpath-fault.ts';
import { selectorsOf } from './xpath-selector.ts';

/** A line that gave no rule, and why. */
interface NotImported {
  readonly line: number;
  readonly what: string;
  readonly why: string;
}

interface Imported {
  readonly rules: Rule[];
  readonly rest: NotImported[];
}

const FIELDS = { title: 'title', author: 'byline', date: 'date' } as const;

/** What is no rule here, and why. All other names are said to be unknown. */
const NOT_RULES: Readonly<Record<string, string>> = {
  single_page_link: 'pages are not fetched here: follow this link when you scrape',
  single_page_link_in_feed: 'pages are not fetched here: follow this link when you scrape',
  next_page_link: 'pages are not fetched here: follow this link when you scrape',
  find_string: 'a page is not edited before it is read',
  replace_string: 'a page is not edited before it is read',
  strip_attr: 'attributes are never part of an article',
  strip_image_src: 'images are never part of an article',
};

/** Settings of the tool that the configs are for: nothing is lost without them. */
const SETTINGS =
  /^(?:test_url|tidy|prune|parser|autodetect_on_failure|convert_double_br_tags|insert_detected_image|skip_json_ld|src_lazy_load_attr|http_header\(.*\)|native_ad_clue)$/;

/**
 * The rules of a site config. What it strips is removed before its body is chosen; of several bodies, titles, authors or dates, the first that a page
 * has counts. Texts that test pages contain become examples of the body.
 * @param file its name, which is that of the site.
 */
export function importSiteConfig(file: string, text: string): Imported {
  const host = hostOfConfig(file);
  const slug = host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lines = readSiteConfig(text);
  const rest: NotImported[] = [];
  const named = (name: string) => lines.filter((line) => line.name === name);
  const converted = (config: ConfigLine): string[] => {
    try {
      return selectorsOf(config.value);
    } catch (error) {
      if (!(error instanceof XPathFault)) throw error;
      rest.push({ line: config.line, what: `${config.name}: ${config.value}`, why: error.message });
      return [];
    }
  };
  const rule = (name: string, action: Rule['action'], selector: string[], examples: string[] = []): Rule[] =>
    selector.length === 0
      ? []
      : [
          {
            name: `${slug}-${name}`,
            sites: [host],
            action,
            match: { selector: [...new Set(selector)] },
            ...(examples.length > 0 && { examples: { matches: examples } }),
          },
        ];
  const each = (name: string, action: Rule['action'], example: (selector: string) => string[] = () => []): Rule[] => {
    const found = named(name)
      .map(converted)
      .filter((selectors) => selectors.length > 0);
    return found.flatMap((selectors, at) =>
      rule(
        found.length === 1 ? action : `${action}-${at + 1}`,
        action,
        selectors,
        at === 0 ? example(selectors[0] as string) : [],
      ),
    );
  };

  const parts = named('strip_id_or_class').map(({ value }) => JSON.stringify(value.replace(/^["']|["']$/g, '')));
  const strips = [
    ...named('strip').flatMap(converted),
    ...parts.flatMap((part) => [`[class*=${part}]`, `[id*=${part}]`]),
  ];
  const texts = named('test_contains').map(({ value }) => value);
  const rules = [
    ...rule('strip', 'remove', strips),
    ...Object.entries(FIELDS).flatMap(([name, action]) => each(name, action)),
    ...each('body', 'body', (selector) => texts.map((contained) => exampleOf(selector, contained))),
  ];
  const known = new Set(['title', 'author', 'date', 'body', 'strip', 'strip_id_or_class', 'test_contains']);
  for (const { line, name, value } of lines) {
    if (known.has(name) || SETTINGS.test(name)) continue;
    rest.push({
      line,
      what: name === '' ? value : `${name}: ${value}`,
      why: NOT_RULES[name] ?? 'unknown to the import',
    });
  }
  if (texts.length > 0 && !rules.some(({ action }) => action === 'body'))
    for (const { line, value } of named('test_contains'))
      rest.push({
        line,
        what: `test_contains: ${value}`,
        why: 'there is no rule of the body whose example it could be',
      });
  return { rules, rest: rest.sort((a, b) => a.line - b.line) };
}
