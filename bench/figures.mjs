// From the scores of single pages to the figures of one extractor on one form of one set.
import { bagScore, harmonicMean, sameField, shingleScore } from './measures.mjs';

const FAILED_BELOW = 0.5;

/** Scores an extract against a page of the corpus; a page from which nothing came has lost its whole body. */
export const scorePage = (extract, page) => ({
  lang: page.lang ?? null,
  none: extract === null,
  bag: bagScore(extract?.body, page.body),
  shingle: shingleScore(extract?.body, page.body),
  ...Object.fromEntries(
    Object.keys(sameField).map((field) => [field, judgeField(field, extract?.[field], page[field])]),
  ),
});

/** `right` and `wrong` where the page has the field, `false` where a value is given and the page has none, else `absent`. */
function judgeField(field, value, truth) {
  if (!truth) return value ? 'false' : 'absent';
  return value && sameField[field](String(value), String(truth)) ? 'right' : 'wrong';
}

/**
 * Averages over pages, as shares of 1. Shingle F1 is the harmonic mean of the mean precision and the mean recall, as in
 * the benchmark it comes from. Fields are counts of pages. `languages` has the pages whose language the set tells.
 */
export function summarise(scores) {
  const shingle = {
    precision: mean(scores.map((score) => score.shingle.precision)),
    recall: mean(scores.map((score) => score.shingle.recall)),
  };
  return {
    pages: scores.length,
    none: count(scores, (score) => score.none),
    bagF1: mean(scores.map((score) => score.bag.f1)),
    precision: mean(scores.map((score) => score.bag.precision)),
    recall: mean(scores.map((score) => score.bag.recall)),
    shingleF1: round(harmonicMean(shingle.precision, shingle.recall)),
    exact: mean(scores.map((score) => Number(score.shingle.exact))),
    failed: count(scores, (score) => score.bag.f1 < FAILED_BELOW),
    ...Object.fromEntries(Object.keys(sameField).map((field) => [field, countVerdicts(scores, field)])),
    languages: splitByLanguage(scores),
  };
}

function splitByLanguage(scores) {
  const known = [...new Set(scores.map(({ lang }) => lang))].filter((lang) => /^[a-z]{2}$/.test(lang)).sort();
  return Object.fromEntries(
    known.map((language) => {
      const some = scores.filter(({ lang }) => lang === language);
      return [language, { pages: some.length, bagF1: mean(some.map((score) => score.bag.f1)) }];
    }),
  );
}

function countVerdicts(scores, field) {
  const of = (verdict) => count(scores, (score) => score[field] === verdict);
  return {
    right: of('right'),
    given: of('right') + of('wrong'),
    false: of('false'),
    absent: of('false') + of('absent'),
  };
}

const count = (items, test) => items.filter(test).length;
const round = (share) => Math.round(share * 1e5) / 1e5;

function mean(values) {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? round(known.reduce((sum, value) => sum + value, 0) / known.length) : 0;
}
