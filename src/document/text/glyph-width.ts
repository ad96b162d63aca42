/** The width of a text in a proportional font, which printed pages are set in: that of Helvetica stands for all, to a tenth or so. */

/** From U+0020 to U+007E, in thousandths of the font's size. */
const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;

const SPACE = 0x20;
const OTHER = 556;
const WIDE = 1000;
/** From here on nearly all characters are as wide as high: Chinese, Japanese, Korean. */
const FIRST_WIDE = 0x2e80;

/** In thousandths of the font's size. */
export function glyphWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    width += ascii[unit - SPACE] ?? (unit >= FIRST_WIDE ? WIDE : OTHER);
  }
  return width;
}
