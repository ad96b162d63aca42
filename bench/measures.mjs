// How near an extraction comes to the truth. Every measure lies from 0 to 1.

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

const wordsOf = (text) => text?.match(WORD) ?? [];

/** Word-level F1 over bags of lower-cased words: the measure of the WCXB benchmark. Order doesn't count. */
export function bagScore(extracted, truth) {
  const scores = shares(wordsOf(extracted?.toLowerCase()), wordsOf(truth?.toLowerCase()));
  return { ...scores, f1: harmonicMean(scores.precision, scores.recall) };
}

/**
 * Precision and recall over shingles of four words: the measure of Scrapinghub's article-extraction benchmark, which sees
 * order and repetition. Either is null where there is nothing to divide by, so that averages leave the page out.
 */
export function shingleScore(extracted, truth) {
  const given = shinglesOf(extracted);
  const wanted = shinglesOf(truth);
  const { shared, precision, recall } = shares(given, wanted);
  return {
    precision: given.length > 0 ? precision : null,
    recall: wanted.length > 0 ? recall : null,
    exact: shared === given.length && shared === wanted.length,
  };
}

/** Bag F1 of each text with each that follows it, in their order. */
export const agreement = (texts) =>
  texts.flatMap((text, at) => texts.slice(at + 1).map((other) => bagScore(other, text).f1));

export const harmonicMean = (a, b) => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

/** Fields are the same if they agree in letters and digits; authors in any order, dates to the day. */
export const sameField = {
  title: (a, b) => plain(a) === plain(b),
  author: (a, b) => names(a) === names(b),
  date: (a, b) => a.slice(0, 10) === b.slice(0, 10),
};

function shinglesOf(text) {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (words.length < SHINGLE) return [words.join(' ')];
  return Array.from({ length: words.length - SHINGLE + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(' '));
}

/** What two bags share. Two empty ones agree in everything, one empty one in nothing. */
function shares(given, wanted) {
  if (given.length === 0 || wanted.length === 0) {
    const both = Number(given.length === wanted.length);
    return { shared: 0, precision: both, recall: both };
  }
  const left = new Map();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of given) {
    const open = left.get(item) ?? 0;
    if (open === 0) continue;
    left.set(item, open - 1);
    shared++;
  }
  return { shared, precision: shared / given.length, recall: shared / wanted.length };
}

const plain = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const NO_NAMES = new Set(['by', 'and', 'the', '']);
const names = (text) =>
  plain(text)
    .split(' ')
    .filter((word) => !NO_NAMES.has(word))
    .sort()
    .join(' ');
