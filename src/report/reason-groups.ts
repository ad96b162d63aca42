import { type TextLayoutReason, textLayoutRemovals } from '../document/text/layout-removals.ts';

/** What kinds of things are removed: reasons of one kind share a colour and a name in the report. */
export const REASON_GROUPS = {
  furniture: {
    name: 'Menus and other site elements',
    reasons: [
      'navigation',
      'footer',
      'control',
      'skip-link',
      'account',
      'breadcrumb',
      'pagination',
      'search',
      'markup',
      'read-more',
      'form',
      'rule',
    ],
  },
  code: { name: 'Code of the page', reasons: ['script', 'style', 'json', 'template'] },
  stories: { name: 'Other stories', reasons: ['recirculation', 'aside', 'age', 'repeat'] },
  readers: { name: 'Sharing and comments', reasons: ['share', 'share-count', 'print', 'comments', 'comment-count'] },
  offers: { name: 'Offers', reasons: ['advertisement', 'newsletter', 'subscription', 'donation', 'app'] },
  notices: {
    name: 'Notices',
    reasons: [
      'accessibility-notice',
      'javascript-notice',
      'browser-notice',
      'cookie-notice',
      'ad-blocker-notice',
      'legal',
      'archive-banner',
      'mail-notice',
    ],
  },
  about: {
    name: 'About the article',
    reasons: [
      'caption',
      'credit',
      'media',
      'author-box',
      'standfirst',
      'account-name',
      'reading-time',
      'tags',
      'front-matter',
      'label',
      'export-label',
    ],
  },
  unnamed: {
    name: 'No specific reason',
    reasons: ['boilerplate', 'site-line', 'no-place', 'before-article', 'after-article', 'doubtful-field'],
  },
  tool: {
    name: 'Marks of text browsers and printers',
    reasons: Object.keys(textLayoutRemovals.reasons) as readonly TextLayoutReason[],
  },
  refused: { name: 'Refused pages', reasons: ['not-an-article', 'error-page', 'robot-check'] },
  rules: { name: 'Your own rules', reasons: ['by-rule', 'before-start', 'after-end', 'unwanted'] },
} as const;

export type ReasonGroup = keyof typeof REASON_GROUPS;

const GROUP_OF = new Map<string, ReasonGroup>(
  Object.entries(REASON_GROUPS).flatMap(([group, { reasons }]) =>
    reasons.map((reason) => [reason, group as ReasonGroup] as const),
  ),
);

/** A reason that no cleaner of ours gives comes from a rule of the user's. */
export const groupOfReason = (reason: string): ReasonGroup => GROUP_OF.get(reason) ?? 'rules';
