/**
 * Reporters that the first sentence of a report names in brackets with its place and agency, as those of East Asia do:
 * '(서울=연합뉴스) 한지우 기자 = …', '[데일리 한지우 기자] …', '【記者王小明／台北報導】…', '【パリ＝山田太郎】…'. Also such credits on a line of
 * their own: '한지우 기자', '記者王小明／台北報導', '山田太郎（記者）'.
 */
import { alternativesOf } from '../../text/phrases.ts';
import type { BylineReading } from './read-byline.ts';

/** Letters before the end of such a credit. */
const LONGEST = 70;
const OPEN = '[(（\\[［【〔]';
const CLOSE = '[)）\\]］】〕]';
const INSIDE = '[^()（）\\[\\]［］【】〔〕]{1,30}';
const HANGUL_NAME = '[가-힣]{2,4}';
const HAN_NAME = '[\\u3400-\\u9fff]{2,4}';
/** Alone on a line, two syllables before a role may be another word: '전문 기자'. */
const HANGUL_FULL_NAME = '[가-힣]{3}';
const JAPANESE_NAME = '[\\u3400-\\u9fff][\\u3040-\\u30ff\\u3400-\\u9fff]{1,3}\\s?[\\u3040-\\u30ff\\u3400-\\u9fff]{1,4}';
const list = (name: string, joint: string): string => `${name}(?:${joint}${name}){0,4}`;
const KOREAN = list(HANGUL_NAME, '[\\s·,]{1,2}');
const CHINESE = list(HAN_NAME, '[、，\\s]');

const patterns = (): RegExp[] => {
  const korean = `(?:${alternativesOf('role')})`;
  const reporter = '(?:本[報报])?(?:特[约約派])?(?:記者|记者)\\s?';
  return [
    new RegExp(`^${OPEN}${INSIDE}${CLOSE}\\s?(?<names>${KOREAN})\\s?(?<role>${korean})\\s?[=＝]`),
    new RegExp(`^${OPEN}[^()\\[\\]]{1,20}[=＝\\s]\\s?(?<names>${KOREAN})\\s(?<role>${korean})\\s?${CLOSE}`),
    new RegExp(`^${OPEN}${reporter}(?<names>${CHINESE})[／/]`),
    new RegExp(`^${INSIDE}${OPEN}${reporter}(?<names>${CHINESE})${CLOSE}`),
    new RegExp(`^(?<names>${list(HANGUL_FULL_NAME, '[\\s·,]{1,2}')})\\s(?<role>${korean})(?:$|\\s?[|·(]|\\s\\S+@)`),
    new RegExp(`^${reporter}(?<names>${CHINESE})\\s?[／/]`),
    new RegExp(`^(?<names>${JAPANESE_NAME})[（(／/]\\s?(?:${alternativesOf('role', 'byline-prefix')})[）)]?$`),
    new RegExp(`^【[^】=＝]{1,14}[=＝](?<names>${CHINESE})】`),
  ];
};

let compiled: readonly RegExp[] | undefined;

/** Beginnings of texts that may hold one: a bracket, or a letter of East Asia. */
const MAY_HOLD = /^[(（[［【〔\u3400-\u9fff\uac00-\ud7af]/;
const HOLDS_SIGN = /[=＝／/記记 ]/;

/** The credit at the beginning of a text; null where there is none. */
export function creditInText(text: string): BylineReading | null {
  if (!MAY_HOLD.test(text)) return null;
  const start = text.slice(0, LONGEST);
  if (!HOLDS_SIGN.test(start)) return null;
  compiled ??= patterns();
  for (const pattern of compiled) {
    const match = pattern.exec(start);
    const { names = '', role } = match?.groups ?? {};
    if (!match || names === '') continue;
    const authors = names.split(/[\s·,、，]+/);
    const printed = role === undefined ? names : `${names} ${role}`;
    return { authors, printed, lead: 'outright', rest: '', before: start.slice(0, match[0].indexOf(names)) };
  }
  return null;
}
