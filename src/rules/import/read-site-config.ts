/** A site config of Full-Text RSS: https://help.fivefilters.org/full-text-rss/site-patterns.html. One `name: value` a line. */

export interface ConfigLine {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

/** Its lines, without comments and blank lines. */
export function readSiteConfig(text: string): ConfigLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((content, at) => {
      const match = /^\s*([a-z][\w-]*(?:\([^)]*\))?)\s*:\s*(.*?)\s*$/i.exec(content);
      if (match) return [{ line: at + 1, name: (match[1] as string).toLowerCase(), value: match[2] as string }];
      return /^\s*(?:#|$)/.test(content) ? [] : [{ line: at + 1, name: '', value: content.trim() }];
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
