/** A site config of Full-Text RSS: https://help.fivefilters.org/full-text-rss/site-patterns.html. One `name: value` a line. */

export interface ConfigLine {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

const isName = /^[a-z][\w-]*(?:\([^)]*\))?$/;

/** Its lines, without comments and blank lines. */
export function readSiteConfig(text: string): ConfigLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((content, at) => {
      const line = content.trim();
      if (line === '' || line.startsWith('#')) return [];
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase();
      return isName.test(name)
        ? [{ line: at + 1, name, value: line.slice(colon + 1).trim() }]
        : [{ line: at + 1, name: '', value: line }];
    });
}

/** The hosts of a config by the name of its file: `example.org.txt`; one that begins with a dot is for all hosts below. */
export const hostOfConfig = (file: string): string => {
  const host = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.txt$/i, '')
    .toLowerCase();
  return host.startsWith('.') ? `*${host}` : host;
};
