/** What savers of pages put around the values of front matter and labels. */
import type { StatementKey } from './statement.ts';

const wikiLink = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const markdownLink = /!?\[([^[\]]*)\]\(([^()\s]*)\)/g;
const mailAddress = /<[^<>@\s]{1,100}@[^<>\s]{1,200}>/g;
const angleAddress = /^<([^<>\s]+)>$/;
/** Before the subject of a mail that answers or passes on another. */
const replyMarks = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|vb|antw|odp)\s*:\s*)+/i;
/** Obsidian's clipper sets this tag itself. */
const CLIPPINGS = 'clippings';
/** The family name first, as databases and libraries have it: `Quist, Nora`. */
const familyFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u;

/** The values without links, addresses and quotation marks; empty ones are left out. */
export function tidyValues(key: StatementKey, values: readonly string[]): string[] {
  return values.flatMap((value) => tidyValue(key, value.trim())).filter((value) => value !== '');
}

function tidyValue(key: StatementKey, value: string): string[] {
  switch (key) {
    case 'url':
      return [value.replace(markdownLink, '$2').replace(angleAddress, '$1')];
    case 'author':
      return plain(value)
        .replace(mailAddress, '')
        .split(';')
        .map((name) =>
          name
            .trim()
            .replace(/^"(.*)"$/, '$1')
            .replace(familyFirst, '$2 $1'),
        );
    case 'title':
      return [plain(value).replace(replyMarks, '')];
    case 'site':
      // Databases add the edition and the place.
      return [
        plain(value)
          .split(';', 1)[0]
          ?.replace(/\[[^[\]]*\]$/, '')
          .trim() ?? '',
      ];
    case 'tags':
      return [plain(value).replace(/^#/, '')].filter((tag) => tag.toLowerCase() !== CLIPPINGS);
    default:
      return [plain(value)];
  }
}

const plain = (value: string): string =>
  value
    .replace(wikiLink, (_, words: string) => words.slice(words.lastIndexOf('/') + 1))
    .replace(markdownLink, '$1')
    .trim();
