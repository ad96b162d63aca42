// Written by scripts/write-dictionary.mjs from data/. Do not edit.

/** Words of names and addresses of images by what they show, parted by line feeds. */
export const IMAGE_NAMES = {
  'furniture': "avatar\nbadge\nbeacon\nemoji\nfavicon\ngravatar\nheadshot\nicon\nicons\nlogo\nlogos\npixel\nsmiley\nspacer\nspinner\nsprite\ntracker\ntracking",
  'placeholder': "blank\nclear\ndummy\ngrey\ngray\nlazyload\nloader\nloading\npixel\nplaceholder\nspacer\ntransparent",
} as const;
