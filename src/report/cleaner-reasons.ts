import { nonArticle } from '../article/reject-non-article.ts';
import { preamble } from '../article/set-aside.ts';
import { neighbours } from '../cleaners/assign-reasons.ts';
import { CHAIN, CHAIN_OF_RULES } from '../cleaners/chain.ts';
import { doubtfulField } from '../cleaners/doubtful-fields.ts';
import { standfirst } from '../cleaners/standfirst.ts';
import { textLayoutRemovals } from '../document/text/layout-removals.ts';
import type { ReportFacts } from './report-data.ts';

/** Every cleaner of both chains, and what runs after them, with the group and the meaning of each reason. */
export const cleanerReasons = (): ReportFacts['cleaners'] =>
  Object.fromEntries(
    [textLayoutRemovals, preamble, ...CHAIN, ...CHAIN_OF_RULES, neighbours, standfirst, doubtfulField, nonArticle].map(
      ({ id, about, reasons }) => [id, { about, reasons }],
    ),
  );
