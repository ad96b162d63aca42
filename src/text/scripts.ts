/** Scripts by which a language is known. */

/** First unit, last unit, language. Kana precede Han, which Japanese shares. */
export const scripts: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x3041, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0x0e01, 0x0e4e, 'th'],
  [0x0370, 0x03ff, 'el'],
  [0x0590, 0x05ff, 'he'],
  [0x0530, 0x058f, 'hy'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x1000, 0x109f, 'my'],
];

/** The ranges of units that a language is written in; none for those whose script others share. */
export const rangesOfScripts = (language: string): readonly (readonly [first: number, last: number, string])[] =>
  scripts.filter(([, , own]) => own === language || (language === 'ja' && own === 'zh'));
