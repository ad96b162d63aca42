import type { ReasonGroup } from '../../schema/reason-groups.ts';
import type { ReportFacts } from '../report-data.ts';

/** The group of each reason; a reason that no cleaner of ours gives comes from a rule of the user's. */
export function groupOfReason({ cleaners }: Pick<ReportFacts, 'cleaners'>): (reason: string) => ReasonGroup {
  const groups = new Map(
    Object.values(cleaners).flatMap(({ reasons }) =>
      Object.entries(reasons).map(([reason, { group }]) => [reason, group] as const),
    ),
  );
  return (reason) => groups.get(reason) ?? 'rules';
}
