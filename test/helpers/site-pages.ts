import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIXTURE = fileURLToPath(new URL('../../fixtures/cleaners/site-profile/furniture-of-the-site/', import.meta.url));
const FILES = ['input.txt', 'site/1.txt', 'site/2.txt', 'site/3.txt'];

/** Title, byline and four paragraphs. */
const STORIES = FILES.map((name) => readFileSync(`${FIXTURE}${name}`, 'utf8').split('\n\n').slice(7, 13));

const FURNITURE = {
  harbour: {
    before: [
      'Skip to the content',
      'The Harbour Ledger',
      'Tides and weather for today',
      'Support our newsroom this winter',
    ],
    after: [
      'Share this story with a friend',
      'Published by the Harbour Ledger cooperative',
      'All our rights are reserved',
    ],
  },
  valley: {
    before: [
      'Jump to the page below',
      'The Valley Post',
      'Snow and roads up the valley',
      'Become a friend of the Post',
    ],
    after: ['Send the Post to a neighbour', 'Printed in the valley since the flood', 'Write to the editor here'],
  },
} as const;

export type SiteName = keyof typeof FURNITURE;

/** How many stories there are. */
export const STORY_COUNT = STORIES.length;

export const furnitureOf = (site: SiteName): readonly string[] => [...FURNITURE[site].before, ...FURNITURE[site].after];

/** A page of an invented site; `extra` follows the second paragraph. */
export function sitePage(site: SiteName, story: number, extra: readonly string[] = []): string {
  const { before, after } = FURNITURE[site];
  const [title = '', byline = '', ...paragraphs] = STORIES[story] as readonly string[];
  const body = [...paragraphs.slice(0, 2), ...extra, ...paragraphs.slice(2)];
  return `${[...before, title, byline, ...body, ...after].join('\n\n')}\n`;
}

export const storyOf = (story: number): readonly string[] => (STORIES[story] as readonly string[]).slice(2);
