// Written by scripts/write-dictionary.mjs from data/. Do not edit.

/** Words of class names, ids and roles by what they mark, parted by line feeds. */
export const MARKUP = {
  'advertisement': "ad\nads\nadsbygoogle\nadvert\nadvertisement\nadvertising\nadverts\nbanner\ndfp\nsponsor\nsponsored",
  'aside': "aside\ncomplementary\nrail\nsidebar\nwidget\nwidgets",
  'author-box': "authorbio\nauthorbox\nbio",
  'caption': "bijschrift\nbildunterschrift\ncaption\ncredit\ndidascalia\nfigcaption\nimagecaption\nphotocredit",
  'comments': "comment\ncommentform\ncommentlist\ncomments\ndiscussion\ndisqus\nreplies\nrespond",
  'control': "dialog\ndropdown\nlightbox\nlogin\nmodal\noverlay\npopup\nsearch\nsearchform\ntoast\ntooltip",
  'cookie-notice': "ccpa\nconsent\ncookie\ncookies\ngdpr\nonetrust",
  'footer': "bottombar\ncolophon\ncontentinfo\ncopyright\nfooter",
  'footnotes': "endnote\nendnotes\nfootnote\nfootnotes",
  'navigation': "breadcrumb\nbreadcrumbs\nmasthead\nmegamenu\nmenu\nnav\nnavbar\nnavigation\nnavigator\npager\npagination\nsitenav\nskip\nsubmenu\ntoolbar\ntopnav",
  'newsletter': "donate\ndonation\nmailchimp\nnewsletter\nnewsletters\noptin\npaywall\nsignup\nsubscribe\nsubscription",
  'pull-quote': "pullquote\npullquotes",
  'recirculation': "jp\nmostread\noutbrain\npopular\npromo\npromos\nreadmore\nrecirc\nrecirculation\nrecommendation\nrecommendations\nrecommended\nrelated\nrelatedposts\ntaboola\nteaser\nteasers\ntrending\nupnext\nyarpp",
  'share': "addthis\naddtoany\nfollow\nshare\nsharebar\nsharedaddy\nshares\nsharing\nsocial\nsocials",
  'tags': "hashtags\nkeywords\ntagcloud\ntaglist\ntags",
} as const;
