import { CHAIN, CHAIN_OF_RULES } from '../cleaners/chain.ts';
import type { ReportFacts } from './report-data.ts';

/** Every cleaner of both chains with what its reasons say, for whoever reads a report. */
export const reasonsTold = (): ReportFacts['cleaners'] =>
  Object.fromEntries([...CHAIN, ...CHAIN_OF_RULES].map(({ id, about, reasons }) => [id, { about, reasons }]));
