import type { Block } from '../document/document.ts';
import { defineCleaner } from './define-cleaner.ts';
import { endsCutOff, isHeadline, isShort, isTeaser } from './headlines.ts';
import type { Page } from './page.ts';

/** Headlines with ages or dates before this is a list of stories and not a heading over a time. */
const LIST_FROM = 3;

export const datedHeadlines = defineCleaner({
  id: 'dated-headlines',
  about:
    'Lists of other stories, each with its age or date ("13 hours ago", "3h", "Yesterday"), with or without a first sentence.',
  reasons: {
    recirculation: { group: 'stories', about: 'The headline, teaser or age of another story in a list.' },
    age: { group: 'stories', about: 'A relative date without other text.' },
  },
  clean(page, { remove, flag }) {
    const open = page.open();
    const dated = open.map((block) => page.isDated(block));
    for (const list of listsOfStories(page, open, dated)) {
      for (const block of list.blocks) (list.certain ? remove : flag)(block, 'recirculation');
    }
    for (const block of page.open()) if (page.isAge(block)) remove(block, 'age');
  },
});

interface StoryList {
  readonly blocks: readonly Block[];
  /** Ages speak of "now" and stand in no article; dates may (a list of tour dates). */
  readonly certain: boolean;
}

/** Runs of [headline, teaser?, age] or [age, headline, teaser?], at least three in a row. */
function listsOfStories(page: Page, open: readonly Block[], dated: readonly boolean[]): StoryList[] {
  const lists: StoryList[] = [];
  let run: Block[] = [];
  let ages = 0;
  let headlines = 0;
  let dates = 0;
  let sinceDate = 0;
  const close = () => {
    if (dates >= LIST_FROM && headlines >= LIST_FROM)
      lists.push({ blocks: run, certain: ages >= LIST_FROM && headlines >= ages * 0.7 });
    run = [];
    ages = 0;
    headlines = 0;
    dates = 0;
    sinceDate = 0;
  };
  for (let at = 0; at < open.length; at++) {
    const block = open[at] as Block;
    // What another cleaner took out between a line and the list parts them: the article's last line is not the list's first.
    const last = run.at(-1);
    if (last !== undefined && dates === 0 && block.index - last.index > 1) close();
    const before = dated[at - 1] ? undefined : run.at(-1);
    const headlineBefore = before !== undefined && isHeadline(page, before);
    if (dated[at]) {
      dates++;
      sinceDate = 0;
      if (page.isAge(block)) ages++;
    } else if (isHeadline(page, block) || (isShort(page, block) && dated[at + 1])) headlines++;
    else if (
      !(isTeaser(page, block) && (endsCutOff(block.text) || (headlineBefore && dated[at + 1] === true))) &&
      page.traits(block).words > 4
    ) {
      close();
      continue;
    }
    // Far from any age, the list is over, and the blocks since then were not of it.
    if (!dated[at] && ++sinceDate > 3) {
      run = run.slice(0, run.length - (sinceDate - 2));
      close();
      continue;
    }
    run.push(block);
  }
  close();
  return lists;
}
