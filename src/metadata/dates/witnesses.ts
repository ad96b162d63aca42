/** Witnesses of a date: each tells a moment, and those that agree on a day add up. */
import type { Finding } from '../finding.ts';
import { dayNumber, isoMoment, type Moment } from './calendar-date.ts';
import type { HeadDate } from './head-dates.ts';
import type { WeighedDate } from './weigh-dates.ts';

export interface Witness {
  readonly moment: Moment;
  /** Id of the rule that the finding bears if this witness is the strongest. */
  readonly rule: string;
  /** How much the witness counts against others, above 0. */
  readonly strength: number;
  /** Blocks that tell the moment and hold nothing but metadata. */
  readonly blocks: readonly number[];
}

/**
 * How much each kind of witness counts. A date near the headline outweighs either kind of head alone, because many systems
 * fill their heads with the day of the last build, but not both together.
 */
const STRENGTH = {
  'linked-data': 5,
  meta: 4,
  'time-element': 1,
  url: 4,
  'stated-published': 6,
  'stated-modified': 6,
  'near-title': 5.5,
  'far-from-title': 3,
} as const;

/** From this weight on a bare date stands where pages put the date of their article. */
const NEAR_TITLE = 5;

export function witness(rule: keyof typeof STRENGTH, moment: Moment, blocks: readonly number[] = []): Witness {
  return { moment, rule, strength: STRENGTH[rule], blocks };
}

export function witnessOfHead({ moment, source }: HeadDate): Witness {
  return witness(source, moment);
}

/** A printed date takes its block along if that holds nothing but metadata. */
export function witnessOfPrint({ moment, label, weight, setting, companions, block }: WeighedDate): Witness {
  const bare = weight >= NEAR_TITLE ? 'near-title' : 'far-from-title';
  const isMetadata = setting === 'alone' || setting === 'metadata';
  return witness(
    label === null || label === 'foreign' ? bare : `stated-${label}`,
    moment,
    isMetadata ? [...companions, block] : [],
  );
}

/** How much of a time of day a moment tells. */
const fineness = ({ time }: Moment) =>
  time === null ? 0 : 1 + Number(time.second !== null) + Number(time.zone !== null);

/**
 * The moment with the most strength behind it, told as finely as any witness of its day tells it; a witness of the day before
 * or after, as zones make them, counts half. Null without witnesses.
 */
export function agreedDate(witnesses: readonly Witness[]): Finding<string> | null {
  const distance = (a: Witness, b: Witness) => Math.abs(dayNumber(a.moment.date) - dayNumber(b.moment.date));
  const support = (one: Witness) =>
    witnesses.reduce((sum, other) => {
      const days = distance(one, other);
      return days > 1 ? sum : sum + other.strength / (1 + days);
    }, 0);
  const [best] = witnesses
    .map((one) => ({ one, total: support(one) }))
    .sort((a, b) => b.total - a.total || b.one.strength - a.one.strength)
    .map(({ one }) => one);
  if (!best) return null;
  const finest = witnesses
    .filter((other) => distance(best, other) === 0)
    .reduce((a, b) => (fineness(b.moment) > fineness(a.moment) ? b : a), best);
  const blocks = witnesses.filter((other) => distance(best, other) <= 1).flatMap((one) => one.blocks);
  return { value: isoMoment(finest.moment), rule: best.rule, blocks: [...new Set(blocks)].sort((a, b) => a - b) };
}
