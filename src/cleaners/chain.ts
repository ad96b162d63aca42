import { appeals } from './appeals.ts';
import { articleExtent } from './article-extent.ts';
import { authorBox } from './author-box.ts';
import { bylineArea } from './byline-area.ts';
import { captions } from './captions.ts';
import { classifier } from './classifier.ts';
import { comments } from './comments.ts';
import { copies } from './copies.ts';
import { customRules } from './custom-rules.ts';
import { datedHeadlines } from './dated-headlines.ts';
import type { Cleaner } from './define-cleaner.ts';
import { imageCaptions } from './image-captions.ts';
import { legal } from './legal.ts';
import { markup } from './markup.ts';
import { navigation } from './navigation.ts';
import { pageCode } from './page-code.ts';
import { pageNotices } from './page-notices.ts';
import { pageMarks, pageStructure } from './page-structure.ts';
import { pullQuotes } from './pull-quotes.ts';
import { rails } from './rails.ts';
import { repeats } from './repeats.ts';
import { share } from './share.ts';
import { siteFurniture } from './site-furniture.ts';
import { siteProfile } from './site-profile.ts';
import { storyBoundary } from './story-boundary.ts';
import { tags } from './tags.ts';

/** The cleaners that go by rules, in the order in which they run, with the one for what HTML marks. The first verdict on a block stands. */
const rulesWith = (marks: Cleaner): readonly Cleaner[] => [
  // What the user knows counts for more than what any cleaner makes out.
  customRules,
  // What nobody was meant to read.
  pageCode,
  // What says in so many words that it is the page's and not the article's.
  pageNotices,
  markup,
  marks,
  share,
  navigation,
  siteFurniture,
  appeals,
  legal,
  // What accompanies an article.
  bylineArea,
  captions,
  tags,
  authorBox,
  // What leads away from it. Rails before lists: a label tells more than an age.
  rails,
  datedHeadlines,
  repeats,
  comments,
  // What the page alone does not tell. Last, since what a rule can name is better named.
  siteProfile,
];

/** The rules as the classifier hears them: it learned from their verdicts, too. */
export const RULES: readonly Cleaner[] = rulesWith(pageMarks);

/** The chain: the rules, then the trained classifier, which chooses the article among what is left; of two copies of it, one. */
export const CHAIN: readonly Cleaner[] = [...RULES, classifier, storyBoundary, imageCaptions, pullQuotes, copies];

/** The chain without the classifier: rules alone decide where the article begins and ends. */
export const CHAIN_OF_RULES: readonly Cleaner[] = [
  ...rulesWith(pageStructure),
  articleExtent,
  storyBoundary,
  imageCaptions,
  pullQuotes,
  copies,
];
