// Written by scripts/write-dictionary.mjs from data/. Do not edit.

/** Words of class names, ids and roles by class, parted by line feeds. */
export const MARKUP_CUES = {
  'author': "author\nauthors\navatar\nbio\nbyline\nprofile",
  'caption': "caption\ncredit\nfigcaption\nfigure\ngallery\nimage\nmedia\nphoto",
  'comment': "comment\ncommentlist\ncomments\ndiscussion\ndisqus\nreplies\nreply\nrespond",
  'content': "article\narticlebody\nbody\ncontent\nentry\nentrycontent\nmain\npost\npostcontent\nprose\nrichtext\nstory\nstorybody\ntext",
  'footer': "bottom\ncolophon\ncontentinfo\ncopyright\nfooter",
  'header': "head\nheader\nmasthead\ntop\ntopbar",
  'meta': "categories\ncategory\ndate\ndetails\ninfo\nlabel\nmeta\npublished\ntag\ntags\ntime",
  'navigation': "breadcrumb\nbreadcrumbs\nmenu\nnav\nnavbar\nnavigation\npager\npagination\nskip\nsubmenu\ntoolbar",
  'overlay': "consent\ncookie\ndialog\ndropdown\nhidden\nmodal\noverlay\npopup\nprint",
  'promotion': "ad\nads\nadvert\nadvertisement\nbanner\ndonate\ndonation\nnewsletter\npaywall\npromo\nsignup\nsponsor\nsponsored\nsubscribe\nsubscription",
  'related': "card\ncards\ncarousel\nfeed\nlatest\nlist\nlisting\nmore\nmostread\nnext\noutbrain\npopular\nreadmore\nrecirc\nrecirculation\nrecommendation\nrecommendations\nrecommended\nrelated\nrelatedposts\ntaboola\nteaser\nteasers\ntrending\nupnext",
  'share': "addthis\naddtoany\nfacebook\nfollow\nshare\nsharedaddy\nsharing\nsocial\nsocials\ntwitter",
  'sidebar': "aside\ncolumn\ncomplementary\nrail\nsecondary\nsidebar\nwidget\nwidgets",
  'summary': "dek\ndescription\nexcerpt\nintro\nlead\nstandfirst\nsubheadline\nsubtitle\nsummary",
} as const;
