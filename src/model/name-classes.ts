/**
 * Words of class names, ids and roles, by what they are used to mark. They are evidence for the trained labeller and decide
 * nothing alone. Entries are parted by spaces.
 */
const words = {
  content:
    'article content body post entry story text main articlebody entrycontent postcontent storybody richtext prose',
  comment: 'comment comments commentlist disqus respond reply replies discussion',
  related:
    'related relatedposts recirc recirculation recommended recommendations recommendation trending popular mostread outbrain ' +
    'taboola more readmore latest upnext next teaser teasers card cards carousel list listing feed',
  share: 'share sharing social socials addthis addtoany facebook twitter follow sharedaddy',
  navigation: 'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip toolbar',
  header: 'header head masthead top topbar',
  footer: 'footer bottom colophon copyright contentinfo',
  sidebar: 'sidebar aside rail widget widgets complementary column secondary',
  promotion:
    'promo ad ads advert advertisement sponsor sponsored banner newsletter subscribe subscription signup donate donation paywall',
  author: 'author authors bio byline profile avatar',
  caption: 'caption figcaption credit photo image media figure gallery',
  meta: 'meta date time published tag tags category categories label info details',
  overlay: 'hidden modal popup overlay cookie consent dialog dropdown print',
  summary: 'summary excerpt lead intro dek standfirst subtitle subheadline description',
} as const;

/** The classes, in the order of their columns among the features. */
export const nameClasses = Object.keys(words) as readonly (keyof typeof words)[];

let table: ReadonlyMap<string, number> | undefined;

/** From a word to the number of its class. Built when first asked for. */
export function nameClassTable(): ReadonlyMap<string, number> {
  table ??= new Map(
    nameClasses.flatMap((name, number) => words[name].split(' ').map((word) => [word, number] as const)),
  );
  return table;
}
